import type {EventSourceMessage} from 'eventsource-parser';
import {changesIn, shapeOf} from './changes.js';
import {FeedError} from './feed-error.js';
import {now} from './feed-state.js';
import type {RequestHook, RequestReason} from './fetch-feed.js';
import {Ledger} from './ledger.js';
import {FIRST_LINE, nextLine, waitOf, type Line, type LineEvent} from './line.js';
import {listen} from './listen.js';
import {readingKey, type Reading} from './reading.js';
import type {SourceEvent, Wishes} from './source.js';
import {askForTurn, leaveQueue} from './turns.js';

const SECOND = 1000;
/** Milliseconds after which a line that only hums is told to be alive. */
const HUM = 15 * SECOND;

/** Someone who draws what a stream brings. */
export interface Follower {
  readonly wishes: Wishes & Reading;
  /** The feed that the stream adds to, if it is asked for by itself. */
  readonly src: string | undefined;
  /** The ledger of its feed has news; told when it is this follower's turn to draw. */
  onNews(): void;
  /** The stream is alive, or failed; said as a source would. */
  onState(event: SourceEvent): void;
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
 * Listens to one URL for all its followers, enters what it hears into the ledgers of their feeds, and tells them in turn,
 * at most once a frame. A line that ends, fails or falls silent is made anew after backoff, and goes on after the last event
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
  /** Of each feed that the stream adds to; what it brings by itself stands under `undefined`. */
  readonly #ledgers = new Map<string | undefined, Ledger>();

  constructor(url: string, request: RequestHook | undefined, key: unknown, reading: Reading) {
    this.url = url;
    this.request = request;
    this.key = key;
    this.#shape = shapeOf(reading);
    // Kept as long as the line is: a snapshot is not sent again.
    this.ledgerOf(undefined);
  }

  /** What is known of the feed of an address; without one, of the feed that the stream brings. */
  ledgerOf(src: string | undefined): Ledger {
    const ledger = this.#ledgers.get(src) ?? new Ledger(this.#shape);
    this.#ledgers.set(src, ledger);
    return ledger;
  }

  /** Tells a newcomer what is known of its feed; answers how to leave. */
  join(follower: Follower): () => void {
    this.#followers.add(follower);
    if (!this.#life) this.#begin();
    follower.onNews();
    return () => {
      this.#followers.delete(follower);
      leaveQueue(follower.onNews);
      queueMicrotask(() => this.#forget(follower.src));
    };
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

  #forget(src: string | undefined) {
    const all = [...this.#followers];
    if (src && !all.some((follower) => follower.src === src)) this.#ledgers.delete(src);
    if (all.length === 0) this.#end();
  }

  #end() {
    this.#life?.abort();
    this.#life = undefined;
    this.#hangUp();
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
      if (!follower.src) follower.onState({type: 'broke', error, tries: 1, retryAt: undefined});
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
    let said: unknown;
    try {
      said = JSON.parse(data);
    } catch (cause) {
      const error = new FeedError('syntax', `${this.url} sent an event that is not JSON`, {cause});
      return this.#sayBroken(error, undefined);
    }
    const when = now();
    const changes = type === 'snapshot' ? [] : changesIn({type, data: said}, this.#shape);
    for (const ledger of this.#ledgers.values())
      if (type === 'snapshot') ledger.snapshot(said, when);
      else ledger.change(changes, when);
    for (const {onNews} of this.#followers) askForTurn(onNews);
  }

  #publish(event: SourceEvent) {
    for (const follower of [...this.#followers]) follower.onState(event);
  }
}
