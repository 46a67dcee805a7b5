/** How a feed failed as a whole; the public vocabulary of `dj-error`. */
export type FeedErrorKind = 'network' | 'http' | 'timeout' | 'syntax' | 'shape';

/** A closer cause, where people are told something more useful than the kind. */
export type FeedErrorReason = 'url' | 'html' | 'empty' | 'size' | 'refused';

interface Details {
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  readonly reason?: FeedErrorReason | undefined;
  /** Milliseconds that the server asked to wait (Retry-After). */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** The one error a feed can end in. `message` is for developers; people read a sentence made from the codes. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly kind: FeedErrorKind;
  declare readonly path: string | undefined;
  declare readonly status: number | undefined;
  declare readonly reason: FeedErrorReason | undefined;
  declare readonly retryAfter: number | undefined;

  constructor(kind: FeedErrorKind, message: string, details: Details = {}) {
    super(details.path ? `${details.path}: ${message}` : message);
    this.kind = kind;
    Object.assign(this, details);
  }

  /** A mistake of the page itself (a URL that can never work) is said once and not tried again. */
  get isFinal(): boolean {
    return this.reason === 'url';
  }
}
