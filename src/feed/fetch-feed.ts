import {retryAfter} from './backoff.js';
import {FeedError} from './feed-error.js';

/** Why a feed is asked for. */
export type RequestReason = 'first' | 'refresh' | 'retry' | 'reload' | 'unauthorized';

export interface RequestContext {
  readonly signal: AbortSignal;
  /** Failures in a row before this try. */
  readonly attempt: number;
  readonly reason: RequestReason;
}

/** Lets a portal add headers or tokens, or answer with a request of its own. */
export type RequestHook = (
  url: string,
  context: RequestContext,
) => Request | RequestInit | undefined | Promise<Request | RequestInit | undefined>;

/** What came: JSON, or word that nothing changed since the answer tagged `etag`. */
export type Answer = {readonly json: unknown; readonly etag: string | undefined} | 'unchanged';

/** Milliseconds for headers and body together; progress does not extend it. */
const TIMEOUT = 20_000;
/** Bytes of a feed, after decompression. */
const BYTE_CAP = 64 * 2 ** 20;

/**
 * Asks for a feed once. Fails with a `FeedError`; once `context.signal` is aborted the outcome is nobody's
 * business any more and the promise rejects with the signal's reason.
 */
export async function fetchFeed(
  src: string,
  hook: RequestHook | undefined,
  context: RequestContext,
  known?: string,
): Promise<Answer> {
  const url = feedURL(src);
  const limit = new AbortController();
  const abort = () => limit.abort(context.signal.reason);
  if (context.signal.aborted) abort();
  context.signal.addEventListener('abort', abort, {once: true});
  const timer = setTimeout(
    () => limit.abort(new FeedError('timeout', `no whole answer from ${url} within ${TIMEOUT / 1000} s`)),
    TIMEOUT,
  );
  const ask = async (reason: RequestReason) => {
    const made = await fromHook(reason);
    return made instanceof Request
      ? fetch(made, {signal: limit.signal, ...(made.cache === 'default' && {cache: 'no-cache'})})
      : fetch(url, {cache: 'no-cache', headers: {accept: 'application/json'}, ...made, signal: limit.signal});
  };
  // A hook may never settle; the limit does not wait for it.
  const cut = new Promise<never>((_, reject) => {
    limit.signal.addEventListener('abort', () => reject(limit.signal.reason as Error), {once: true});
  });
  const fromHook = async (reason: RequestReason) => {
    try {
      return await Promise.race([hook?.(url, {...context, signal: limit.signal, reason}), cut]);
    } catch (cause) {
      throw new FeedError('network', `the request hook failed: ${String(cause)}`, {cause});
    }
  };
  try {
    let response = await ask(context.reason);
    if (response.status === 401 && hook) response = await ask('unauthorized');
    return await read(response, url, known);
  } catch (error) {
    if (limit.signal.aborted) throw limit.signal.reason;
    if (error instanceof FeedError) throw error;
    throw new FeedError(
      'network',
      `could not reach ${url}: host down or unknown, connection cut, or no CORS headers for this page`,
      {cause: error},
    );
  } finally {
    clearTimeout(timer);
    context.signal.removeEventListener('abort', abort);
  }
}

/** The absolute URL of a feed; only http and https, and no password in it. */
export function feedURL(src: string): string {
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch (cause) {
    throw new FeedError('network', `"${src}" is not a URL`, {reason: 'url', cause});
  }
  if (!/^https?:$/.test(url.protocol))
    throw new FeedError('network', `a feed comes by http(s), not ${url.protocol}`, {
      reason: 'url',
    });
  if (url.username || url.password)
    throw new FeedError('network', 'a feed URL may hold no password; use the request hook', {
      reason: 'url',
    });
  return url.href;
}

async function read(response: Response, url: string, known: string | undefined): Promise<Answer> {
  const {status} = response;
  if (status === 204 || status === 304) return 'unchanged';
  if (!response.ok)
    throw new FeedError('http', `${url} answered ${status}`, {
      status,
      retryAfter: retryAfter(response.headers.get('retry-after'), Date.now()),
    });
  const etag = response.headers.get('etag') ?? undefined;
  if (etag !== undefined && etag === known) {
    await response.body?.cancel();
    return 'unchanged';
  }
  return {json: parseFeed(await bodyText(response), url), etag};
}

/** The body, decoded by the charset it declares (GBK portals are real) and cut off at the byte cap. */
async function bodyText(response: Response): Promise<string> {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  const decoder = decoderFor(charset);
  if (!response.body) return decoder.decode(await response.arrayBuffer());
  const reader = response.body.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > BYTE_CAP) {
      await reader.cancel();
      throw new FeedError('syntax', `the feed is larger than ${BYTE_CAP} bytes`, {reason: 'size'});
    }
    text += decoder.decode(value, {stream: true});
  }
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Feed text as JSON, or a `FeedError` that names the likely cause. */
export function parseFeed(text: string, url: string): unknown {
  // A decoder drops the byte order mark; text that never went through one may still have it.
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    const start = json.slice(0, 200).trimStart();
    if (start === '')
      throw new FeedError('syntax', `${url} answered with an empty body`, {reason: 'empty', cause});
    if (start.startsWith('<'))
      throw new FeedError('syntax', `got HTML where a feed was expected, probably a login page (${url})`, {
        reason: 'html',
        cause,
      });
    throw new FeedError('syntax', `${url} is not JSON: ${(cause as Error).message}`, {cause});
  }
}
