import {nameWords} from '../frame/name-words.js';
import {filterHonours, groupHonours, type Division, type Filter, type Group} from './groups.js';
import {layoutList, layoutPlaques, titleWidth, type ListPlan, type PlaquePlan, type Room} from './layout.js';
import {fitTitles, type TitleFit} from './layout-titles.js';
import type {Honour} from './model.js';

/** How a board can be drawn. */
export const LAYOUTS = ['plaques', 'list'] as const;

/** All that a board follows from. */
export interface Settings extends Filter {
  readonly honours: readonly Honour[];
  readonly layout: (typeof LAYOUTS)[number];
  readonly by: Division;
  readonly room: Room;
  /** The language that titles are broken in. */
  readonly locale: string;
}

/** Everything that the views draw: which honours, divided how, on which pages. */
export interface Board {
  readonly shown: readonly Honour[];
  readonly groups: readonly Group[];
  readonly plan:
    ({readonly layout: 'plaques'} & PlaquePlan & TitleFit) | ({readonly layout: 'list'} & ListPlan);
}

/** Chooses, divides and arranges honours. */
export function planBoard(settings: Settings): Board {
  const {honours, layout, by, room, locale} = settings;
  const shown = filterHonours(honours, settings);
  const groups = groupHonours(shown, by);
  const sizes = groups.map(({honours: {length}}) => length);
  if (layout === 'list') return {shown, groups, plan: {layout, ...layoutList(sizes, room)}};
  const titles = shown.map(({title}) => ({
    width: titleWidth(title),
    pieces: () => nameWords(title, locale).map(titleWidth),
  }));
  const widths = titles.map(({width}) => width);
  const plan = layoutPlaques(sizes, widths, room);
  return {shown, groups, plan: {layout, ...plan, ...fitTitles(plan, titles, room.em)}};
}

/** Plans a board anew when what it follows from has changed, and not before. */
export class Planner {
  #from: readonly unknown[] = [];
  #board: Board | undefined;

  plan(settings: Settings): Board {
    const from = Object.values(settings);
    if (!this.#board || from.some((value, i) => value !== this.#from[i])) this.#board = planBoard(settings);
    this.#from = from;
    return this.#board;
  }
}
