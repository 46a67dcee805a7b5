import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {countIssue, type Parsed} from './check.js';
import type * as Door from './door.js';
import {FeedError} from './feed-error.js';
import {nextFeedState, now, type FeedEvent, type FeedState, type Good} from './feed-state.js';
import {feedURL} from './fetch-feed.js';
import {inlineText, readInlineFeed, readTextFeed, watchInlineFeed} from './inline-feed.js';
import {readingKey, type Reading} from './reading.js';
import {envelopeOf} from './schema.js';
import type {Issue} from './issue.js';
import {subscribe, type SourceEvent, type Subscription, type Wishes} from './source.js';

/** Where a host's feed comes from: `data` before `src` before a child script. */
export interface FeedInput extends Wishes {
  readonly src: string | undefined;
  readonly data: unknown;
  readonly stream: string | undefined;
}

const MINUTE = 60_000;

/** What feeds need that are not drawn as they come; fetched when its value is first asked for. */
interface LazyDoor {
  readonly value: typeof Door | undefined;
  readonly isBroken: boolean;
}

const isGiven = (data: unknown) => data !== undefined && data !== null && data !== '';

type Host = ReactiveControllerHost & Element & FeedInput & Reading;

/** What is worth an event of its own. */
export type FeedReport<Model> =
  | {readonly type: 'another'}
  | {readonly type: 'load'; readonly good: Good<Model>}
  | {readonly type: 'error'; readonly error: FeedError; readonly retryAt?: number | undefined}
  | {readonly type: 'stale'; readonly since: number};

/**
 * Keeps `state` in step with the host's feed: joins the shared source of `src`, or reads `data` or a child
 * script; parses what comes; asks the host to update. It owns its subscription and its observer, and gives
 * both back when the host leaves the page. Another feed resets the state; the same feed keeps it, also through
 * a move or a stay outside the page.
 */
export class FeedController<Model> implements ReactiveController {
  state: FeedState<Model> = {status: 'idle'};
  /** The feed that was read last. */
  json: unknown;
  /** Whether a person wants no news for now. */
  isPaused = false;

  readonly #host: Host;
  readonly #door: LazyDoor;
  readonly #parse: (json: unknown) => Parsed<Model>;
  readonly #report: (report: FeedReport<Model>) => void;
  #current: Partial<Pick<FeedInput, 'src' | 'data' | 'request' | 'refresh' | 'stream'>> = {};
  #subscription: Subscription | undefined;
  #unwatch: (() => void) | undefined;
  #inlineText: string | undefined;
  #drawn: unknown;
  #told: FeedError | undefined;
  #aging: ReturnType<typeof setInterval> | undefined;
  #hasBegun = false;
  #reading: unknown;
  /** Makes what is drawn of the last answer. */
  #goodOf: (() => Good<Model>) | undefined;

  constructor(
    host: Host,
    door: LazyDoor,
    parse: (json: unknown) => Parsed<Model>,
    report: (report: FeedReport<Model>) => void,
  ) {
    this.#host = host;
    this.#door = door;
    this.#parse = parse;
    this.#report = report;
    host.addController(this);
  }

