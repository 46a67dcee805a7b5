import type {Issue} from '../src/feed/issue.ts';

export type Kind = 'org' | 'growth' | 'activity' | 'honours';

interface Report {
  readonly kind: Kind;
  readonly items: number;
  readonly issues: readonly Issue[];
}

interface Options {
  readonly name: string;
  readonly kind?: Kind;
  readonly feedPath?: string;
  readonly fields?: string;
  readonly lint?: boolean;
}

export function check(
  text: string,
  options: Options,
): {readonly reports: readonly Report[]; readonly lines: ReadonlyMap<string, number>};
