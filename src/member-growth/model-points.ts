import {dayNumber, dayOfNumber, lastDayOf} from '../feed/day.js';
import type {Issue} from '../feed/issue.js';
import {isPlainCount, isPlainText, plainDay} from '../feed/plain.js';
import {membersOf} from './model-order.js';
import {readRows, setAside, type Feed} from './model-rows.js';
import {blankTrack, totalAt, type Track} from './model-track.js';
import {point, type Point} from './schema.js';

/** A total on a day, as a target or a stated one. */
export interface DayTotal {
  readonly day: number;
  readonly total: number;
}

/**
 * The totals that somebody stated for one series, in order of their days; what was not stated is NaN. With the places
 * of their rows in the feed.
 */
export interface Statements extends Track {
  readonly places: Int32Array;
}

const blankStatements = (name: string, size: number): Statements => ({
  ...blankTrack(name, size, Number.NaN),
  places: new Int32Array(size),
});

/** Sets aside a second total for one day; parts from what is reached what is only planned. */
export function readPoints(feed: Feed, asOf: number, horizon: number) {
  const given = Array.isArray(feed['points']) ? (feed['points'] as unknown[]) : [];
  const issues: Issue[] = [];
  const planned = new Map<number, number>();
  const all = blankStatements('', given.length);
  const seriesOf = new Int32Array(given.length);
  const names = new Map<string, number>();
  let [count, lastName, lastSeries] = [0, '', -1];

  const take = ({date, total, joined, left, series = ''}: Point, place: number, day: number) => {
    const fault = (problem: Issue['problem']) =>
      void issues.push(setAside(`points[${place}].date`, problem, given[place]));
    if (day > horizon) return fault({code: 'expected', expected: 'period', got: JSON.stringify(date)});
    if (day > asOf && series !== '') return fault({code: 'order', earlier: date, later: dayOfNumber(asOf)});
    if (day > asOf && planned.has(day)) return fault({code: 'duplicate', id: date});
    if (day > asOf) return void planned.set(day, total);
    if (series !== lastName || lastSeries < 0) {
      lastSeries = names.get(series) ?? names.size;
      names.set((lastName = series), lastSeries);
    }
    all.days[count] = day;
    all.totals[count] = total;
    all.joined[count] = joined ?? Number.NaN;
    all.left[count] = left ?? Number.NaN;
    all.places[count] = place;
    seriesOf[count++] = lastSeries;
  };
  const faults = readRows(point, feed, 'points', {
    plain(row: Partial<Point>, place) {
      const {total, joined, left, series} = row;
      const day = plainDay(row.date);
      const isPlain =
        day === day &&
        isPlainCount(total) &&
        (joined === undefined || isPlainCount(joined)) &&
        (left === undefined || isPlainCount(left)) &&
        (series === undefined || isPlainText(series));
      if (isPlain) take(row as Point, place, day);
      return isPlain;
    },
    checked(row, place) {
      const end = dayNumber(lastDayOf(row.date)!);
      // The figure of a year that is still running is the figure of today.
      const isRunning = dayNumber(`${row.date}-01-01`.slice(0, 10)) <= asOf && end > asOf;
      take(row, place, isRunning ? asOf : end);
    },
  });

  const members = membersOf(seriesOf.subarray(0, count), names.size);
  const statements = Array.from(names.keys(), (name, series) => {
    const {apart, doubles} = inOrder(name, all, members[series]!);
    for (const place of doubles) {
      const row = given[place] as Point;
      issues.push(setAside(`points[${place}].date`, {code: 'duplicate', id: row.date}, row));
    }
    return apart;
  });
  return {
    statements,
    planned: Array.from(planned, ([day, total]): DayTotal => ({day, total})),
    issues: [...faults, ...issues],
  };
}

/** Some of the rows by their days, of one day the first only. */
function inOrder(name: string, {days, totals, joined, left, places}: Statements, some: Int32Array) {
  const isAscending = some.every((row, i) => i === 0 || days[some[i - 1]!]! <= days[row]!);
  if (!isAscending) some.sort((a, b) => days[a]! - days[b]! || a - b);
  const isDouble = (_: number, i: number) => i > 0 && days[some[i - 1]!] === days[some[i]!];
  const doubles = some.filter(isDouble);
  const firsts = doubles.length > 0 ? some.filter((row, i) => !isDouble(row, i)) : some;
  const apart = blankStatements(name, firsts.length);
  for (const [i, row] of firsts.entries()) {
    apart.days[i] = days[row]!;
    apart.totals[i] = totals[row]!;
    apart.joined[i] = joined[row]!;
    apart.left[i] = left[row]!;
    apart.places[i] = places[row]!;
  }
  return {apart, doubles: doubles.map((row) => places[row]!)};
}

