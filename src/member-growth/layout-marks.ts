import {textWidth} from './layout-scale.js';
import type {DayLabel} from './model.js';

/** A milestone's line, with the label of the group that it stands for; those that share a label have none. */
export interface Mark {
  readonly day: number;
  readonly label: string;
  /** On which side of the line the label stands. */
  readonly side: 'left' | 'right';
}

interface Room {
  readonly right: number;
  readonly note: number;
  readonly grouped: (label: string, n: number) => string;
}

/** Milestones that share a label, which stands at the last of them: from one up to, not including, another. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly side: 'left' | 'right';
  /** Where the last line stands, and the label begins and ends. */
  readonly x: number;
  readonly start: number;
  readonly end: number;
}

/**
 * One line per day and a label left of it. Labels that would overlap become one, at the last of their lines; one
 * that would leave the plot stands on the right, and ends in an ellipsis when it is too long for either side: the
 * tooltip has the whole of it. Lines closer than the eye parts are one.
 */
export function marksOf(
  milestones: readonly DayLabel[],
  xOf: (day: number) => number,
  {right, note, grouped}: Room,
): Mark[] {
  const groupOf = (from: number, to: number): Group => {
    const x = xOf(milestones[to - 1]!.day);
    const named = (label: string) => (to - from === 1 ? label : grouped(label, to - from));
    const gap = note * 0.5;
    const first = milestones[from]!.label;
    const most = right / note;
    const wanted = textWidth(named(shortened(first, most))) * note + gap;
    // It may stand over the figures of the axis, but not outside.
    const isLeft = x - wanted >= 0 || (x + wanted > right && x >= right - x);
    const room = ((isLeft ? x : right - x) - gap) / note;
    const label = named(shortened(first, room - textWidth(named(''))));
    const width = textWidth(label) * note + gap;
    const [start, end] = isLeft ? [x - width, x] : [x, x + width];
    return {from, to, label, side: isLeft ? 'left' : 'right', x, start, end};
  };
  const groups: Group[] = [];
  for (let i = 0; i < milestones.length; i++) {
    let group = groupOf(i, i + 1);
    // Each merge may reach the group before.
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      const isApart = before.end + note * 0.5 <= group.start && before.x < group.x;
      if (isApart) break;
      groups.pop();
      group = groupOf(before.from, group.to);
    }
    groups.push(group);
  }
  return groups.flatMap(({from, to, label, side}) => {
    const days = lastOfEach(milestones.slice(from, to), xOf, note).map(({day}) => day);
    return days.map((day, i) => ({day, label: i === days.length - 1 ? label : '', side}));
  });
}

/** Of what stands in one narrow column of the plot, the last: more lines and rings than that part no eye. */
export const lastOfEach = <Item extends {readonly day: number}>(
  items: readonly Item[],
  xOf: (day: number) => number,
  note: number,
): Item[] => {
  const columnOf = ({day}: Item) => Math.floor((xOf(day) * 6) / note);
  return items.filter((item, i) => {
    const next = items[i + 1];
    return !next || (item.day !== next.day && columnOf(item) !== columnOf(next));
  });
};

/** Never less than one sign; a long text is read no further than it fits. */
function shortened(text: string, ems: number): string {
  if (cutTo(text, ems) === text) return text;
  return `${cutTo(text, ems - 1) || [...text.slice(0, 2)][0]!}…`;
}

function cutTo(text: string, ems: number): string {
  let [length, width] = [0, 0];
  for (const sign of text) {
    width += textWidth(sign);
    if (width > ems) break;
    length += sign.length;
  }
  return text.slice(0, length);
}
