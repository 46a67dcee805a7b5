import {FeedError} from './feed-error.js';
import {placeOf, readFields, renamed, type Place} from './fields.js';
import {shown, type Issue} from './issue.js';
import {masked} from './mask.js';
import {namesOf, valueAt} from './own-path.js';
import type {FeedTransform, Reading} from './reading.js';
import {refusalIn} from './refusal.js';

/** What is made of a feed, with what was found wrong. */
interface Made {
  readonly issues: readonly Issue[];
}

/** What was said already: a mistake in an attribute is no news at every poll. */
const said = new Set<string>();
const complainOnce = (message: string) => {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`dangjian-widgets: ${message}`);
};

/**
 * Reads an answer as a feed (by `transform`, `feed-path`, `fields` and `mask`, in this order) and hands it to `make`; the
 * paths of what is found wrong are those of the answer. Throws a `FeedError` where there is no feed in it: of a service
 * that says why, with its words.
 */
export function readAnswer<T extends Made>(
  given: unknown,
  {feedPath, fields: names, mask = false, transform}: Reading,
  make: (feed: unknown) => T,
  complain: (message: string) => void = complainOnce,
): T {
  const answer = transform ? transformed(given, transform) : given;
  const veiled = mask ? masked : <Value>(value: Value) => value;
  const refusal = refusalIn(answer, veiled);
  const base = namesOf(feedPath ?? '');
  const found = base && valueAt(answer, base);
  if (!base || typeof found !== 'object' || found === null)
    throw (
      refusal?.error ??
      new FeedError('shape', `expected a list or an object, got ${shown(veiled(found))}`, {
        path: feedPath || '$',
      })
    );
  if (refusal?.isCertain && !holdsRows(found)) throw refusal.error;

  const fields = readFields(names, complain);
  const feed = veiled(renamed(found as Readonly<Record<string, unknown>>, answer, fields));
  const place = {fields, base, isList: Array.isArray(feed)};
  try {
    const made = make(feed);
    return {...made, issues: made.issues.map((issue) => ({...issue, path: placeOf(issue.path, place)}))};
  } catch (error) {
    throw error instanceof FeedError ? (refusal?.error ?? inPlace(error, place)) : error;
  }
}

/** Whether a feed, or a list, has anything in it that could be a row. */
const holdsRows = (found: object): boolean =>
  Object.values(found).some(
    (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length > 0,
  );

function inPlace(error: FeedError, place: Place): FeedError {
  const {kind, path = '$', message} = error;
  return new FeedError(kind, message.replace(`${path}: `, ''), {path: placeOf(path, place), cause: error});
}

function transformed(answer: unknown, transform: FeedTransform): unknown {
  let feed: unknown;
  try {
    feed = transform(copyOf(answer));
  } catch (cause) {
    throw new FeedError('shape', `transform failed: ${String(cause)}`, {cause});
  }
  if (feed instanceof Promise) throw new FeedError('shape', 'transform returned a promise instead of a feed');
  return feed;
}

/** Widgets share an answer, so none may change it. What cannot be copied came from the page itself. */
function copyOf(answer: unknown): unknown {
  try {
    return structuredClone(answer);
  } catch {
    return answer;
  }
}