  hostConnected() {
    this.#unwatch = watchInlineFeed(this.#host, () => this.#readInline());
    if (this.#hasBegun && !isGiven(this.#current.data)) this.#join();
  }

  hostDisconnected() {
    this.#unwatch?.();
    this.#leave();
    this.#age();
  }

  hostUpdate() {
    const before = this.#current;
    const reading = readingKey(this.#host);
    const {src, data, request, refresh, stream} = this.#host;
    // Nothing is drawn as it comes that is to be read otherwise.
    if ((reading || stream) && !this.#door.value) return this.#await(this.#door);
    this.#current = {src, data, request, refresh, stream};
    const isAnother =
      src !== before.src || stream !== before.stream || data !== before.data || reading !== this.#reading;
    this.#reading = reading;
    if (isAnother || !this.#hasBegun) this.#restart();
    else if (!request !== !before.request) {
      // Whoever asks with a hook shares a source only with those who do.
      this.#leave();
      this.#join();
    } else if (refresh !== before.refresh) this.#subscription?.reschedule();
  }

  /** Whether the feed is kept up to date. */
  get isPolled(): boolean {
    return (this.isPaused || !!this.#subscription) && (this.#host.refresh > 0 || !!this.#host.stream);
  }

  /** Asks no more, or again, as a person wants: what is shown stays, and is up to date as soon as it goes on. */
  pause(isPaused: boolean) {
    this.isPaused = isPaused;
    if (isPaused) this.#leave();
    else this.#join();
    this.#host.requestUpdate();
  }

  /** Asks for the feed again. */
  reload() {
    if (this.isPaused) this.pause(false);
    else if (this.#subscription) this.#subscription.reload();
    else if (this.#hasBegun) this.#restart();
    else this.#host.requestUpdate();
  }

  /** What `make` makes of an answer once it was read as the host wants; faults are told by their place in the answer. */
  read<T extends {readonly issues: Parsed<Model>['issues']}>(answer: unknown, make: (feed: unknown) => T): T {
    return this.#reading ? this.#door.value!.readAnswer(answer, this.#host, make) : make(answer);
  }

  /** Parses the feed that is drawn once more, because what it is parsed with is another now. */
  renew() {
    const good = this.#goodOf!();
    this.state = {...this.state, good} as FeedState<Model>;
    this.#host.requestUpdate();
    this.#report({type: 'load', good});
  }

  #await({isBroken}: LazyDoor) {
    if (!isBroken) this.#dispatch({type: 'requested'});
    else if (this.state.status === 'loading') this.#fail(new FeedError('network', 'no door'));
  }

  #restart() {
    if (this.#hasBegun) this.#report({type: 'another'});
    this.#hasBegun = true;
    this.isPaused = false;
    this.#leave();
    this.#inlineText = undefined;
    this.#drawn = undefined;
    // Another feed's figures are not this feed's last known ones.
    this.#dispatch({type: 'reset'});
    const {data} = this.#current;
    if (!isGiven(data)) this.#join();
    else this.#accept(() => (typeof data === 'string' ? readTextFeed(data) : data));
  }

  #join() {
    const {src, stream} = this.#current;
    if (!this.#host.isConnected || this.#subscription || this.isPaused) return;
    if (!src && !stream) return this.#readInline();
    const subscriber = {wishes: this.#host, notify: (event: SourceEvent) => this.#hear(event)};
    try {
      const url = src && feedURL(src);
      this.#subscription = stream
        ? this.#door.value!.follow(feedURL(stream), url, subscriber)
        : subscribe(url!, subscriber);
    } catch (error) {
      this.#fail(error);
    }
  }

  #leave() {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  #readInline() {
    const {src, data, stream} = this.#current;
    if (!this.#hasBegun || src || stream || isGiven(data)) return;
    const text = inlineText(this.#host);
    if (text === this.#inlineText) return;
    this.#inlineText = text;
    this.#accept(() => readInlineFeed(text));
  }

  #hear(event: SourceEvent) {
    if (event.type === 'arrived') {
      // After a move the source repeats what is already drawn.
      if (event.json !== this.#drawn)
        this.#accept(() => (this.#drawn = event.json), event.when, event.issues);
    } else if (event.type === 'broke') this.#break(event.error, event.tries, event.retryAt);
    else if (event.type === 'unchanged' && this.state.status === 'loading')
      this.#fail(new FeedError('syntax', 'the first answer held no feed', {reason: 'empty'}));
    else this.#dispatch(event);
  }

  #accept(read: () => unknown, when = now(), found: readonly Issue[] = []) {
    try {
      const json = read();
      if (json === undefined) return;
      const good = (this.#goodOf = () =>
        this.read(json, (feed) => {
          const parsed = this.#parse(feed);
          const about = envelopeOf(feed);
          this.json = feed;
          const issues = [...found, ...countIssue(about, parsed), ...parsed.issues];
          return {...parsed, issues, envelope: about, when};
        }))();
      this.#dispatch({type: 'arrived', good});
      this.#report({type: 'load', good});
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown) {
    // A fault of our own must not cost the picture either; it is thrown where developers see it.
    if (!(error instanceof FeedError)) reportError(error);
    const shown = error instanceof FeedError ? error : new FeedError('shape', String(error), {cause: error});
    // Of a feed that is polled, the next poll is the next try.
    const wait = this.#subscription && this.#host.refresh * 1000;
    this.#break(
      shown,
      'failure' in this.state ? this.state.failure.tries + 1 : 1,
      wait ? Date.now() + wait : undefined,
    );
  }

  #break(error: FeedError, tries: number, retryAt: number | undefined) {
    const wasStale = this.state.status === 'stale';
    this.#dispatch({type: 'broke', failure: {error, tries, retryAt}});
    // After a move the source repeats what was told.
    if (error !== this.#told) this.#report({type: 'error', error, retryAt});
    this.#told = error;
    if (this.state.status === 'stale' && !wasStale)
      this.#report({type: 'stale', since: this.state.good.when.at});
  }

  #dispatch(event: FeedEvent<Model>) {
    const next = nextFeedState(this.state, event);
    if (next === this.state) return;
    this.state = next;
    this.#age();
    this.#host.requestUpdate();
  }

  /** What is stale or polled says how old it is, so it is drawn again every minute. */
  #age() {
    clearInterval(this.#aging);
    if ((this.state.status === 'stale' || this.isPolled) && this.#host.isConnected)
      this.#aging = setInterval(() => this.#host.requestUpdate(), MINUTE);
  }
}
