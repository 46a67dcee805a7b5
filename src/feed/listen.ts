import {createParser, type EventSourceMessage} from 'eventsource-parser';
import {refused} from './failures.js';
import {FeedError} from './feed-error.js';
import type {Asking, RequestContext, RequestHook} from './fetch-feed.js';

/** Milliseconds of silence after which a line counts as dead: browsers never notice one that is half open. */
const SILENCE = 45_000;

/** What is heard on a line. */
export interface Listener {
  onOpen(): void;
  /** The server said something that is whole, be it a comment. */
  onSound(): void;
  onEvent(event: EventSourceMessage): void;
  /** The server wants so many milliseconds between tries. */
  onRetry(milliseconds: number): void;
}

/**
 * Listens to server-sent events of one URL until the line ends, and then fails with a `FeedError` that says how; answers
 * only when the server says that there is nothing more to come (204). `lastId` is where to go on. An event that is cut off
 * by the end is dropped; one that is larger than the byte cap ends the line.
 */
export async function listen(
  url: string,
  {request, maxBytes}: Asking,
  context: RequestContext,
  lastId: string,
  listener: Listener,
): Promise<void> {
  const {signal} = context;
  const line = new AbortController();
  const hangUp = () => line.abort(signal.reason);
  if (signal.aborted) hangUp();
  signal.addEventListener('abort', hangUp, {once: true});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => line.abort(new FeedError('timeout', `nothing came from ${url} for ${SILENCE / 1000} s`)),
      SILENCE,
    );
  };
  // A hook need not settle; the watch waits for none.
  const cut = new Promise<never>((_, reject) => {
    line.signal.addEventListener('abort', () => reject(line.signal.reason as Error), {once: true});
  });
  const hear = async () => {
    const ask = (reason = context.reason) =>
      answerOf(url, request, {...context, reason, signal: line.signal}, lastId);
    let response = await ask();
    if (response.status === 401 && request) response = await ask('unauthorized');
    if (response.status === 204) return;
    if (!response.ok) throw refused(response, url);
    const type = response.headers.get('content-type') ?? '(none)';
    if (!/^text\/event-stream\b/i.test(type))
      throw new FeedError('syntax', `${url} has the content type ${type}; a stream has text/event-stream`);
    listener.onOpen();
    await read(response, url, maxBytes || Infinity, watch, listener);
    throw new FeedError('network', `${url} ended`);
  };
  watch();
  try {
    await Promise.race([hear(), cut]);
  } catch (error) {
    // What is left of the line is closed.
    if (!line.signal.aborted) line.abort();
    else throw line.signal.reason;
    if (error instanceof FeedError) throw error;
    throw new FeedError('network', `no stream from ${url}: out of reach, cut off, or no CORS headers`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', hangUp);
  }
}

async function answerOf(
  url: string,
  request: RequestHook | undefined,
  context: RequestContext,
  lastId: string,
): Promise<Response> {
  const made = await request?.(url, context);
  const headers = new Headers(made?.headers);
  if (!(made instanceof Request) && !headers.has('accept')) headers.set('accept', 'text/event-stream');
  // Ids are UTF-8; header values are bytes.
  if (lastId) headers.set('last-event-id', String.fromCharCode(...new TextEncoder().encode(lastId)));
  const {signal} = context;
  return made instanceof Request
    ? fetch(made, {headers, cache: 'no-store', signal})
    : fetch(url, {cache: 'no-store', ...made, headers, signal});
}

async function read(
  {body}: Response,
  url: string,
  most: number,
  watch: () => void,
  {onEvent, onRetry, onSound}: Listener,
): Promise<void> {
  const tooLarge = () =>
    new FeedError('syntax', `${url} sent an event of more than ${most} bytes`, {reason: 'size'});
  const parser = createParser({
    maxBufferSize: most,
    onEvent: (event) => {
      if (event.data.length > most) throw tooLarge();
      onSound();
      onEvent(event);
    },
    onComment: onSound,
    onRetry,
    onError: ({type}) => {
      if (type === 'max-buffer-size-exceeded') throw tooLarge();
    },
  });
  const decoder = new TextDecoder();
  const reader = body!.getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    watch();
    parser.feed(decoder.decode(value, {stream: true}));
  }
}
