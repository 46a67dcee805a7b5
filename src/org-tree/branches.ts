import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FeedController} from '../feed/feed-controller.js';
import {FeedError} from '../feed/feed-error.js';
import {feedURL} from '../feed/fetch-feed.js';
import {subscribe, type SourceEvent, type Subscription, type Wishes} from '../feed/source.js';
import {branchURL, originsOf} from './branch-address.js';
import {orgFeed, type Branch, type OrgTree} from './model.js';

/** How branches are asked for: as the feed itself is. */
export interface BranchInput extends Wishes {
  readonly src: string | undefined;
  /** Origins that may be asked besides the page's and the feed's, with spaces between them. */
  readonly childrenOrigins: string;
}

/** The feed that branches are grafted onto: answers are read as its own are, and it is drawn anew when one came. */
export type BranchFeed = Pick<FeedController<OrgTree>, 'read' | 'renew'>;

/** What is under way for an organisation; nothing once its branch is there. */
export type BranchState = 'loading' | FeedError;

interface Opened {
  readonly id: string;
  readonly src: string;
  url?: string;
  subscription?: Subscription | undefined;
  branch?: Branch;
  /** What it was read from. */
  answer?: unknown;
  state?: BranchState | undefined;
  told?: FeedError;
}

/**
 * Fetches what lies below an organisation (`childrenSrc`) when it is opened, through the same sources as any feed:
 * with their checks, limits and retries, polled as often, given up when the host leaves the page. A branch that came
 * once stays until the feed no longer names it. It knows no tree view: it says what is under way and hands over what
 * came.
 */
export class Branches implements ReactiveController {
  /** Another map after every change. */
  states: ReadonlyMap<string, BranchState> = new Map();
  readonly #host: ReactiveControllerHost & Element & BranchInput;
  readonly #feed: BranchFeed;
  readonly #onError: (error: FeedError) => void;
  readonly #opened = new Map<string, Opened>();

  constructor(
    host: ReactiveControllerHost & Element & BranchInput,
    feed: BranchFeed,
    onError: (error: FeedError) => void,
  ) {
    this.#host = host;
    this.#feed = feed;
    this.#onError = onError;
    host.addController(this);
  }

  hostConnected() {
    for (const opened of this.#opened.values()) this.#join(opened);
  }

  hostDisconnected() {
    for (const opened of this.#opened.values()) this.#leave(opened);
  }

  /** What came, in the order it was opened in. */
  get all(): Branch[] {
    return [...this.#opened.values()].flatMap(({branch}) => branch ?? []);
  }

  /** Asks for what is below a node; again, if it could not be had. */
  open(tree: OrgTree, node: number) {
    const {id, childrenSrc: src} = tree.orgs[node] ?? {};
    if (id === undefined || src === undefined) return;
    const known = this.#opened.get(id);
    if (known?.state === 'loading') return;
    if (known?.subscription && known.src === src) {
      known.state = 'loading';
      known.subscription.reload();
      return this.#changed();
    }
    const opened: Opened = {id, src, state: 'loading'};
    this.#opened.set(id, opened);
    try {
      opened.url = this.#urlOf(src, this.#baseOf(tree, node));
      this.#join(opened);
    } catch (error) {
      this.#fail(opened, error as FeedError);
    }
    this.#changed();
  }

  /** Lets go of branches that the feed no longer names. */
  keepTo(tree: OrgTree) {
    for (const opened of this.#opened.values())
      if (tree.orgs[tree.nodeOf(opened.id)]?.childrenSrc !== opened.src) this.#drop(opened);
  }

  /** Another feed comes. */
  clear() {
    for (const opened of this.#opened.values()) this.#drop(opened);
  }

  #drop(opened: Opened) {
    this.#leave(opened);
    this.#opened.delete(opened.id);
    this.#changed();
  }

  /** The URL of the feed that a node stands in. */
  #baseOf({grafts}: OrgTree, node: number): string {
    const {src} = this.#host;
    let base = src ? feedURL(src) : document.baseURI;
    for (const [id, first] of grafts) if (first <= node) base = this.#opened.get(id)?.url ?? base;
    return base;
  }

  #urlOf(childrenSrc: string, base: string): string {
    const {src, childrenOrigins} = this.#host;
    const own = [location.href, ...(src ? [feedURL(src)] : [])].map((url) => new URL(url).origin);
    return branchURL(childrenSrc, base, [...own, ...originsOf(childrenOrigins)]);
  }

  #join(opened: Opened) {
    if (!opened.url || opened.subscription || !this.#host.isConnected) return;
    opened.subscription = subscribe(opened.url, {
      wishes: this.#host,
      notify: (event) => this.#hear(opened, event),
    });
  }

  #leave(opened: Opened) {
    opened.subscription?.unsubscribe();
    opened.subscription = undefined;
  }

  #hear(opened: Opened, event: SourceEvent) {
    const {id, src} = opened;
    if (event.type === 'broke') this.#fail(opened, event.error);
    else if (event.type === 'arrived' && event.json !== opened.answer) {
      try {
        const {feed} = this.#feed.read(event.json, (feed) => ({feed: orgFeed(feed), issues: []}));
        opened.answer = event.json;
        opened.branch = {id, src, feed};
        opened.state = undefined;
        this.#feed.renew();
      } catch (error) {
        this.#fail(opened, error as FeedError);
      }
    } else if (event.type === 'unchanged' && !opened.branch)
      this.#fail(opened, new FeedError('syntax', 'the first answer held no feed', {reason: 'empty'}));
    else if (event.type === 'requested' && !opened.branch) opened.state = 'loading';
    this.#changed();
  }

  /** Of a branch that is there nothing is taken away. */
  #fail(opened: Opened, error: FeedError) {
    if (!opened.branch) opened.state = error;
    // After a move the source repeats what was told.
    if (error !== opened.told) this.#onError(error);
    opened.told = error;
    this.#changed();
  }

  #changed() {
    const states = new Map<string, BranchState>();
    for (const {id, state} of this.#opened.values()) if (state) states.set(id, state);
    this.states = states;
    this.#host.requestUpdate();
  }
}
