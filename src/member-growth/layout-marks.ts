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

interface Group {
  readonly days: number[];
  readonly labels: string[];
  readonly x: number;
}

/**
 * One line per day and a label left of it. Labels that would overlap become one, at the last of their lines; one
 * that would leave the plot stands on the right, and ends in an ellipsis when it is too long for either side: the
 * tooltip has the whole of it.
 */
export function marksOf(
  milestones: readonly DayLabel[],
  xOf: (day: number) => number,
  {right, note, grouped}: Room,
): Mark[] {
  const extent = ({labels, x}: Group) => {
    const named = (label: string) => (labels.length === 1 ? label : grouped(label, labels.length));
    const whole = named(labels[0]!);
    const gap = note * 0.5;
    const wanted = textWidth(whole) * note + gap;
    // It may stand over the figures of the axis, but not outside.
    const isLeft = x - wanted >= 0 || (x + wanted > right && x >= right - x);
    const room = ((isLeft ? x : right - x) - gap) / note;
    const label = named(shortened(labels[0]!, room - textWidth(named(''))));
    const width = textWidth(label) * note + gap;
    const side = isLeft ? ('left' as const) : ('right' as const);
    return {label, side, from: isLeft ? x - width : x, to: isLeft ? x : x + width};
  };
  const groups: Group[] = [];
  for (const {day, label} of milestones) {
    let group: Group = {days: [day], labels: [label], x: xOf(day)};
    // Each merge may reach the group before.
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      const isApart = extent(before).to + note * 0.5 <= extent(group).from && before.x < group.x;
      if (isApart) break;
      groups.pop();
      group = {
        days: [...before.days, ...group.days],
        labels: [...before.labels, ...group.labels],
        x: group.x,
      };
    }
    groups.push(group);
  }
  return groups.flatMap((group) => {
    const {label, side} = extent(group);
    const days = [...new Set(group.days)];
    return days.map((day, i) => ({day, label: i === days.length - 1 ? label : '', side}));
  });
}

function shortened(text: string, ems: number): string {
  if (textWidth(text) <= ems) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(signs.join('')) + 1 > ems) signs.pop();
  return `${signs.join('')}…`;
}
