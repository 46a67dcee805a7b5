import {backoff} from './backoff.js';
import {FeedError} from './feed-error.js';
import {now, type Moment} from './feed-state.js';
import {fetchFeed, type RequestHook, type RequestReason} from './fetch-feed.js';

/** What a source tells those who share it. */
export type SourceEvent =
  | {readonly type: 'requested'}
  | {readonly type: 'arrived'; readonly json: unknown; readonly when: Moment}
  | {readonly type: 'unchanged'; readonly when: Moment}
  | {
      readonly type: 'broke';
      readonly error: FeedError;
      readonly tries: number;
      readonly retryAt: number | undefined;
    };

/** Someone who draws the feed. */
export interface Subscriber {
  /** Seconds between polls; 0 is content with one answer. */
  readonly refresh: number;
  /** Asked at every request, so that a page may give another function at any time. */
  readonly request?: RequestHook | undefined;
  /** Whether to go on polling while the page is hidden (a wall nobody looks at is still a wall). */
  readonly pollsWhenHidden: boolean;
  notify(event: SourceEvent): void;
}

export interface Subscription {
  /** Asks again now. */
  reload(): void;
  /** The subscriber's `refresh` changed. */
  reschedule(): void;
  unsubscribe(): void;
}

const SECOND = 1000;
/** The longest wait between tries when nobody polls. */
const LONGEST_WAIT = 300 * SECOND;
/** The shortest wait after being refused. */
const REFUSED_WAIT = 60 * SECOND;
/** The longest delay that timers can hold. */
const LONGEST_TIMER = 2 ** 31 - 1;

const sources = new Map<string, Map<RequestHook | undefined, Source>>();

/**
 * Joins the one source of a URL (and request hook), which all widgets of the document share: one request, one
 * timer. A newcomer is told at once what the source knows.
 */
export function subscribe(url: string, subscriber: Subscriber): Subscription {
  const hook = subscriber.request;
  const ofURL = sources.get(url) ?? new Map<RequestHook | undefined, Source>();
  sources.set(url, ofURL);
  let source = ofURL.get(hook);
  if (!source) {
    source = new Source(url, () => {
      ofURL.delete(hook);
      if (ofURL.size === 0) sources.delete(url);
    });
    ofURL.set(hook, source);
  }
  return source.join(subscriber);
}

/** How many sources are alive: what tests of teardown count. */
export const sourceCount = (): number => sources.size;

/**
 * Fetches one feed for all its subscribers: now, then every `refresh` seconds (the shortest anyone wants),
 * sooner or later after a failure by backoff. Rests while the page is hidden or offline and asks at once when it
 * is back. A newer request aborts the older one. Ends, aborting what is under way, when the last subscriber
 * has left and none came back within the same task (a widget that is moved leaves and joins again).
 */
class Source {
  readonly #url: string;
  readonly #onEnd: () => void;
  readonly #subscribers = new Set<Subscriber>();
  #life: AbortController | undefined;
  #request: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  #isOffline = false;
  #tries = 0;
  #answered = 0;
  #etag: string | undefined;
  #last: SourceEvent | undefined;
  #answer: SourceEvent | undefined;

  constructor(url: string, onEnd: () => void) {
    this.#url = url;
    this.#onEnd = onEnd;
  }

