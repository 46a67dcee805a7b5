import type {OrgTree} from './model.js';
import {NO_HITS, SearchIndex, type Hits} from './search-index.js';

/** Milliseconds that the index is made for at a time: the page goes on between. */
const SLICE = 8;

/** What is looked for, what was found, and which hit one is at. It knows neither field nor list. */
export class Search {
  query = '';
  /** The hit that was gone to, from 0; −1 before the first. */
  at = -1;
  readonly #onReady: () => void;
  #index: SearchIndex | undefined;

  /** `onReady` is called when there is more to be found than before. */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  ask(query: string) {
    this.query = query;
    this.at = -1;
  }

  /** Whether what is found may not be all. */
  get isBusy(): boolean {
    return this.#index?.isComplete === false;
  }

  /** Begins to read a tree, before anything is looked for. */
  prepare(tree: OrgTree): SearchIndex {
    if (this.#index?.tree === tree) return this.#index;
    const index = (this.#index = new SearchIndex(tree));
    if (!extend(index)) void this.#goOn(index);
    return index;
  }

  hitsIn(tree: OrgTree): Hits {
    const wanted = this.query.trim().toLowerCase();
    return wanted === '' ? NO_HITS : this.prepare(tree).find(wanted);
  }

  /** The next hit, or the one before; around at the end. */
  next(tree: OrgTree, way: 1 | -1): number | undefined {
    const hits = this.hitsIn(tree);
    const {size} = hits;
    if (size === 0) return undefined;
    this.at = this.at < 0 && way < 0 ? size - 1 : (this.at + way + size) % size;
    return hits.at(this.at);
  }

  async #goOn(index: SearchIndex) {
    do await new Promise((resolve) => setTimeout(resolve));
    while (this.#index === index && !extend(index));
    if (this.#index === index) this.#onReady();
  }
}

/** Makes more of an index, and says whether it is all there. */
function extend(index: SearchIndex): boolean {
  const begun = performance.now();
  while (!index.isComplete && performance.now() - begun < SLICE) index.extend();
  return index.isComplete;
}
