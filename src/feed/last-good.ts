import {createStore, delMany, getMany, setMany, type UseStore} from 'idb-keyval';
import type {Moment} from './feed-state.js';

/** The last good feed of each URL, kept by the browser. Where storage is denied or full, nothing is kept or said. */

/** Another form of what is kept is another number, and what has an old one is dropped. */
const FORM = 1;
/** Characters of a feed that are kept. */
const LONGEST = 4 * 2 ** 20;
/** Feeds that are kept; the oldest go. */
const MOST = 20;
/** Milliseconds between two writes of one feed: a disk wears out. */
const PAUSE = 60_000;

export interface Kept {
  readonly text: string;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

interface Entry extends Kept {
  readonly form: typeof FORM;
}

/** What is kept, and when it came. */
type Index = Readonly<Record<string, number>>;
const INDEX = ' index';

let opened: UseStore | undefined;
const store = () => (opened ??= createStore('dangjian-widgets', 'last-good'));

const waiting = new Map<string, Kept | undefined>();
const forgotten = new Set<string>();
let work: Promise<unknown> = Promise.resolve();

/** One thing after the other, for an index has to be read before it is written; what fails is let go. */
const next = <T>(task: () => Promise<T>): Promise<T | undefined> => {
  const done = work.then(task).catch(() => undefined);
  work = done;
  return done;
};

/** Keeps a feed, at most once a minute. */
export function keep(url: string, kept: Kept): void {
  if (kept.text.length > LONGEST) return forget(url);
  const isWriting = waiting.has(url);
  waiting.set(url, kept);
  forgotten.delete(url);
  if (!isWriting) write(url);
}

function write(url: string) {
  const kept = waiting.get(url);
  if (!kept) return void waiting.delete(url);
  waiting.set(url, undefined);
  setTimeout(() => write(url), PAUSE);
  void next(async () => {
    const [index = {}] = await getMany<Index>([INDEX], store());
    const all = Object.entries({...index, [url]: kept.at}).sort(([, one], [, other]) => other - one);
    const entry: Entry = {form: FORM, ...kept};
    await setMany(
      [
        [url, entry],
        [INDEX, Object.fromEntries(all.slice(0, MOST))],
      ],
      store(),
    );
    await delMany(
      all.slice(MOST).map(([each]) => each),
      store(),
    );
  });
}

/** Keeps nothing of a feed. */
export function forget(url: string): void {
  waiting.delete(url);
  if (forgotten.has(url)) return;
  forgotten.add(url);
  void next(() => delMany([url], store()));
}

/** The feed that was kept, with its moment on today's clocks. */
export async function recall(url: string): Promise<{json: unknown; when: Moment} | undefined> {
  const [entry] = (await next(() => getMany<Entry>([url], store()))) ?? [];
  if (entry?.form !== FORM) return undefined;
  try {
    const {at, text} = entry;
    // A clock that was set back makes nothing younger than now.
    const age = Math.max(0, Date.now() - at);
    return {
      json: JSON.parse(text.replace(/^\ufeff/, '')) as unknown,
      when: {at, tick: performance.now() - age},
    };
  } catch {
    return void forget(url);
  }
}
