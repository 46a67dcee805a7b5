import {feedObject, type Parsed} from '../feed/check.js';
import type {Issue} from '../feed/issue.js';
import {readHonourRows} from './model-rows.js';
import type {HonourRow, Recipient} from './schema.js';

/** From the finest: brass, lacquer, pewter, paper. */
export type Plaque = 'brass' | 'lacquer' | 'pewter' | 'paper';

/** An honour as the board knows it. */
export interface Honour {
  /** The feed's id, or one made from title, date and first recipient. */
  readonly id: string;
  readonly title: string;
  readonly category?: string | undefined;
  readonly level?: string | undefined;
  /** `YYYY-MM-DD`, or as much of it as is known. */
  readonly date?: string | undefined;
  /** `YYYY` */
  readonly year?: string | undefined;
  readonly awardedBy?: string | undefined;
  readonly recipients: readonly Recipient[];
  readonly citation?: string | undefined;
  readonly image?: string | undefined;
  readonly href?: string | undefined;
  readonly rank?: number | undefined;
  readonly plaque: Plaque;
}

export interface HonoursModel {
  /** In the feed's order. */
  readonly honours: readonly Honour[];
  /** Of what part of the feed it is, where it is narrowed. */
  readonly part?: string;
}

/** Ranks 1, 2 and 3 have plaques of metal and lacquer; every other honour, and one without a rank, is on paper. */
const plaqueOf = (rank: number | undefined): Plaque =>
  rank === 1 ? 'brass' : rank === 2 ? 'lacquer' : rank === 3 ? 'pewter' : 'paper';

/** Field by field, because copies of ten thousand rows of one shape are made in half the time. */
const honourOf = (row: HonourRow, id: string): Honour => ({
  id,
  title: row.title,
  category: row.category,
  level: row.level,
  date: row.date,
  year: row.date?.slice(0, 4),
  awardedBy: row.awardedBy,
  recipients: row.recipients ?? NOBODY,
  citation: row.citation,
  image: row.image,
  href: row.href,
  rank: row.rank,
  plaque: plaqueOf(row.rank),
});
const NOBODY: readonly Recipient[] = [];

/**
 * Tells a row without an id from the others, wherever in the feed it stands: by its title, date and first recipient,
 * and by a number where these are those of rows before.
 */
function idMaker() {
  const counts = new Map<string, number>();
  return ({title, date = '', recipients}: HonourRow): string => {
    const key = `${title} ${date} ${recipients?.[0]?.name ?? ''}`.trim();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `honour ${key} ${count}`;
  };
}

/** Reads an honours feed; of rows with one id the first is drawn and the others are reported. */
export function parseHonours(json: unknown): Parsed<HonoursModel> {
  const idOf = idMaker();
  const {rows, places, issues} = readHonourRows(feedObject(json, ['honours']));
  const all = rows.map((row) => honourOf(row, row.id ?? idOf(row)));
  const taken = new Set(all.map(({id}) => id));
  if (taken.size === all.length) return {model: {honours: all}, items: all.length, issues};
  const duplicates: Issue[] = [];
  const honours = all.filter(({id}, index) => {
    if (taken.delete(id)) return true;
    const path = `honours[${places[index]!}].id`;
    duplicates.push({path, problem: {code: 'duplicate', id}, row: rows[index], drawn: false});
    return false;
  });
  return {model: {honours}, items: honours.length, issues: [...issues, ...duplicates]};
}
