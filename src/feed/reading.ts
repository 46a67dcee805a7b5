/** Makes a feed of an answer in the portal's own way; what it throws is the feed's error. */
export type FeedTransform = (answer: unknown) => unknown;

/** How to read answers that are no feeds as they come. */
export interface Reading {
  /** Where the feed lies in the answer: `data.list`. */
  readonly feedPath?: string | undefined;
  /** Which names of the answer stand for ours: an object, or its JSON. */
  readonly fields?: unknown;
  readonly mask?: boolean;
  readonly transform?: FeedTransform | undefined;
}

/**
 * How a host wants answers read, as a text: nothing where they are feeds as they come, and the same for what comes to the
 * same, because frameworks make objects and functions anew at each turn.
 */
export const readingKey = ({feedPath, fields, mask, transform}: Reading): unknown =>
  (feedPath || fields || mask || transform) &&
  String([feedPath, mask, !transform, Object.entries(fields ?? '')]);
