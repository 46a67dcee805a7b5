import type {Table} from '../frame/table.js';
import type {Format} from '../locale/format.js';
import type {Messages} from '../locale/messages.js';
import type {Change} from './changes.js';
import type {RowsBy, SortBy} from './matrix.js';
import type {HeatmapWords} from './messages.js';
import {
  kindFilter,
  yearsShown,
  type ActivityModel,
  type Filter,
  type KindFilter,
  type Measure,
} from './model.js';
import type {Press} from './navigation.js';
import type {Scale, ScaleKind} from './scale.js';

/** What a cell stands for: some days, and the rows of a table row. */
export interface Period {
  readonly from: number;
  readonly until: number;
  readonly filter: Filter;
  /** Ids of the organisations, or the kinds, of the rows, one or more; empty where the feed states none. */
  readonly rows?: readonly string[];
  /** The days in full, and in short for the legend. */
  readonly heading: string;
  readonly label: string;
}

/** A cell as it is drawn and named. */
export interface Cell {
  readonly key: string;
  readonly class: string;
  readonly name: string;
  readonly isKnown: boolean;
  /** The figure that stands in it where there is room for one. */
  readonly figure: string;
}

/** A run of cells: from where it was begun to where it ends, each by its key. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Something that a cell may stand for besides itself. */
export interface Reach {
  readonly label: string;
  readonly span: Span;
}

/** Which cell is which, now. Cells are known by keys that only their picture reads. */
export interface Marked {
  readonly selected: Span | undefined;
  /** The one that Tab leads to. */
  readonly active: string;
}

/** What calendar and matrix have in common: all that the element deals with. Only their views know more. */
export interface Picture {
  /** What is shown, beside the heading: 2019年. */
  readonly scope: string;
  /** The grid's name and its description. */
  readonly name: string;
  readonly summary: string;
  readonly scale: Scale;
  readonly hasGaps: boolean;
  readonly hasMarks: boolean;
  readonly hasChanges: boolean;
  /** The cell that Tab leads to at first. */
  readonly start: string;
  readonly table: Table;
  /** What some cells stand for; undefined where they are not in this picture or nothing is known of them. */
  periodOf(span: Span): Period | undefined;
  /** The cell itself, then its column, then its row: a week and a month, a month of all and all months. */
  reaches(key: string): readonly Reach[];
  has(key: string): boolean;
  /** The cell that a key press leads to from another; undefined where it leads nowhere. */
  step(key: string, press: Press): Step | undefined;
  /** What a cell says: its days, then its figures, then names. */
  sayings(key: string): readonly string[];
}

/** The cell that a key press leads to, and the year to show for it where that is another. */
export interface Step {
  readonly key: string;
  readonly year?: number;
}

/** How to say things. */
export interface Speech {
  readonly words: HeatmapWords;
  readonly messages: Messages;
  readonly format: Format;
  readonly locale: string;
}

/** What a picture is asked to be: the attributes of the element. */
export interface Asked {
  readonly view: 'calendar' | 'matrix';
  readonly measure: Measure;
  readonly year: string;
  readonly rows: RowsBy;
  readonly sort: SortBy;
  readonly kind: string;
  readonly scale: ScaleKind;
}

/** What of the model is drawn. */
export interface Choice {
  /** What is new in it since the feed before. */
  readonly changes: readonly Change[];
  readonly years: readonly number[];
  readonly filter: KindFilter;
  readonly measure: Measure;
  readonly scaleKind: ScaleKind;
}

export const choiceOf = (
  model: ActivityModel,
  changes: readonly Change[],
  {measure, year, kind, scale}: Asked,
): Choice => ({
  changes,
  years: yearsShown(model, year),
  filter: kindFilter(model, kind),
  measure,
  scaleKind: scale,
});

/** Makes a picture anew when something that it is made of is another, and not before. */
export class Studio<Made extends Picture> {
  #of: readonly unknown[] = [];
  #made: Made | undefined;

  make(of: readonly unknown[], draw: () => Made): Made {
    if (!this.#made || of.some((value, index) => value !== this.#of[index])) this.#made = draw();
    this.#of = of;
    return this.#made;
  }
}
