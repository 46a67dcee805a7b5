/** How a feed failed as a whole; the public vocabulary of `dj-error`. */
export type FeedErrorKind = 'network' | 'http' | 'timeout' | 'syntax' | 'shape';

/** A closer cause, where people are told something more useful than the kind. */
export type FeedErrorReason = 'url' | 'html' | 'empty' | 'size';

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
  readonly path: string | undefined;
  readonly status: number | undefined;
  readonly reason: FeedErrorReason | undefined;
  readonly retryAfter: number | undefined;

  constructor(kind: FeedErrorKind, message: string, {path, status, reason, retryAfter, cause}: Details = {}) {
    super(path ? `${path}: ${message}` : message, {cause});
    this.kind = kind;
    this.path = path;
    this.status = status;
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  /** A mistake of the page itself (a URL that can never work) is said once and not tried again. */
  get isFinal(): boolean {
    return this.reason === 'url';
  }
}
