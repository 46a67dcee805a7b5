import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {lastGood, type FeedState} from '../feed/feed-state.js';
import type {Language} from '../frame/foot.js';
import {joinGroup, leaveGroup, type Chosen, type Days, type Group, type Member} from './group.js';
import {Kept} from './kept.js';
import {kinshipOfFeed, type Kinship} from './kinship.js';
import {noteOf, noteStyles, type Note} from './narrowing-note.js';

/** Whether an organisation is among those that a picture is narrowed to. */
export type Belongs = (org: string) => boolean;

/** What a kind of widget knows and does in company; a widget that shares nothing has none of it. */
export interface Together<Model> {
  /** The part of a model that belongs to some organisations; undefined where no row names one. */
  narrow?(model: Model, belongs: Belongs, part: string): Model | undefined;
  /** Which organisation lies below which. */
  kinship?(model: Model): Kinship;
  /** The first of some organisations that the model has. */
  known?(model: Model, orgs: readonly string[]): string | undefined;
  /** Whether days that were chosen elsewhere are marked. */
  readonly marksDays?: boolean;
}

export interface MembershipHost extends ReactiveControllerHost, HTMLElement {
  group: string | undefined;
  scope: string | undefined;
  reveal?: string | undefined;
}

/** The feed that a host draws. */
export interface Drawn<Model> {
  readonly state: FeedState<Model>;
  readonly json: unknown;
}

/** What is told by a `dj-select`, whichever widget sent it. */
interface Selected {
  readonly id?: string;
  readonly name?: string;
  readonly org?: unknown;
  readonly date?: string;
  readonly until?: string;
  readonly honour?: {readonly recipients: readonly {readonly id?: string | undefined}[]};
}

/**
 * A widget among others: it tells its group what is chosen in its host, and narrows the host's model to what the group,
 * or the host's own `scope`, asks for.
 */
export class Membership<Model> implements ReactiveController, Member {
  readonly styles = [noteStyles];
  readonly #host: MembershipHost;
  readonly #feed: Drawn<Model>;
  readonly #together: Together<Model>;
  #name: string | undefined;
  #group: Group | undefined;
  #own: {readonly json: unknown; readonly kinship: Kinship | undefined} | undefined;
  #told: Model | undefined;
  #kinship: Kinship | undefined;
  readonly #part = new Kept<Model | undefined>();
  #narrowed: Model | undefined;

  constructor(host: MembershipHost, feed: Drawn<Model>, together: Together<Model>) {
    this.#host = host;
    this.#feed = feed;
    this.#together = together;
    host.addEventListener('dj-select', (event) => {
      // Whoever listens after us may still prevent it.
      queueMicrotask(() => event.defaultPrevented || this.#tell((event as CustomEvent<Selected>).detail));
    });
    host.addEventListener('dj-recipient', (event) => {
      const {id} = (event as CustomEvent<Selected>).detail;
      if (id !== undefined) this.#group?.follow([id], this);
    });
    host.addController(this);
  }

  hostConnected() {
    this.#join(this.#host.group || undefined);
  }

  hostDisconnected() {
    this.#join(undefined);
  }

  hostUpdate() {
    if (this.#host.isConnected) this.#join(this.#host.group || undefined);
    if (this.#model === this.#told) return;
    this.#told = this.#model;
    this.#kinship = this.#told && this.#together.kinship?.(this.#told);
    // What hangs below what is known anew, so others may have to be narrowed anew.
    if (this.#kinship) this.#group?.choose({});
  }

  update() {
    this.#host.requestUpdate();
  }

  follow(orgs: readonly string[]) {
    const known = this.#model && this.#together.known?.(this.#model, orgs);
    if (known !== undefined) this.#host.reveal = known;
  }

  get kinship(): Kinship | undefined {
    return this.#kinship;
  }

  /** The days to mark in the host's picture. */
  get days(): Days | undefined {
    return this.#together.marksDays ? this.#chosen.days : undefined;
  }

  /** The state with its model narrowed, where that is asked for. */
  narrow(state: FeedState<Model>): FeedState<Model> {
    const good = lastGood(state);
    const model = good && this.#narrow(good.model);
    return model ? ({...state, good: {...good, model}} as FeedState<Model>) : state;
  }

  /** What says so, and lifts it. */
  notes(language: Language): readonly Note[] {
    const {scope} = this.#host;
    const {org, days} = this.#chosen;
    const isNarrowed = this.#narrowed !== undefined;
    const lift = (chosen: Chosen) => () => this.#group!.choose(chosen);
    return [
      ...(isNarrowed && scope
        ? [noteOf.org(this.#nameOf(scope), language, () => (this.#host.scope = undefined))]
        : []),
      ...(isNarrowed && org ? [noteOf.org(this.#nameOf(org), language, lift({org: undefined}))] : []),
      ...(days && this.#together.marksDays ? [noteOf.days(days, language, lift({days: undefined}))] : []),
    ];
  }

  get #model(): Model | undefined {
    return lastGood(this.#feed.state)?.model;
  }

  get #chosen(): Chosen {
    return this.#group?.chosen ?? {};
  }

  #join(name: string | undefined) {
    if (name === this.#name) return;
    if (this.#name !== undefined) leaveGroup(this.#name, this);
    this.#name = name;
    this.#group = name === undefined ? undefined : joinGroup(name, this);
    if (this.#kinship) this.#group?.choose({});
  }

  #tell({id, org, date, until = date, honour}: Selected) {
    const group = this.#group;
    if (!group) return;
    if (org && id !== undefined) {
      group.choose({org: this.#kinship?.isAll(id) ? undefined : id});
      group.follow([id], this);
    } else if (honour) {
      group.follow(
        honour.recipients.flatMap(({id}) => id ?? []),
        this,
      );
    } else if (date && until && !this.#together.marksDays) group.choose({days: {date, until}});
  }

  #narrow(model: Model): Model | undefined {
    const {narrow} = this.#together;
    const {scope} = this.#host;
    const tops = [scope, this.#chosen.org].filter((id): id is string => Boolean(id));
    if (!narrow || tops.length === 0) return (this.#narrowed = undefined);
    const kinships = [...this.#kinships];
    const belongs = (org: string) =>
      tops.every((top) => org === top || kinships.some((kinship) => kinship.isWithin(org, top)));
    return (this.#narrowed = this.#part.of([model, ...tops, ...kinships], () =>
      narrow(model, belongs, tops.join(' ')),
    ));
  }

  /** What the widgets of the group know, and what the host's own feed says. */
  get #kinships(): readonly Kinship[] {
    const {json} = this.#feed;
    if (this.#own?.json !== json) this.#own = {json, kinship: kinshipOfFeed(json)};
    const own = this.#own!.kinship;
    return [...(own ? [own] : []), ...(this.#group?.kinships ?? [])];
  }

  #nameOf(id: string): string {
    for (const kinship of this.#kinships) {
      const name = kinship.nameOf(id);
      if (name !== undefined) return name;
    }
    return id;
  }
}
