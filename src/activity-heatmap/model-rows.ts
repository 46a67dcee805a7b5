import {checkRow, checkRows, unsafeId} from '../feed/check.js';
import {dayNumber} from '../feed/day.js';
import type {Issue} from '../feed/issue.js';
import {
  fieldsIn,
  isPlainCount,
  isPlainId,
  isPlainLink,
  isPlainText,
  one,
  plainDay,
  type Fields,
} from '../feed/plain.js';
import type {GenericSchema, InferOutput} from '../feed/schema.js';
import type {Activity, DayCount} from './schema.js';

/** The good rows of a list, in the feed's order, each with the number of its day. */
export interface DatedRows<Row> {
  readonly rows: readonly Row[];
  readonly days: readonly number[];
  readonly issues: readonly Issue[];
}

interface Row {
  readonly id?: string | undefined;
  readonly date: string;
}

/**
 * The rows under `key`: of those with one id the first. What is plainly right is taken as it is, without the schema,
 * which takes ten times as long: a district has a hundred thousand.
 * @param plainDayOf the day of a row that is plainly right, NaN for any other
 */
export function readRows<S extends GenericSchema<unknown, Row>>(
  schema: S,
  feed: Readonly<Record<string, unknown>>,
  key: string,
  plainDayOf: (row: unknown) => number,
): DatedRows<InferOutput<S>> {
  const given = feed[key];
  if (!Array.isArray(given)) return {rows: [], days: [], issues: checkRows(schema, feed, key).issues};
  const rows: InferOutput<S>[] = [];
  const days: number[] = [];
  const issues: Issue[] = [];
  const taken = new Set<string>();
  for (let place = 0; place < given.length; place++) {
    const row: unknown = given[place];
    let day = plainDayOf(row);
    let good = row as InferOutput<S>;
    if (Number.isNaN(day)) {
      const result = checkRow(schema, row, key, place);
      if ('issue' in result) {
        issues.push(result.issue);
        continue;
      }
      good = result.row;
      // An hour of the year 1000 may lie in 999 in China, which is no plain day.
      day = plainDay(good.date) || dayNumber(good.date);
      const unsafe = unsafeId(row, key, place);
      if (unsafe) issues.push(unsafe);
    }
    const {id} = good;
    if (id !== undefined && taken.has(id)) {
      issues.push({path: `${key}[${place}].id`, problem: {code: 'duplicate', id}, row: good, drawn: false});
      continue;
    }
    if (id !== undefined) taken.add(id);
    rows.push(good);
    days.push(day);
  }
  return {rows, days, issues};
}

/** The day of a row that has nothing but fields of ours, each as the schema would leave it; else NaN. */
export function plainActivityDay(row: unknown): number {
  if (typeof row !== 'object' || row === null) return NaN;
  const {id, date, title, kind, org, orgName, participants, amount, href}: Fields<Activity> = row;
  if (!isPlainText(title)) return NaN;
  const others =
    one(isPlainId, id) + one(isPlainText, kind) + one(isPlainId, org) + one(isPlainText, orgName);
  const figures = one(isPlainCount, participants) + one(isPlainCount, amount);
  return fieldsIn(row) === 2 + others + figures + one(isPlainLink, href) ? plainDay(date) : NaN;
}

/** The same of a day's count. */
export function plainDayCountDay(row: unknown): number {
  if (typeof row !== 'object' || row === null) return NaN;
  const {date, count, participants, kind, org, orgName}: Fields<DayCount> = row;
  if (!isPlainCount(count)) return NaN;
  const others = one(isPlainText, kind) + one(isPlainId, org) + one(isPlainText, orgName);
  return fieldsIn(row) === 2 + others + one(isPlainCount, participants) ? plainDay(date) : NaN;
}
