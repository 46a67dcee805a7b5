import type {EventSourceMessage} from 'eventsource-parser';
import {applyChanges, gather, noChanges, shapeOf, type Changes, type StreamEvent} from './changes.js';
import {FeedError} from './feed-error.js';
import {now, type Moment} from './feed-state.js';
import type {RequestHook, RequestReason} from './fetch-feed.js';
import {FIRST_LINE, nextLine, waitOf, type Line, type LineEvent} from './line.js';
import {listen} from './listen.js';
import {readingKey, type Reading} from './reading.js';
import type {SourceEvent, Wishes} from './source.js';

const SECOND = 1000;
/** Milliseconds after which a line that only hums is told to be alive. */
const HUM = 15 * SECOND;
/** A frame that took longer than this, in milliseconds, was too much for the page. */
const LONG_FRAME = 25;

/** Someone who draws what a stream brings. */
export interface Follower {
  readonly wishes: Wishes & Reading;
  /** The feed that the stream adds to, if it is asked for by itself. */
  readonly src: string | undefined;
  onSnapshot(feed: unknown, when: Moment): void;
  onChanges(changes: Changes, when: Moment): void;
  /** The stream is alive, or failed; said as a source would. */
  onNews(event: SourceEvent): void;
  /** Events may be missing: the feed is to be asked for again. */
  onGap(): void;
}

const streams = new Set<Stream>();

/** How many streams are alive: what tests of teardown count. */
export const streamCount = (): number => streams.size;

/** The one stream of a URL, hook and shape of feed, which all widgets of the document share. */
export function streamOf(url: string, wishes: Follower['wishes']): Stream {
  const {request, feedPath, fields} = wishes;
  const key = readingKey({feedPath, fields});
  const known = [...streams].find(
    (stream) => stream.url === url && stream.request === request && stream.key === key,
  );
  return known ?? new Stream(url, request, key, wishes);
}

/**
 * Listens to one URL for all its followers, and tells them at most once a frame what has changed: less often where
 * frames take long. A line that ends, fails or falls silent is made anew after backoff, and goes on after the last event
 * that was heard. Rests while the page is hidden or offline. Ends when the last follower has left and none came back
 * within the same task.
 */
export class Stream {
  readonly url: string;
  readonly request: RequestHook | undefined;
  readonly key: unknown;
  readonly #shape;
  readonly #followers = new Set<Follower>();
  #line: Line = FIRST_LINE;
  #life: AbortController | undefined;
  #call: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  #isOffline = false;
  #lastId = '';
  #told = -Infinity;
  #snapshot: {readonly feed: unknown; readonly when: Moment} | undefined;
  /** All that has changed since the snapshot, and what of it nobody was told yet. */
  #all = noChanges();
  #pending: Changes | undefined;
  #isNewSnapshot = false;
  #frame = 0;
  #restsUntil = 0;

  constructor(url: string, request: RequestHook | undefined, key: unknown, reading: Reading) {
    this.url = url;
    this.request = request;
    this.key = key;
    this.#shape = shapeOf(reading);
  }

