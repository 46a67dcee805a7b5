import {choosePeriod, type Period} from './calendar-periods.js';
import {boundsOf, isStack, tracksBy, type View} from './layout-bounds.js';
import {goalsOf, type Goal} from './layout-goals.js';
import {lastOfEach, marksOf, type Mark} from './layout-marks.js';
import {niceStep, textWidth, timeTicks, type DayNames, type Tick} from './layout-scale.js';
import {stopsOf, type Stop} from './layout-stops.js';
import {strandAt, type Strand} from './layout-strand.js';
import {lastYearOf, yearRange, yearsOf} from './layout-years.js';
import {countUntil, NO_TRACK, sumOfTracks, totalAt, type Track} from './model-track.js';
import type {DayTotal, Growth} from './model.js';

/** The plot and its type, in pixels. */
export interface Space {
  readonly width: number;
  readonly height: number;
  /** Size of labels. */
  readonly note: number;
  /** Size of the value at the end of the line. */
  readonly figure: number;
}

export interface Names extends DayNames {
  year(year: number): string;
  number(value: number): string;
  grouped(label: string, n: number): string;
  readonly target: string;
  goal(total: string, missing: string | undefined): string;
  readonly unnamed: string;
  readonly other: string;
}

/** A vertical axis between two heights of the plot. */
export interface Scale {
  readonly top: number;
  readonly bottom: number;
  readonly min: number;
  readonly max: number;
  /** Values that have a line of the grid. */
  readonly lines: readonly number[];
}

/** The picture in numbers: everything that is drawn, and where. */
export interface Layout extends Space {
  /** One line; the bands of a stack, or their shares; or years laid over each other. */
  readonly kind: 'line' | 'stack' | 'share' | 'years';
  readonly left: number;
  readonly right: number;
  /** Whether the years show what they grew by since New Year, and not their totals. */
  readonly isNet: boolean;
  /** Days at the two ends of the time axis. */
  readonly first: number;
  readonly last: number;
  /** The last day that is known. */
  readonly end: number;
  readonly total: Scale | undefined;
  readonly change: Scale | undefined;
  readonly ticks: readonly Tick[];
  readonly stops: readonly Stop[];
  readonly period: Period;
  /** The running total of all. */
  readonly whole: Track;
  /** One line, the bands of a stack from below, or years from the last on. */
  readonly tracks: readonly Strand[];
  readonly marks: readonly Mark[];
  readonly goals: readonly Goal[];
  readonly disputed: readonly DayTotal[];
  readonly barWidth: number;
}

/** From one name at the end of the plot to the next, in em. */
export const NAME = 1.25;

/** Tracks that a stack tells apart by colour; the rest are one. */
const MOST_BANDS = 8;

/** About how often each track of a stack is asked for a day. */
const MOST_ASKED = 2000;

