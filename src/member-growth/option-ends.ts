import type {ChartShape} from '../charts/option.js';
import {NAME, xOf, yOf, type Layout, type Scale} from './layout.js';
import {lineOf, type Hidden, type Vertex} from './layout-line.js';
import {textWidth} from './layout-scale.js';
import {strandAt} from './layout-strand.js';
import type {Brush, OptionText} from './option-brush.js';
import {shownYears} from './option-lines.js';

/** The last value as a dot with its figure; the names of bands and years beside their ends. */
export function ends(
  layout: Layout,
  scale: Scale,
  hidden: Hidden,
  brush: Brush,
  text: OptionText,
): ChartShape[] {
  if (layout.kind === 'line') {
    const end = lineOf(layout.whole, layout).at(-1);
    return end && !Number.isNaN(end[1]) ? dot(layout, scale, end, brush, text) : [];
  }
  const names = namesOf(layout, scale, hidden, brush, text);
  const latest = layout.kind === 'years' && shownYears(layout, hidden).find(({place}) => place === 0);
  const end = latest && latest.data.at(-1);
  // Where the year is over, its name stands there.
  return end && end[0] < layout.stops.at(-1)!.until
    ? [...names, ...dot(layout, scale, end, brush, text)]
    : names;
}

function dot(
  layout: Layout,
  scale: Scale,
  [day, value]: Vertex,
  {colour, stroke, note, figure, halo}: Brush,
  {number, change}: OptionText,
): ChartShape[] {
  const [x, y, r] = [xOf(layout, day), yOf(scale, value), stroke * 2 + 1];
  const line = {colour: colour('surface'), width: stroke};
  return [
    {kind: 'dot', id: 'end', x, y, r, fill: colour('accent'), line},
    {
      kind: 'label',
      id: 'end value',
      x: x + r + note * 0.6,
      y: y + clearOfTargets(layout, value, figure),
      text: layout.isNet ? change(value) : number(value),
      align: 'left',
      size: figure,
      weight: 600,
      colour: colour('text'),
      halo,
    },
  ];
}

function namesOf(
  layout: Layout,
  scale: Scale,
  hidden: Hidden,
  {colour, note, halo}: Brush,
  {number}: OptionText,
): ChartShape[] {
  const at = layout.kind === 'years' ? layout.stops.at(-1)!.until : layout.end;
  const line = (note * NAME * (scale.max - scale.min)) / (scale.bottom - scale.top);
  const x = xOf(layout, at) + note * 0.5;
  const labels = layout.kind === 'years' ? yearEnds(layout, hidden, at) : bandEnds(layout, hidden, number);
  return apart(labels, line, scale.max)
    .filter(({name}) => textWidth(name) * note <= layout.right - x + 1)
    .map(({name, value}): ChartShape => ({
      kind: 'label',
      id: `name ${name}`,
      x,
      y: yOf(scale, value),
      text: name,
      align: 'left',
      size: note,
      colour: colour('text'),
      halo,
    }));
}

/** A name beside the end of a band or line, at a value of the scale. */
export interface EndLabel {
  readonly name: string;
  readonly value: number;
}

/** At the middles of their bands, in a stack of shares with the share. */
function bandEnds(layout: Layout, hidden: Hidden, number: (value: number) => string): EndLabel[] {
  const shown = layout.tracks
    .filter(({name}) => !hidden.has(`band ${name}`))
    .map((track) => ({name: track.name, size: strandAt(track, layout.end) || 0}));
  const sum = shown.reduce((sum, {size}) => sum + size, 0);
  const unit = layout.kind === 'share' ? 100 / (sum || 1) : 1;
  let under = 0;
  return shown.flatMap(({name, size}) => {
    const value = (under + size / 2) * unit;
    under += size;
    const share = layout.kind === 'share' ? ` ${number(Math.round(size * unit))}%` : '';
    return size > 0 ? [{name: name + share, value}] : [];
  });
}

const yearEnds = (layout: Layout, hidden: Hidden, at: number): EndLabel[] =>
  shownYears(layout, hidden)
    .flatMap(({track: {name}, data}) => {
      const [day, value] = data.at(-1) ?? [Number.NaN, Number.NaN];
      return day === at && !Number.isNaN(value) ? [{name, value}] : [];
    })
    .sort((a, b) => a.value - b.value);

/**
 * Labels from below, moved apart until each has its line: those that would overlap stand together around their middle,
 * and none above `most`; what then has no room above 0 is left out.
 */
export function apart(labels: readonly EndLabel[], line: number, most: number): EndLabel[] {
  const groups: {readonly labels: readonly EndLabel[]; readonly low: number}[] = [];
  const groupOf = (labels: readonly EndLabel[]) => {
    const middle = labels.reduce((sum, {value}) => sum + value, 0) / labels.length;
    const span = (labels.length - 1) * line;
    return {labels, low: Math.min(middle - span / 2, most - span)};
  };
  for (const label of labels) {
    let group = groupOf([label]);
    // Each merge may reach the group beneath.
    for (let under = groups.at(-1); under; under = groups.at(-1)) {
      if (under.low + under.labels.length * line <= group.low) break;
      groups.pop();
      group = groupOf([...under.labels, ...group.labels]);
    }
    groups.push(group);
  }
  return groups
    .flatMap(({labels, low}) => labels.map(({name}, i) => ({name, value: low + i * line})))
    .filter(({value}) => value >= -line / 2);
}

/** How far the value steps down to leave a target close above it alone, or up for one below. */
function clearOfTargets({goals, total, end}: Layout, value: number, figure: number): number {
  const y = (at: number) => yOf(total!, at);
  const close = goals.find(({day, total}) => day > end && Math.abs(y(total) - y(value)) < figure);
  return close ? Math.sign(y(value) - y(close.total) || 1) * figure * 0.7 : 0;
}
