import {FeedError} from './feed-error.js';
import type * as Later from './later.js';

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

/** A feed that came. */
export interface Arrival {
  readonly json: unknown;
  readonly text: string;
  readonly headers: Headers;
}

/** What came, or word that nothing changed since the answer tagged `etag`. */
export type Answer = Arrival | 'unchanged';

/** Milliseconds for headers and body together; progress does not extend it. */
const TIMEOUT = 20_000;

/** How a page wants a feed to be asked for. */
export interface Asking {
  readonly request: RequestHook | undefined;
  /** Bytes that are read at most, after decompression; 0 sets no limit. */
  readonly maxBytes: number;
}

/**
 * Asks for a feed once. Fails with a `FeedError`; once the signal is aborted the outcome is nobody's
 * business any more and the promise rejects with its reason. `known` is the tag of the last answer.
 */
export async function fetchFeed(
  url: string,
  {request, maxBytes}: Asking,
  context: RequestContext,
  known?: string | null,
): Promise<Answer> {
  const {signal} = context;
  // `AbortSignal.any` would keep a listener for each request that was ever made (Chromium).
  const limit = new AbortController();
  const abort = () => limit.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, {once: true});
  const timer = setTimeout(
    () => limit.abort(new FeedError('timeout', `no whole answer from ${url} in time`)),
    TIMEOUT,
  );
  // Neither a hook nor a file of ours needs to settle; the limit waits for none.
  const cut = new Promise<never>((_, reject) => {
    limit.signal.addEventListener('abort', () => reject(limit.signal.reason as Error), {once: true});
  });
  const ask = async (reason: RequestReason) => {
    const made = await fromHook(reason);
    return made instanceof Request
      ? fetch(made, {signal: limit.signal, ...(made.cache === 'default' && {cache: 'no-cache'})})
      : fetch(url, {cache: 'no-cache', headers: {accept: 'application/json'}, ...made, signal: limit.signal});
  };
  const fromHook = async (reason: RequestReason) => {
    try {
      return await request?.(url, {...context, signal: limit.signal, reason});
    } catch (cause) {
      throw new FeedError('network', `request hook: ${String(cause)}`, {cause});
    }
  };
  const answer = async (reason: RequestReason): Promise<Answer> => {
    const response = await ask(reason);
    try {
      return await read(response, response.url || url, maxBytes || Infinity, known);
    } catch (error) {
      if ((error as FeedError).status !== 401 || !request || reason === 'unauthorized') throw error;
      return answer('unauthorized');
    }
  };
  try {
    return await Promise.race([answer(context.reason), cut]);
  } catch (error) {
    if (limit.signal.aborted) throw limit.signal.reason;
    if (error instanceof FeedError) throw error;
    throw new FeedError('network', `no answer from ${url}: out of reach, cut off, or no CORS headers`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** The absolute URL of a feed; only http and https, and no password in it. */
export function feedURL(src: string): string {
  try {
    const {protocol, username, password, href} = new URL(src, document.baseURI);
    if (/^https?:$/.test(protocol) && !username && !password) return href;
  } catch {
    // Said below.
  }
  throw new FeedError('network', `"${src}" is no http(s) URL without a password`, {
    reason: 'url',
  });
}

async function read(
  response: Response,
  url: string,
  maxBytes: number,
  known: string | null | undefined,
): Promise<Answer> {
  const {status, headers} = response;
  if (status === 204 || status === 304) return 'unchanged';
  if (!response.ok)
    throw (
      (await later(({refused}) => refused(response, url))) ??
      new FeedError('http', `${url} answered ${status}`, {status})
    );
  if (known && known === headers.get('etag')) {
    await response.body?.cancel();
    return 'unchanged';
  }
  const text = await bodyText(response, maxBytes);
  let json;
  try {
    json = parseFeed(text, url);
  } catch (error) {
    throw (await later(({misread}) => misread(text, url, error as FeedError))) ?? error;
  }
  // Services that refuse with status 200 have no rows to send.
  const refusal = /\[\s*[^\s\]]/.test(text) ? undefined : await later(({refusalOf}) => refusalOf(json));
  if (refusal) throw refusal;
  return {json, text, headers};
}

/** Something of what may be needed later. A file that cannot be had costs what it would have said or kept, no more. */
export const later = <T>(take: (parts: typeof Later) => T) =>
  import('./later.js').then(take, () => undefined);

/** The body, decoded by the charset it declares (GBK portals are real) and cut off at the byte cap. */
async function bodyText(response: Response, maxBytes: number): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  const decoder =
    (/charset="?(?!utf-?8)/i.test(type) && (await later(({decoderFor}) => decoderFor(type)))) ||
    new TextDecoder();
  const reader = response.body?.getReader();
  if (!reader) return '';
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new FeedError('syntax', `more than ${maxBytes} bytes`, {reason: 'size'});
    }
    text += decoder.decode(value, {stream: true});
  }
}

/** Feed text as JSON, or a `FeedError`. */
export function parseFeed(text: string, name: string): unknown {
  try {
    // A decoder drops the byte order mark; text that never went through one may still have it, as white space.
    return JSON.parse(text.trim()) as unknown;
  } catch (cause) {
    throw new FeedError('syntax', `${name} is not JSON: ${(cause as Error).message}`, {cause});
  }
}
