/** What a feed's author promised and the feed did not hold. Codes, so that each language has its own sentence. */
export type Problem =
  | {readonly code: 'expected'; readonly expected: Expectation; readonly got: string}
  | {readonly code: 'duplicate'; readonly id: string}
  | {readonly code: 'unknown'; readonly id: string}
  | {readonly code: 'cycle'; readonly id: string}
  | {readonly code: 'self'; readonly id: string}
  | {readonly code: 'unsafe-number'; readonly id: string}
  | {readonly code: 'order'; readonly earlier: string; readonly later: string}
  | {readonly code: 'overlap'; readonly id: string}
  | {readonly code: 'garbled'}
  | {readonly code: 'disagrees'; readonly stated: number; readonly found: number};

/** What a field should have been. */
export type Expectation =
  | 'text'
  | 'id'
  | 'count'
  | 'day'
  | 'moment'
  | 'period'
  | 'mark'
  | 'link'
  | 'image'
  | 'status'
  | 'list'
  | 'object'
  | 'flag';

/**
 * One fault found in a feed. `drawn` tells whether its row is in the picture all the same (an organisation
 * whose parent is missing) or was set aside; rows in = rows drawn + issues that are not `drawn`.
 */
export interface Issue {
  /** Where: `orgs[12].members`. */
  readonly path: string;
  readonly problem: Problem;
  /** The row as the feed has it. */
  readonly row: unknown;
  readonly drawn: boolean;
}

/** What is to be said of text in which bytes were no characters. */
export const garbledIssue = (text: string): readonly Issue[] =>
  text.includes('\ufffd') ? [{path: '$', problem: {code: 'garbled'}, row: undefined, drawn: true}] : [];

/** A value as a message shows it: short, quoted when it is text. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
