import type {LineSeriesOption} from '../charts/option.js';
import {xOf, yOf, type Layout} from './layout.js';
import {lineOf, type Hidden, type Vertex} from './layout-line.js';
import {textWidth} from './layout-scale.js';
import {totalAt} from './model-track.js';
import {STILL, type Brush, type OptionText} from './option-brush.js';
import {shownYears} from './option-lines.js';

/** The last value as a dot with its figure; the names of bands and years beside their ends. */
export function ends(layout: Layout, hidden: Hidden, brush: Brush, text: OptionText): LineSeriesOption[] {
  if (layout.kind === 'line') {
    const end = layout.tracks[0] && lineOf(layout.tracks[0], layout).at(-1);
    return end && !Number.isNaN(end[1]) ? [dot(layout, end, brush, text)] : [];
  }
  const names = [namesOf(layout, hidden, brush, text)];
  const latest = layout.kind === 'years' && shownYears(layout, hidden).find(({place}) => place === 0);
  const end = latest && latest.data.at(-1);
  // Where the year is over, its name stands there.
  return end && end[0] < layout.stops.at(-1)!.until ? [...names, dot(layout, end, brush, text)] : names;
}

const ENDS = {...STILL, type: 'line', clip: false, lineStyle: {width: 0}, z: 6} as const;

function dot(
  layout: Layout,
  value: Vertex,
  {colour, stroke, note, figure, halo}: Brush,
  {number, change}: OptionText,
): LineSeriesOption {
  return {
    ...ENDS,
    id: 'end',
    symbol: 'circle',
    symbolSize: stroke * 4 + 2,
    itemStyle: {color: colour('accent'), borderColor: colour('surface'), borderWidth: stroke},
    data: [
      {
        value,
        label: {
          show: true,
          position: 'right',
          formatter: () => (layout.isNet ? change(value[1]) : number(value[1])),
          ...halo,
          color: colour('text'),
          fontSize: figure,
          fontWeight: 600,
          distance: note * 0.6,
          offset: [0, clearOfTargets(layout, value[1], figure)],
        },
      },
    ],
  };
}

function namesOf(
  layout: Layout,
  hidden: Hidden,
  {colour, note, halo}: Brush,
  {number}: OptionText,
): LineSeriesOption {
  const scale = layout.total!;
  const at = layout.kind === 'years' ? layout.stops.at(-1)!.until : layout.end;
  const line = (note * 1.25 * (scale.max - scale.min)) / (scale.bottom - scale.top);
  const room = layout.right - xOf(layout, at) - note * 0.5;
  const labels = layout.kind === 'years' ? yearEnds(layout, hidden, at) : bandEnds(layout, hidden, number);
  const data = apart(labels, line, scale.max)
    .filter(({name}) => textWidth(name) * note <= room + 1)
    .map(({name, value}) => ({
      value: [at, value],
      label: {
        show: true,
        position: 'right' as const,
        formatter: () => name,
        ...halo,
        color: colour('text'),
        fontSize: note,
        distance: note * 0.5,
      },
    }));
  return {...ENDS, id: 'names', symbol: 'circle', symbolSize: 0, data};
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
    .map((track) => ({name: track.name, size: totalAt(track, layout.end) || 0}));
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