export function layoutGrowth(model: Growth, view: View, space: Space, names: Names): Layout {
  const {width, note} = space;
  const whole = boundsOf(model, view);
  const kind = kindOf(model, view);
  const {first, last, end} = kind === 'years' ? lastYearOf(whole, view.season) : whole;
  const years = kind === 'years' ? comparedYears(model, view, whole, names) : [];
  const tracks = kind === 'years' ? years.map(strandOf) : strandsOf(model, view, end, names);
  const inside = ({day}: {readonly day: number}) => day >= first && day <= last;
  const isTotal = kind === 'line' || (kind === 'years' && view.mode !== 'change');
  const targets = isTotal ? model.targets.filter(inside) : [];
  const disputed = isTotal ? model.disputed.filter(inside) : [];

  const most = [...targets, ...disputed].reduce(
    (most, {total}) => Math.max(most, total),
    mostOf(model.total, first, end),
  );
  // A very low plot is all line: the tooltip still has the milestones.
  const milestones = space.height < note * 6 ? [] : model.milestones.filter(inside);
  const period = choosePeriod(view.period, last - first, width * 0.85, note * 0.6);
  const stops = stopsOf(model, period, first, last);
  const scales =
    kind === 'years'
      ? scaleOfYears(years, space, milestones.length > 0)
      : scalesOf(stops, view, space, {
          most: kind === 'share' ? undefined : most,
          names: kind === 'line' ? 0 : tracks.length,
          hasMarks: milestones.length > 0,
        });
  const {lines} = (scales.total ?? scales.change)!;
  const unit = kind === 'share' ? '%' : '';
  const left = Math.max(...lines.map((line) => textWidth(names.number(line) + unit))) * note + note * 0.75;
  const right = width - 1;

  const need = scales.total ? endRoom(kind, tracks, totalAt(model.total, end), space, names) : note;
  const span = Math.max(1, last - first);
  const share = Math.max(1, (kind === 'years' ? last : end) - first);
  const pad = Math.max(
    note * 0.5,
    right - left - ((right - left - Math.min((right - left) * 0.4, need)) * span) / share,
  );
  const inner = Math.max(1, right - left - pad);
  const rightmost = first + (span * (right - left)) / inner;

  const binWidth = inner / stops.length;
  const xOf = (day: number) => left + ((day - first) / span) * inner;

  return {
    ...space,
    kind,
    isNet: kind === 'years' && view.mode === 'change',
    left,
    right,
    first,
    last: rightmost,
    end,
    ...scales,
    ticks: timeTicks(first, rightmost, (right - left) / note, names).filter(
      ({day, label}) => day <= last && xOf(day) + textWidth(label) * note <= width + 2,
    ),
    stops,
    period,
    whole: model.total,
    tracks,
    marks: marksOf(milestones, xOf, {right, note, grouped: names.grouped}),
    goals: goalsOf(lastOfEach(targets, xOf, note), {
      first,
      end,
      xOf,
      note,
      known: totalAt(model.total, end),
      name: names.target,
      goal: names.goal,
      number: names.number,
    }),
    disputed: lastOfEach(disputed, xOf, note),
    barWidth: Math.max(1, Math.min(note * 0.67, binWidth * 0.72)),
  };
}

function kindOf(model: Growth, {by, compare, share}: View): Layout['kind'] {
  if (compare === 'year' && model.total !== NO_TRACK) return 'years';
  if (!isStack(model, by)) return 'line';
  return share ? 'share' : 'stack';
}

/** The value at the end of the line, or the names of its bands, need room behind it. */
function endRoom(
  kind: Layout['kind'],
  tracks: readonly Strand[],
  total: number,
  {note, figure}: Space,
  names: Names,
) {
  const texts = kind === 'line' ? [names.number(total)] : tracks.map(({name}) => name);
  const tail = kind === 'share' ? ' 100%' : '';
  return (
    Math.max(...texts.map((text) => textWidth(text + tail))) * (kind === 'line' ? figure * 1.06 : note) +
    note * 1.2
  );
}

/** Where a day stands in the plot. */
export const xOf = ({first, last, left, right}: Layout, day: number): number =>
  left + ((day - first) / Math.max(1, last - first)) * (right - left);

/** Which day stands at a place of the plot. */
export const dayAt = ({first, last, left, right}: Layout, x: number): number =>
  Math.round(first + ((x - left) / (right - left)) * (last - first));

export const yOf = ({top, bottom, min, max}: Scale, value: number): number =>
  bottom - ((value - min) / (max - min)) * (bottom - top);

/** The value that the picture shows on a day, of the top of a stack; NaN where nothing is known. */
export function heightAt({kind, tracks, whole, end}: Layout, day: number): number {
  if (kind === 'share') return 100;
  const until = Math.min(day, end);
  return kind === 'years' ? strandAt(tracks[0]!, until) : totalAt(whole, until);
}

/** The value that the picture shows at a stop; NaN where nothing is known. */
export const valueAt = (layout: Layout, {total, until}: Stop): number =>
  Number.isNaN(total) ? total : heightAt(layout, until);

const strandOf = (track: Track): Strand => ({name: track.name, tracks: [track]});