/** The span, in days, after which a series that is stated regularly has a gap; infinite for one that is not. */
function cadenceOf({days}: Statements): {readonly usual: number; readonly most: number} {
  const spans = days.length - 1;
  // A few hundred spans tell the habit of a million.
  const stride = Math.ceil(spans / 500) || 1;
  const some = new Int32Array(Math.floor(spans / stride));
  for (let i = 0; i < some.length; i++) some[i] = days[i * stride + 1]! - days[i * stride]!;
  some.sort();
  const usual = some[(some.length - 1) >> 1] ?? 0;
  const alike = some.filter((span) => Math.abs(span - usual) <= usual / 10).length;
  // Ten days off are a holiday.
  const most = some.length >= 2 && alike * 2 > some.length ? Math.max(usual * 1.5, usual + 10) : Infinity;
  return {usual, most};
}

/**
 * The running total of stated points. What changed since the point before is what the points say; where one of the
 * two is left out it follows from the totals, where both are, the difference counts. A series that is stated
 * regularly and leaves a time out has a gap there, unless the point after it says what changed since.
 */
export function trackOfStatements(statements: Statements): Track {
  const {name, days, totals, joined, left} = statements;
  const {usual, most} = cadenceOf(statements);
  const isGap = (i: number) =>
    i > 0 && days[i]! - days[i - 1]! > most && Number.isNaN(joined[i]) && Number.isNaN(left[i]);
  let gaps = 0;
  for (let i = 1; i < days.length; i++) if (isGap(i)) gaps++;
  const isOpen = !(Number.isNaN(joined[0] ?? Number.NaN) && Number.isNaN(left[0] ?? Number.NaN));
  const opening = isOpen ? Math.max(0, totals[0]! - (joined[0]! || 0) + (left[0]! || 0)) : Number.NaN;
  const track = blankTrack(name, days.length + gaps, opening);
  for (let i = 0, row = 0; i < days.length; i++, row++) {
    if (gaps > 0 && isGap(i)) {
      track.days[row] = days[i - 1]! + usual;
      track.totals[row++] = Number.NaN;
    }
    const more = totals[i]! - (i > 0 ? totals[i - 1]! : Number.NaN);
    track.days[row] = days[i]!;
    track.totals[row] = totals[i]!;
    track.joined[row] = joinedWith(more, joined[i]!, left[i]!);
    track.left[row] = leftWith(more, joined[i]!, left[i]!);
  }
  return track;
}

const atLeast0 = (value: number) => (value > 0 ? value : 0);
const joinedWith = (more: number, joined: number, left: number) =>
  Number.isNaN(joined) ? atLeast0(more + (left || 0)) : joined;
const leftWith = (more: number, joined: number, left: number) =>
  Number.isNaN(left) ? atLeast0((joined || 0) - more) : left;

/** A stated total, and the other one that was found. */
export interface Doubt extends DayTotal {
  readonly place: number;
  readonly found: number;
}

/** Points that state another total than the units have on their days. */
export const againstUnits = (total: Track, {days, totals, places}: Statements): Doubt[] =>
  Array.from(days, (day, i): Doubt => {
    const found = totalAt(total, day) || 0;
    return {day, total: totals[i]!, place: places[i]!, found};
  }).filter(({total, found}) => found !== total);

/** Points whose joins and leaves do not lead from the total before to theirs. */
export function againstEachOther({days, totals, joined, left, places}: Statements): Doubt[] {
  const doubts: Doubt[] = [];
  for (let i = 1; i < days.length; i++) {
    if (Number.isNaN(joined[i]) && Number.isNaN(left[i])) continue;
    const [from, total] = [totals[i - 1]!, totals[i]!];
    const more = total - from;
    const found = from + joinedWith(more, joined[i]!, left[i]!) - leftWith(more, joined[i]!, left[i]!);
    if (found !== total) doubts.push({day: days[i]!, total, place: places[i]!, found});
  }
  return doubts;
}
