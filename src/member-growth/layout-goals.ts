import {textWidth} from './layout-scale.js';
import type {DayTotal} from './model.js';

/** A target as it is drawn: a level from one day to another, and a circle where its label stands. */
export interface Goal extends DayTotal {
  readonly from: number;
  /** Its name, its figure and how far it is, the figure alone where there is no room for more, or nothing. */
  readonly label: string;
  readonly isNamed: boolean;
}

interface Room {
  readonly first: number;
  /** The last day known. */
  readonly end: number;
  readonly xOf: (day: number) => number;
  readonly note: number;
  /** The total at the last day known; NaN where there is none. */
  readonly known: number;
  readonly name: string;
  /** In words: a target, and how far it is. */
  readonly goal: (total: string, missing: string | undefined) => string;
  readonly number: (value: number) => string;
}

/**
 * Each level comes from the target before or from the last day known; its label ends at its day. The last one may
 * reach back over the level before it, as far as the value at the end of the line.
 */
export function goalsOf(
  targets: readonly DayTotal[],
  {first, end, xOf, note, known, name, goal, number}: Room,
): readonly Goal[] {
  return targets.map(({day, total}, i) => {
    const from = Math.max(targets[i - 1]?.day ?? first, day > end ? end : day - 366);
    const reach = xOf(i === targets.length - 1 ? Math.min(end, day) : from) + note * 0.4;
    const fits = (text: string) => xOf(day) - textWidth(text) * note * 0.95 >= reach;
    const figure = number(total);
    const missing = total - (known || 0);
    const texts = [goal(figure, missing > 0 ? number(missing) : undefined), `${name} ${figure}`, figure];
    const label = texts.find(fits) ?? '';
    return {day, total, from, isNamed: label !== '' && label !== figure, label};
  });
}
