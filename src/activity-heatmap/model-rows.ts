import {checkRow, checkRows, unsafeId, type Checked} from '../feed/check.js';
import type {Issue} from '../feed/issue.js';
import {isPlainCount, isPlainId, isPlainLink, isPlainText, plainDay} from '../feed/plain.js';
import type {GenericSchema, InferOutput} from '../feed/schema.js';
import type {Activity, DayCount} from './schema.js';

/**
 * The rows under `key`, as `checkRows` gives them. Those that are plainly right are taken as they are, without the
 * schema, which takes ten times as long: a district has a hundred thousand.
 */
export function readRows<S extends GenericSchema>(
  schema: S,
  feed: Readonly<Record<string, unknown>>,
  key: string,
  isPlain: (row: unknown) => row is InferOutput<S>,
): Checked<InferOutput<S>> {
  const given = feed[key];
  if (!Array.isArray(given)) return checkRows(schema, feed, key);
  const rows: InferOutput<S>[] = [];
  const places: number[] = [];
  const issues: Issue[] = [];
  for (let place = 0; place < given.length; place++) {
    const row: unknown = given[place];
    const result = isPlain(row) ? {row} : checkRow(schema, row, key, place);
    if ('issue' in result) {
      issues.push(result.issue);
      continue;
    }
    rows.push(result.row);
    places.push(place);
    const unsafe = result.row !== row && unsafeId(row, key, place);
    if (unsafe) issues.push(unsafe);
  }
  return {rows, places, issues};
}

/** Whether a row has nothing but fields of ours, each as the schema would leave it. */
export function isPlainActivity(row: unknown): row is Activity {
  if (typeof row !== 'object' || row === null) return false;
  const {id, date, title, kind, org, orgName, participants, amount, href}: Fields<Activity> = row;
  if (!isPlainText(title) || Number.isNaN(plainDay(date))) return false;
  const others =
    one(isPlainId, id) + one(isPlainText, kind) + one(isPlainId, org) + one(isPlainText, orgName);
  const figures = one(isPlainCount, participants) + one(isPlainCount, amount);
  return fieldsIn(row) === 2 + others + figures + one(isPlainLink, href);
}

/** The same of a day's count. */
export function isPlainDayCount(row: unknown): row is DayCount {
  if (typeof row !== 'object' || row === null) return false;
  const {date, count, participants, kind, org, orgName}: Fields<DayCount> = row;
  if (!isPlainCount(count) || Number.isNaN(plainDay(date))) return false;
  const others = one(isPlainText, kind) + one(isPlainId, org) + one(isPlainText, orgName);
  return fieldsIn(row) === 2 + others + one(isPlainCount, participants);
}

type Fields<Row> = {readonly [Field in keyof Row]?: unknown};

/** 1 for a value that is plainly right, 0 where there is none; NaN, and so any sum with it, for what needs a look. */
const one = (isPlain: (value: unknown) => boolean, value: unknown): number =>
  value === undefined ? 0 : isPlain(value) ? 1 : NaN;

function fieldsIn(row: object): number {
  let fields = 0;
  for (const field in row) if (field) fields++;
  return fields;
}