/** The bands of a stack, largest first, the smallest as one; a single line where the feed does not divide. */
function strandsOf(model: Growth, {by}: View, end: number, names: Names): readonly Strand[] {
  const size = (track: Track) => totalAt(track, end) || 0;
  const bands = tracksBy(model, by)
    .map((track) => (track.name === '' ? {...track, name: names.unnamed} : track))
    .sort((a, b) => size(b) - size(a));
  if (bands.length === 0) return model.total === NO_TRACK ? [] : [strandOf(model.total)];
  if (bands.length <= MOST_BANDS) return bands.map(strandOf);
  const others = bands.slice(MOST_BANDS - 1);
  const rows = others.reduce((sum, {days}) => sum + days.length, 0);
  // Few long tracks are asked where the picture has a corner; many short ones are added up first.
  const tracks = rows > others.length * MOST_ASKED ? others : [sumOfTracks(others)];
  return [...bands.slice(0, MOST_BANDS - 1).map(strandOf), {name: names.other, tracks}];
}

const comparedYears = (
  {total}: Growth,
  {mode}: View,
  bounds: {readonly first: number; readonly end: number},
  names: Names,
) => yearsOf(total, bounds, {most: MOST_BANDS, isNet: mode === 'change', name: (year) => names.year(year)});

function mostOf({days, totals, opening}: Track, first: number, end: number): number {
  let most = opening > 0 ? opening : 0;
  const until = countUntil(days, end);
  // The last one before the picture begins holds on into it.
  for (let i = Math.max(0, countUntil(days, first) - 1); i < until; i++)
    if (totals[i]! > most) most = totals[i]!;
  return most;
}

/** Shares the plot's height between the running total and the strip of joins and leaves. */
function scalesOf(
  stops: readonly Stop[],
  {mode}: View,
  {height, note}: Space,
  {
    most,
    names,
    hasMarks,
  }: {readonly most: number | undefined; readonly names: number; readonly hasMarks: boolean},
): Pick<Layout, 'total' | 'change'> {
  let [up, down] = [0, 0];
  for (const {joined, left} of stops) [up, down] = [Math.max(up, joined), Math.max(down, left)];
  const top = note * (hasMarks ? 2 : 0.7);
  const floor = height - note * 2;
  if (mode === 'change') {
    const step = niceStep(up + down);
    const lines = multiples(step, -down, Math.max(up, 1));
    const max = Math.max(up, lines.at(-1)!);
    return {total: undefined, change: {top, bottom: floor, min: Math.min(-down, lines[0]!), max, lines}};
  }
  // Tall enough to tell one unit from two, low enough to stay beneath the line and to leave bands their names. A low
  // plot keeps its line, or its names, and lets the strip go.
  const [gap, least] = [note * 1.6, note * 2.2];
  const room = floor - gap - top - Math.max(note * 3.2, names * note * NAME);
  const hasStrip = mode === 'both' && up + down > 0 && room >= least;
  const strip = Math.max(least, Math.min((up + down) * note * 0.2, height * 0.24, room));
  const bottom = hasStrip ? floor - strip - gap : floor;
  const steps = stepsIn(bottom - top, note);
  // Shares go to a hundred per cent.
  const step = most === undefined ? (steps === 4 ? 25 : 50) : niceStep(most, steps);
  const max = most === undefined ? 100 : Math.ceil(most / step) * step || step;
  return {
    total: {top, bottom, min: 0, max, lines: multiples(step, 0, max)},
    change: hasStrip ? {top: floor - strip, bottom: floor, min: -down, max: up, lines: []} : undefined,
  };
}

const stepsIn = (pixels: number, note: number) => Math.max(1, Math.min(4, Math.floor(pixels / (note * 1.6))));

function scaleOfYears(
  years: readonly Track[],
  {height, note}: Space,
  hasMarks: boolean,
): Pick<Layout, 'total' | 'change'> {
  const [top, bottom] = [note * (hasMarks ? 2 : 0.7), height - note * 2];
  const {min, max, step} = yearRange(years, stepsIn(bottom - top, note));
  return {total: {top, bottom, min, max, lines: multiples(step, min, max)}, change: undefined};
}

const multiples = (step: number, from: number, to: number): number[] => {
  const first = Math.ceil(from / step);
  return Array.from({length: Math.floor(to / step) - first + 1}, (_, i) => (first + i) * step);
};
