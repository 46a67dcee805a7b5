import {filterHonours, groupHonours, type Division, type Filter, type Group} from './groups.js';
import {layoutList, layoutPlaques, titleWidth, type ListPlan, type PlaquePlan, type Room} from './layout.js';
import type {Honour} from './model.js';

/** How a board can be drawn. */
export const LAYOUTS = ['plaques', 'list'] as const;

export interface Settings {
  readonly layout: (typeof LAYOUTS)[number];
  readonly by: Division;
  readonly filter: Filter;
  readonly room: Room;
}

/** Everything that the views draw: which honours, divided how, on which pages. */
export interface Board {
  readonly shown: readonly Honour[];
  readonly groups: readonly Group[];
  readonly plan: ({readonly layout: 'plaques'} & PlaquePlan) | ({readonly layout: 'list'} & ListPlan);
}

/** Chooses, divides and arranges honours. */
export function planBoard(honours: readonly Honour[], {layout, by, filter, room}: Settings): Board {
  const shown = filterHonours(honours, filter);
  const groups = groupHonours(shown, by);
  const sizes = groups.map(({honours: {length}}) => length);
  const widths = () => shown.map(({title}) => titleWidth(title));
  const plan =
    layout === 'list'
      ? {layout, ...layoutList(sizes, room)}
      : {layout, ...layoutPlaques(sizes, widths(), room)};
  return {shown, groups, plan};
}
