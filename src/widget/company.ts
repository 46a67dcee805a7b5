import type {FeedState} from '../feed/feed-state.js';
import type {Language} from '../frame/foot.js';
import type {LazyOf} from './lazy.js';
import type {Drawn, MembershipHost, Together} from './membership.js';

/** The other widgets of the page, as far as one has to do with them: only a `group` or a `scope` fetches the rest. */
export class Company<Model> {
  readonly #host: MembershipHost;
  readonly #feed: Drawn<Model>;
  readonly #lazy;
  #isSeen = false;

  constructor(
    host: MembershipHost,
    feed: Drawn<Model>,
    lazy: LazyOf,
    together: () => Promise<Together<Model>> | undefined,
  ) {
    this.#host = host;
    this.#feed = feed;
    this.#lazy = lazy(async () => {
      const [{Membership}, its] = await Promise.all([import('./membership.js'), together()]);
      return new Membership<Model>(host, feed, its ?? {});
    });
  }

  /** The feed's state, narrowed to what is asked for. */
  get shown(): FeedState<Model> {
    const {state} = this.#feed;
    return this.#membership?.narrow(state) ?? state;
  }

  /**
   * What has to come before the first picture is drawn: nobody is to see for a moment what is none of theirs. A picture
   * that stands already is kept until it can be narrowed.
   */
  get awaited() {
    this.#isSeen ||= !this.#host.scope || this.#membership !== undefined;
    return this.#isSeen ? undefined : this.#lazy;
  }

  /** What says that the picture is narrowed, or days are marked in it. */
  notes(language: Language) {
    return this.#membership?.notes(language) ?? [];
  }

  /** The days to mark in the picture. */
  get days() {
    return this.#membership?.days;
  }

  get #membership() {
    return this.#host.group || this.#host.scope ? this.#lazy.value : undefined;
  }
}