  /** Tells a newcomer the snapshot, if there is one; answers how to leave. */
  join(follower: Follower): () => void {
    this.#followers.add(follower);
    if (!this.#life) this.#begin();
    else if (this.#snapshot && !this.#isNewSnapshot)
      follower.onSnapshot(this.#snapshot.feed, this.#snapshot.when);
    return () => {
      this.#followers.delete(follower);
      queueMicrotask(() => {
        if (this.#followers.size === 0) this.#end();
      });
    };
  }

  /** A feed with what the stream has said of it since a moment. */
  over(feed: unknown, since: number): unknown {
    const {fields, rows} = this.#all;
    return fields.size + rows.size > 0 ? applyChanges(feed, this.#all, this.#shape, since) : feed;
  }

  /** A feed with these changes. */
  applied(feed: unknown, changes: Changes): unknown {
    return applyChanges(feed, changes, this.#shape);
  }

  /** Tries again now, if there is no line. */
  retry() {
    if (this.#line.status === 'waiting' || this.#line.status === 'over') this.#wake();
  }

  #begin() {
    streams.add(this);
    this.#life = new AbortController();
    const {signal} = this.#life;
    document.addEventListener('visibilitychange', () => this.#look(), {signal});
    addEventListener('online', () => this.#isDue && this.#schedule(Math.random() * 2 * SECOND), {signal});
    void this.#connect('first');
  }

  #end() {
    this.#life?.abort();
    this.#life = undefined;
    this.#hangUp();
    cancelAnimationFrame(this.#frame);
    streams.delete(this);
  }

  get #isHidden(): boolean {
    return document.hidden && ![...this.#followers].some(({wishes}) => wishes.display === 'wall');
  }

  /** Nobody sees a hidden page; what it missed comes when it is seen again. */
  #look() {
    if (this.#isHidden && this.#line.status !== 'over') {
      this.#hangUp();
      this.#isDue = true;
    } else if (this.#isDue) this.#wake();
  }

  #hangUp() {
    this.#call?.abort();
    clearTimeout(this.#timer);
  }

  #schedule(wait: number) {
    clearTimeout(this.#timer);
    this.#isDue = true;
    this.#timer = setTimeout(() => this.#wake(), wait);
  }

  /** Asks if nothing speaks against it. */
  #wake() {
    if (!this.#life || this.#isHidden) return;
    if (navigator.onLine) return void this.#connect('retry');
    if (!this.#isOffline) this.#sayBroken(new FeedError('network', 'offline'), undefined);
    this.#isOffline = true;
  }

  #step(event: LineEvent) {
    this.#line = nextLine(this.#line, event);
  }

  async #connect(reason: RequestReason) {
    this.#hangUp();
    this.#isDue = this.#isOffline = false;
    const {signal} = (this.#call = new AbortController());
    const {tries, wasOpen} = this.#line;
    this.#step({type: 'asked'});
    const {wishes} = [...this.#followers][0]!;
    try {
      await listen(this.url, wishes, {signal, attempt: tries, reason}, this.#lastId, {
        onOpen: () => {
          this.#step({type: 'opened'});
          if (wasOpen && !this.#lastId) this.#sayGap();
        },
        onSound: () => this.#hum(),
        onEvent: (event) => this.#hear(event),
        onRetry: (milliseconds) => this.#step({type: 'pause', milliseconds}),
      });
      if (!signal.aborted) this.#finish();
    } catch (error) {
      if (!signal.aborted) this.#fail(error as FeedError);
    }
  }

  /** Whoever polls goes on; to the others there is nothing more to come. */
  #finish() {
    this.#step({type: 'ended'});
    const error = new FeedError('http', `${this.url} answered 204: there is no stream`, {status: 204});
    for (const follower of [...this.#followers])
      if (!follower.src) follower.onNews({type: 'broke', error, tries: 1, retryAt: undefined});
  }

  #fail(error: FeedError) {
    this.#step({type: 'broke', isFault: error.kind === 'syntax'});
    const wait = waitOf(this.#line, error);
    if (this.#line.tries > 0) this.#sayBroken(error, Date.now() + wait);
    this.#schedule(wait);
  }

  #sayBroken(error: FeedError, retryAt: number | undefined) {
    this.#told = -Infinity;
    this.#publish({type: 'broke', error, tries: Math.max(1, this.#line.tries), retryAt});
  }

  /** A server without ids cannot go on where it stopped: each feed is asked for once, whoever shares it. */
  #sayGap() {
    const asked = new Set<string | undefined>();
    for (const follower of this.#followers) {
      if (!asked.has(follower.src)) follower.onGap();
      asked.add(follower.src);
    }
  }

  #hum() {
    this.#step({type: 'heard'});
    const when = now();
    if (when.tick - this.#told < HUM) return;
    this.#told = when.tick;
    this.#publish({type: 'unchanged', when});
  }

  #hear({event: type, data, id}: EventSourceMessage) {
    if (id !== undefined) this.#lastId = id;
    if (type !== 'snapshot' && type !== 'upsert' && type !== 'remove') return;
    let event: StreamEvent;
    try {
      event = {type, data: JSON.parse(data) as unknown};
    } catch (cause) {
      const error = new FeedError('syntax', `${this.url} sent an event that is not JSON`, {cause});
      return this.#sayBroken(error, undefined);
    }
    const when = now();
    if (type === 'snapshot') {
      this.#snapshot = {feed: event.data, when};
      this.#isNewSnapshot = true;
      this.#all = noChanges();
      this.#pending = undefined;
    } else {
      gather(this.#all, event, when.tick, this.#shape);
      this.#pending = gather(this.#pending ?? noChanges(), event, when.tick, this.#shape);
    }
    this.#frame ||= this.#soon((time) => this.#tell(time));
  }

  /** With the next frame; a hidden wall has none. */
  #soon(act: (time: number) => void): number {
    return document.hidden
      ? window.setTimeout(() => act(performance.now()), SECOND)
      : requestAnimationFrame(act);
  }

  #tell(time: number) {
    if (time < this.#restsUntil) {
      this.#frame = this.#soon((next) => this.#tell(next));
      return;
    }
    this.#frame = 0;
    const when = now();
    this.#told = when.tick;
    for (const follower of [...this.#followers]) {
      if (this.#isNewSnapshot) follower.onSnapshot(this.#snapshot!.feed, this.#snapshot!.when);
      else if (this.#pending) follower.onChanges(this.#pending, when);
    }
    this.#isNewSnapshot = false;
    this.#pending = undefined;
    // What is drawn faster than the page can show it leaves it no time for anything else.
    requestAnimationFrame((next) => {
      const took = next - time;
      this.#restsUntil = took > LONG_FRAME ? next + 3 * took : 0;
    });
  }

  #publish(event: SourceEvent) {
    for (const follower of [...this.#followers]) follower.onNews(event);
  }
}
