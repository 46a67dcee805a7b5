import {checkRow, checkRows, unexpected, unsafeId} from '../feed/check.js';
import {dayNumber} from '../feed/day.js';
import type {Issue} from '../feed/issue.js';
import type {InferOutput} from '../feed/schema.js';
import type {milestone, point, target, unit} from './schema.js';

/** What is more than a hundred years from what is known was written for "never", and is no part of a picture. */
export const CENTURY = 36_525;

export type Feed = Readonly<Record<string, unknown>>;
type RowSchema = typeof unit | typeof point | typeof milestone | typeof target;

interface Reader<Row> {
  /** Takes a row that is plainly right, and answers whether it was. */
  plain(row: object, place: number): boolean;
  /** Takes a row that the schema found right. */
  checked(row: Row, place: number): void;
}

/** Reads the rows of a list one by one; answers what was wrong with those that are set aside. */
export function readRows<S extends RowSchema>(
  schema: S,
  feed: Feed,
  key: string,
  reader: Reader<InferOutput<S>>,
): readonly Issue[] {
  const given = Object.hasOwn(feed, key) ? feed[key] : undefined;
  if (!Array.isArray(given)) return checkRows(schema, feed, key).issues;
  const issues: Issue[] = [];
  for (let place = 0; place < given.length; place++) {
    const row: unknown = given[place];
    if (typeof row === 'object' && row !== null && reader.plain(row, place)) continue;
    const path = `${key}[${place}]`;
    const result = checkRow(schema, row, path);
    const issue = 'issue' in result ? result.issue : unsafeId(row, path);
    if (issue) issues.push(issue);
    if ('row' in result) reader.checked(result.row, place);
  }
  return issues;
}

export const setAside = (path: string, problem: Issue['problem'], row: unknown): Issue => ({
  path,
  problem,
  row,
  drawn: false,
});

/** The rows of a short list that have a day, without those whose day stands for "never". */
export function readDated<S extends typeof milestone | typeof target>(
  schema: S,
  feed: Feed,
  key: string,
  horizon: number,
) {
  const {rows, places, issues} = checkRows(schema, feed, key);
  const isNear = ({date}: {readonly date: string}) => dayNumber(date) <= horizon;
  const far = rows.flatMap((row, i) =>
    isNear(row) ? [] : [unexpected(`${key}[${places[i]}].date`, 'day', row.date, row)],
  );
  return {
    rows: rows
      .filter(isNear)
      .map((row) => ({...row, day: dayNumber(row.date)}))
      .sort((a, b) => a.day - b.day),
    issues: [...issues, ...far],
  };
}
