import {backoff} from './backoff.js';
import {FeedError} from './feed-error.js';
import {now, type Moment} from './feed-state.js';
import {fetchFeed, later, type Arrival, type RequestHook, type RequestReason} from './fetch-feed.js';
import {garbledIssue, type Issue} from './issue.js';

/** What a source tells those who share it. */
export type SourceEvent =
  | {readonly type: 'requested'}
  | {
      readonly type: 'arrived';
      readonly json: unknown;
      readonly when: Moment;
      /** What was found wrong before the rows were looked at. */
      readonly issues: readonly Issue[];
    }
  | {readonly type: 'unchanged'; readonly when: Moment}
  | {
      readonly type: 'broke';
      readonly error: FeedError;
      readonly tries: number;
      readonly retryAt: number | undefined;
    };

/** How someone wants a feed to be asked for: properties that every widget has. */
export interface Wishes {
  /** Seconds between polls; 0 is content with one answer. */
  readonly refresh: number;
  readonly request: RequestHook | undefined;
  /** A wall goes on polling while the page is hidden: one that nobody looks at is still a wall. */
  readonly display: 'page' | 'wall';
  /** Bytes that are read at most; 0 sets no limit. */
  readonly maxBytes: number;
  /** Whether the browser may keep the feed for a start without a network. */
  readonly remember: 'on' | 'off';
  /** What is not to be seen is not to be kept either. */
  readonly mask?: boolean;
}

/** Someone who draws the feed. */
export interface Subscriber {
  /** Looked at whenever something is decided, so that a page may change its mind at any time; who came first is asked how. */
  readonly wishes: Wishes;
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

const sources = new Set<Source>();

/**
 * Joins the one source of a URL (and request hook), which all widgets of the document share: one request, one
 * timer. A newcomer is told at once what the source knows.
 */
export function subscribe(url: string, subscriber: Subscriber): Subscription {
  const {request} = subscriber.wishes;
  const known = [...sources].find((source) => source.url === url && source.request === request);
  return (known ?? new Source(url, request)).join(subscriber);
}

/** Whether the feed was out of reach, rather than refused or wrong. */
const isOutage = ({kind, status = 0}: FeedError) => kind === 'network' || kind === 'timeout' || status >= 500;

/** How many sources are alive: what tests of teardown count. */
export const sourceCount = (): number => sources.size;

/**
 * Fetches one feed for all its subscribers: now, then every `refresh` seconds (the shortest anyone wants),
 * sooner or later after a failure by backoff. Rests while the page is hidden or offline and asks at once when it
 * is back. A newer request aborts the older one. Ends, aborting what is under way, when the last subscriber
 * has left and none came back within the same task (a widget that is moved leaves and joins again).
 */
class Source {
  readonly url: string;
  readonly request: RequestHook | undefined;
  readonly #subscribers = new Set<Subscriber>();
  #life: AbortController | undefined;
  #asking: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDue = false;
  #isOffline = false;
  #tries = 0;
  #answered = 0;
  #etag: string | null | undefined;
  #last: SourceEvent | undefined;
  #answer: SourceEvent | undefined;

  constructor(url: string, request: RequestHook | undefined) {
    this.url = url;
    this.request = request;
  }

  join(subscriber: Subscriber): Subscription {
    this.#subscribers.add(subscriber);
    if (!this.#life) this.#begin();
    else {
      if (this.#asking) subscriber.notify({type: 'requested'});
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
    sources.add(this);
    this.#life = new AbortController();
    const {signal} = this.#life;
    document.addEventListener('visibilitychange', () => this.#wake(0), {signal});
    addEventListener('online', () => this.#backOnline(), {signal});
    void this.#load('first');
  }

  #end() {
    if (!this.#life) return;
    this.#life.abort();
    this.#life = undefined;
    this.#asking?.abort();
    clearTimeout(this.#timer);
    sources.delete(this);
  }

  get #wishes(): readonly Wishes[] {
    return [...this.#subscribers].map(({wishes}) => wishes);
  }

  get #interval(): number {
    const intervals = this.#wishes.map(({refresh}) => refresh).filter((seconds) => seconds > 0);
    return Math.max(SECOND, Math.min(...intervals) * SECOND);
  }

  get #isHidden(): boolean {
    return document.hidden && !this.#wishes.some(({display}) => display === 'wall');
  }

  get #isRemembered(): boolean {
    return this.#wishes.every(({remember, mask, request}) => remember === 'on' && !mask && !request);
  }

  async #load(reason: RequestReason) {
    this.#asking?.abort();
    clearTimeout(this.#timer);
    this.#isDue = false;
    this.#isOffline = false;
    const {signal} = (this.#asking = new AbortController());
    this.#publish({type: 'requested'});
    try {
      const context = {signal, attempt: this.#tries, reason};
      const answer = await fetchFeed(this.url, this.#wishes[0]!, context, this.#etag);
      if (signal.aborted) return;
      this.#asking = undefined;
      this.#tries = 0;
      const when = now();
      this.#answered = when.tick;
      if (answer === 'unchanged') this.#publish({type: 'unchanged', when});
      else this.#arrive(answer, when);
      this.#schedule(this.#interval);
    } catch (error) {
      if (signal.aborted) return;
      this.#asking = undefined;
      this.#fail(error as FeedError);
    }
  }

  #arrive({json, text, headers}: Arrival, when: Moment) {
    this.#etag = headers.get('etag');
    this.#publish((this.#answer = {type: 'arrived', json, when, issues: garbledIssue(text)}));
    // What nobody waits for. On a network that is gone by then there is no more to be done.
    void later(({afterLoad}) => afterLoad(this.url, text, headers, when.at, this.#isRemembered));
  }

  #fail(error: FeedError) {
    this.#tries++;
    const cap = Math.min(this.#interval, LONGEST_WAIT);
    // Asking again and again without permission gets accounts locked.
    const floor = [401, 403].includes(error.status!) ? REFUSED_WAIT : 0;
    // Those who were all told the same time come a little apart.
    const asked = Math.min(error.retryAfter ?? 0, LONGEST_WAIT) * (1 + Math.random() / 10);
    const wait = Math.max(floor, asked, backoff(this.#tries, cap));
    const broke = {type: 'broke', error, tries: this.#tries, retryAt: Date.now() + wait} as const;
    this.#publish(broke);
    this.#schedule(wait);
    if (!this.#answer && this.#isRemembered && isOutage(error)) void this.#recall(broke);
  }

  /** At a start without a network there may be the feed of an earlier day. */
  async #recall(broke: SourceEvent) {
    const kept = await later(({recall}) => recall(this.url));
    if (!kept || this.#answer || !this.#life) return;
    this.#publish((this.#answer = {type: 'arrived', issues: [], ...kept}));
    this.#publish(broke);
  }

  /** After a subscriber came or changed its mind: the next poll follows the shortest interval there is now. */
  #reschedule() {
    if (this.#asking || this.#tries > 0) return;
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

  /** What failed for want of a line is due now; not all at the same moment. */
  #backOnline() {
    if (this.#last?.type === 'broke' && isOutage(this.#last.error)) this.#isDue = true;
    this.#wake(Math.random() * 2 * SECOND);
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
    const error = new FeedError('network', 'offline');
    this.#publish({type: 'broke', error, tries: this.#tries, retryAt: undefined});
  }

  #publish(event: SourceEvent) {
    if (event.type !== 'requested') this.#last = event;
    for (const subscriber of [...this.#subscribers]) subscriber.notify(event);
  }
}
