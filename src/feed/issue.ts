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
  | {readonly code: 'disagrees'; readonly stated: number; readonly found: number};

/** What a field should have been. */
export type Expectation = keyof typeof EXPECTED;

const EXPECTED = {
  text: 'a text that is not empty',
  id: 'an id (text or number)',
  count: 'a number ≥ 0',
  day: 'a day (YYYY-MM-DD)',
  moment: 'a day (YYYY-MM-DD) or date-time',
  period: 'a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)',
  mark: 'a day (YYYY-MM-DD) or a yearly day (MM-DD)',
  link: 'an http(s), mailto, tel or relative URL',
  image: 'an http(s) or relative URL',
  status: '"normal", "notice" or "warning"',
  list: 'a list',
  object: 'an object',
  flag: 'true or false',
} as const;

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

/** The problem in developers' English; people read the sentence of their language, made from the code. */
export function problemMessage(problem: Problem): string {
  switch (problem.code) {
    case 'expected':
      return `expected ${EXPECTED[problem.expected]}, got ${problem.got}`;
    case 'duplicate':
      return `the id "${problem.id}" is taken by an earlier row`;
    case 'unknown':
      return `no row has the id "${problem.id}"`;
    case 'cycle':
      return `"${problem.id}" is its own ancestor; the cycle is cut here`;
    case 'self':
      return `ties "${problem.id}" to itself`;
    case 'unsafe-number':
      return `the number ${problem.id} is too large to be exact in JSON; send ids as text`;
    case 'order':
      return `${problem.later} should not come before ${problem.earlier}`;
    case 'overlap':
      return `overlaps an earlier row of "${problem.id}"`;
    case 'disagrees':
      return `says ${problem.stated}, but the rows give ${problem.found}`;
  }
}

/** A value as a message shows it: short, quoted when it is text. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
