import type {Division, Facet, Filter, Group} from './groups.js';
import type {Honour} from './model.js';
import type {Recipient} from './schema.js';
import type {Words} from './words.js';

/** What `dj-recipient` tells of a chosen recipient: its id, where the feed gives one, and its name. */
export type RecipientDetail = Recipient;

/** What `dj-select` tells of a chosen honour. */
export interface HonourSelectDetail {
  readonly id: string;
  readonly title: string;
  readonly honour: Honour;
}

/** The honour or the recipient that a person chose, and where. */
export interface Choice {
  readonly kind: 'honour' | 'recipient';
  /** An honour's id, a recipient's key. */
  readonly id: string;
  readonly opener: HTMLElement;
  /** Whether nobody asked for it: then the focus stays where it is. */
  readonly isByItself?: boolean;
}

/** What a person does with what is drawn. */
export interface Deeds {
  readonly onHonour: (honour: Honour, opener: HTMLElement) => void;
  readonly onRecipient: (recipient: Recipient, opener: HTMLElement) => void;
  /** Only this year from now on, or every year again. */
  readonly onYear: (year: string) => void;
}

/** What the views are told besides the arrangement, and whom they tell what a person did. */
export interface BoardParts {
  readonly words: Words;
  readonly by: Division;
  /** Where the board stands, counted from 0. */
  readonly place: number;
  /** The id of what a panel is open of. */
  readonly chosen: string | undefined;
  readonly deeds: Deeds;
}

export interface FilterParts {
  readonly words: Words;
  readonly filter: Filter;
  readonly query: string;
  readonly onFacet: (facet: Facet, value: string) => void;
  readonly onQuery: (query: string) => void;
}

/** The heading of a group. */
export const groupName = ({name}: Group, {words, by}: BoardParts): string => {
  if (name === undefined) return words.own.without[by];
  return by === 'year' ? words.format.year(name) : name;
};
