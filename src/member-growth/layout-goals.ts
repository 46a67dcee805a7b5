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
 * Each level comes from the target before or from the last day known; its label ends at its day, and says how far it is
 * where it stands on its own level. The last one may reach back over the level before it with less, as far as the value
 * at the end of the line.
 */
export function goalsOf(
  targets: readonly DayTotal[],
  {first, end, xOf, note, known, name, goal, number}: Room,
): readonly Goal[] {
  return targets.map(({day, total}, i) => {
    const from = Math.max(targets[i - 1]?.day ?? first, day > end ? end : day - 366);
    const fits = (text: string, back: number) =>
      xOf(day) - textWidth(text) * note * 0.95 >= xOf(back) + note * 0.4;
    const [figure, missing] = [number(total), total - (known || 0)];
    const whole = goal(figure, missing > 0 ? number(missing) : undefined);
    const back = i === targets.length - 1 ? Math.min(end, day) : from;
    const label = fits(whole, from)
      ? whole
      : ([`${name} ${figure}`, figure].find((text) => fits(text, back)) ?? '');
    return {day, total, from, isNamed: label !== '' && label !== figure, label};
  });
}
