import {checkRow, checkRows, unsafeId} from '../feed/check.js';
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
import {honour, type HonourRow, type Recipient} from './schema.js';

/**
 * Hands over the good rows of a feed, each with its place, and answers what was wrong with the others. Those that are
 * plainly right are taken without the schema.
 */
export function readHonourRows(
  feed: Readonly<Record<string, unknown>>,
  take: (row: HonourRow, place: number) => void,
): readonly Issue[] {
  const given = feed['honours'];
  if (!Array.isArray(given)) return checkRows(honour, feed, 'honours').issues;
  const issues: Issue[] = [];
  for (let place = 0; place < given.length; place++) {
    const row: unknown = given[place];
    if (isPlainHonour(row)) {
      take(row, place);
      continue;
    }
    const result = checkRow(honour, row, 'honours', place);
    if ('issue' in result) {
      issues.push(result.issue);
      continue;
    }
    take(result.row, place);
    const unsafe = unsafeId(row, 'honours', place);
    if (unsafe) issues.push(unsafe);
  }
  return issues;
}

const isPlainYear = (value: unknown) => typeof value === 'string' && /^[1-9]\d{3}$/.test(value);

const isPlainPeriod = (value: unknown) => isPlainYear(value) || !Number.isNaN(plainDay(value));

function isPlainRecipient(row: unknown): row is Recipient {
  if (typeof row !== 'object' || row === null) return false;
  const {id, name}: Fields<Recipient> = row;
  return isPlainText(name) && fieldsIn(row) === 1 + one(isPlainId, id);
}

const arePlainRecipients = (value: unknown) => Array.isArray(value) && value.every(isPlainRecipient);

/** Whether the fields of a row that are ours are each as the schema would leave it. */
export function isPlainHonour(row: unknown): row is HonourRow {
  if (typeof row !== 'object' || row === null) return false;
  const fields: Fields<HonourRow> = row;
  if (!isPlainText(fields.title)) return false;
  const texts =
    one(isPlainText, fields.category) +
    one(isPlainText, fields.level) +
    one(isPlainText, fields.awardedBy) +
    one(isPlainText, fields.citation);
  const others =
    one(isPlainId, fields.id) +
    one(isPlainPeriod, fields.date) +
    one(isPlainLink, fields.image) +
    one(isPlainLink, fields.href) +
    one(isPlainCount, fields.rank) +
    one(arePlainRecipients, fields.recipients);
  return !Number.isNaN(texts + others);
}