  join(subscriber: Subscriber): Subscription {
    this.#subscribers.add(subscriber);
    if (!this.#life) this.#begin();
    else {
      if (this.#request) subscriber.notify({type: 'requested'});
      if (this.#answer) subscriber.notify(this.#answer);
      if (this.#last && this.#last !== this.#answer) subscriber.notify(this.#last);
      this.#reschedule();
    }
    return {
      reload: () => void this.#load('reload'),
      reschedule: () => this.#reschedule(),
      unsubscribe: () => {
        this.#subscribers.delete(subscriber);
        queueMicrotask(() => {
          if (this.#subscribers.size === 0) this.#end();
        });
      },
    };
  }

  #begin() {
    this.#life = new AbortController();
    const {signal} = this.#life;
    document.addEventListener('visibilitychange', () => this.#wake(0), {signal});
    addEventListener('online', () => this.#wake(Math.random() * 2 * SECOND), {signal});
    void this.#load('first');
  }

  #end() {
    if (!this.#life) return;
    this.#life.abort();
    this.#life = undefined;
    this.#request?.abort();
    clearTimeout(this.#timer);
    this.#onEnd();
  }

  get #interval(): number {
    const intervals = [...this.#subscribers].map(({refresh}) => refresh).filter((seconds) => seconds > 0);
    return Math.max(SECOND, Math.min(...intervals) * SECOND);
  }

  get #isHidden(): boolean {
    return document.hidden && ![...this.#subscribers].some(({pollsWhenHidden}) => pollsWhenHidden);
  }

  async #load(reason: RequestReason) {
    this.#request?.abort();
    clearTimeout(this.#timer);
    this.#isDue = false;
    this.#isOffline = false;
    const {signal} = (this.#request = new AbortController());
    this.#publish({type: 'requested'});
    try {
      const context = {signal, attempt: this.#tries, reason};
      const [{request} = {}] = this.#subscribers;
      const answer = await fetchFeed(this.#url, request, context, this.#etag);
      if (signal.aborted) return;
      this.#request = undefined;
      this.#tries = 0;
      const when = now();
      this.#answered = when.tick;
      if (answer === 'unchanged') this.#publish({type: 'unchanged', when});
      else {
        this.#etag = answer.etag;
        this.#publish((this.#answer = {type: 'arrived', json: answer.json, when}));
      }
      this.#schedule(this.#interval);
    } catch (error) {
      if (signal.aborted) return;
      this.#request = undefined;
      this.#fail(error as FeedError);
    }
  }

  #fail(error: FeedError) {
    this.#tries++;
    const cap = Math.min(this.#interval, LONGEST_WAIT);
    // Asking again and again without permission gets accounts locked.
    const floor = error.status === 401 || error.status === 403 ? REFUSED_WAIT : 0;
    const wait = error.isFinal
      ? undefined
      : Math.max(floor, Math.min(error.retryAfter ?? 0, LONGEST_WAIT), backoff(this.#tries, cap));
    const retryAt = wait === undefined ? undefined : Date.now() + wait;
    this.#publish({type: 'broke', error, tries: this.#tries, retryAt});
    if (wait !== undefined) this.#schedule(wait);
  }

  /** After a subscriber came or changed its mind: the next poll follows the shortest interval there is now. */
  #reschedule() {
    if (this.#request || this.#tries > 0) return;
    this.#schedule(this.#interval - (performance.now() - this.#answered));
  }

  #schedule(wait: number) {
    clearTimeout(this.#timer);
    if (!Number.isFinite(wait) || !this.#life) return;
    this.#timer = setTimeout(
      () => {
        this.#isDue = true;
        this.#wake(0);
      },
      Math.min(wait, LONGEST_TIMER),
    );
  }

  /** Asks if it is time and nothing speaks against it. */
  #wake(wait: number) {
    if (!this.#isDue || this.#isHidden) return;
    if (!navigator.onLine) this.#sayOffline();
    else if (wait > 0) this.#schedule(wait);
    else void this.#load(this.#tries > 0 ? 'retry' : 'refresh');
  }

  /** What is due and cannot be asked for is out of date; the line coming back is the next try. */
  #sayOffline() {
    if (this.#isOffline) return;
    this.#isOffline = true;
    this.#tries++;
    const error = new FeedError('network', 'this browser is offline');
    this.#publish({type: 'broke', error, tries: this.#tries, retryAt: undefined});
  }

  #publish(event: SourceEvent) {
    if (event.type !== 'requested') this.#last = event;
    for (const subscriber of [...this.#subscribers]) subscriber.notify(event);
  }
}
