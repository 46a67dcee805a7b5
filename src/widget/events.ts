import type {FeedReport} from '../feed/feed-controller.js';
import type {FeedErrorKind} from '../feed/feed-error.js';
import type {Issue} from '../feed/issue.js';

export interface LoadDetail {
  /** How many rows are drawn. */
  readonly items: number;
  /** What was found wrong: rows set aside, and rows that were repaired and drawn all the same. */
  readonly issues: readonly {
    /** `orgs[12].members` */
    readonly path: string;
    /** For developers, in English. */
    readonly message: string;
    /** The row as the feed has it. */
    readonly row: unknown;
    /** Whether the row is in the picture all the same. */
    readonly drawn: boolean;
  }[];
}

export interface ErrorDetail {
  readonly kind: FeedErrorKind;
  /** For developers, in English. */
  readonly message: string;
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  /** When the next try is, in milliseconds since 1970; absent when there is none by itself. */
  readonly retryAt?: number | undefined;
}

export interface StaleDetail {
  /** When the last good feed came, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * Sends an event that bubbles and crosses shadow roots, so that a portal can listen once. Answers whether nobody
 * prevented what follows from it (only `dj-select` can be).
 */
export function emit(host: HTMLElement, type: `dj-${string}`, detail: unknown): boolean {
  const cancelable = type === 'dj-select';
  return host.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true, cancelable}));
}

/** Tells the page what became of a feed. */
export async function announce(host: HTMLElement, report: Exclude<FeedReport<unknown>, {type: 'another'}>) {
  switch (report.type) {
    case 'load': {
      const {items, issues} = report.good;
      emit(host, 'dj-load', {items, issues: await told(issues)} satisfies LoadDetail);
      break;
    }
    case 'stale':
      emit(host, 'dj-stale', {since: report.since} satisfies StaleDetail);
      break;
    case 'error': {
      const {retryAt, error} = report;
      const {kind, message, path, status} = error;
      // A feed that arrived as text is a mistake in the page's code, and its author looks there.
      if (path === 'data') console.warn(`<${host.localName}> ${message}`);
      emit(host, 'dj-error', {
        kind,
        message,
        path,
        status,
        retryAt,
      } satisfies ErrorDetail);
    }
  }
}

/** Issues as the page hears of them. The words come with the first issue there is. */
async function told(issues: readonly Issue[]): Promise<LoadDetail['issues']> {
  if (issues.length === 0) return [];
  // A file that cannot be had costs the words, never the event.
  const {problemMessage} = await import('../feed/problem-message.js').catch(() => ({
    problemMessage: ({code}: Issue['problem']): string => code,
  }));
  return issues.map(({path, problem, row, drawn}) => ({path, message: problemMessage(problem), row, drawn}));
}

declare global {
  interface HTMLElementEventMap {
    'dj-load': CustomEvent<LoadDetail>;
    'dj-error': CustomEvent<ErrorDetail>;
    'dj-stale': CustomEvent<StaleDetail>;
  }
}
