import {Kept} from '../widget/kept.js';
import type {Arrangement, Layout, Settings} from './arrangement.js';
import {filterHonours} from './groups.js';
import type {Honour, HonoursModel} from './model.js';
import {saysSame} from './news.js';
import type {searchHonours} from './search.js';
import type {Words} from './words.js';

/** What is drawn now. */
export interface Shown {
  readonly model: HonoursModel;
  readonly layout: Layout;
  readonly words: Words;
  readonly honours: readonly Honour[];
  readonly arrangement: Arrangement;
}

/** What of a feed is asked for, and how it is to be drawn. */
export interface Asked
  extends Pick<Shown, 'model' | 'layout' | 'words'>, Pick<Settings, 'filter' | 'by' | 'room'> {
  readonly query: string;
  /** What searches, where there is a query and once it is there. */
  readonly search: typeof searchHonours | undefined;
}

/** Makes of a feed what is shown of it, and again only what follows from something that is another now. */
export class ShownHonours {
  readonly #filtered = new Kept<readonly Honour[]>();
  readonly #filteredBefore = new Kept<readonly Honour[]>();
  readonly #arranged = new Kept<Arrangement>();
  #last: HonoursModel | undefined;
  /** The feed before this one that said something else. */
  #before: HonoursModel | undefined;

  of({model, layout, words, filter, by, room, query, search}: Asked): Shown {
    this.#compare(model);
    const narrow = ({honours}: HonoursModel) => {
      const left = filterHonours(honours, filter);
      return search ? search(left, query) : left;
    };
    const asked = [filter.category, filter.year, filter.level, query, search];
    const honours = this.#filtered.of([model, ...asked], () => narrow(model));
    const earlier = this.#before;
    const before = this.#filteredBefore.of([earlier, ...asked], () => (earlier ? narrow(earlier) : []));
    const {locale} = words;
    const arrangement = this.#arranged.of([layout, honours, before, by, room, locale], () =>
      layout.arrange({shown: honours, before, filter, by, room, locale}),
    );
    return {model, layout, words, honours, arrangement};
  }

  /** The next feed is no successor of the last. */
  forget() {
    this.#last = this.#before = undefined;
  }

  #compare(model: HonoursModel) {
    const last = this.#last;
    this.#last = model;
    // Another part of the feed is no news.
    if (last?.part !== model.part) this.#before = undefined;
    else if (last && last !== model && !saysSame(last, model)) this.#before = last;
  }
}
