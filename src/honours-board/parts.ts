import type {Division, Facet, Filter, Group} from './groups.js';
import type {Honour} from './model.js';
import type {Words} from './words.js';

/** The honour that a person chose, and where. */
export interface Choice {
  readonly id: string;
  readonly opener: HTMLElement;
}

/** What the views are told besides the board, and whom they tell what a person did. */
export interface BoardParts {
  readonly words: Words;
  readonly by: Division;
  /** The page to draw, counted from 0. */
  readonly page: number;
  /** The id of the honour whose panel is open. */
  readonly chosen: string | undefined;
  readonly onChoose: (honour: Honour, opener: HTMLElement) => void;
}

export interface FilterParts {
  readonly words: Words;
  readonly filter: Filter;
  readonly onFacet: (facet: Facet, value: string) => void;
  readonly onQuery: (query: string) => void;
}

/** The heading of a group. */
export const groupName = ({name}: Group, {words, by}: BoardParts): string => {
  if (name === undefined) return words.own.without[by];
  return by === 'year' ? words.format.year(name) : name;
};
