import type {FeedErrorKind} from '../feed/feed-error.js';

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
  readonly path?: string;
  readonly status?: number;
}

export interface StaleDetail {
  /** When the last good feed came, in milliseconds since 1970. */
  readonly since: number;
}

/** The events of every widget; a widget adds its own to this map. */
export interface WidgetEvents {
  'dj-load': LoadDetail;
  'dj-error': ErrorDetail;
  'dj-stale': StaleDetail;
}

/**
 * Sends an event that bubbles and crosses shadow roots, so that a portal can listen once. Answers whether nobody
 * prevented what follows from it (only `dj-select` can be).
 */
export function emit(host: HTMLElement, type: `dj-${string}`, detail: unknown): boolean {
  const cancelable = type === 'dj-select';
  return host.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true, cancelable}));
}

declare global {
  interface HTMLElementEventMap {
    'dj-load': CustomEvent<LoadDetail>;
    'dj-error': CustomEvent<ErrorDetail>;
    'dj-stale': CustomEvent<StaleDetail>;
  }
}
