/** Days that a picture shows, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Fewer days show nothing that more do not. */
const LEAST = 14;

/** A span of at least two weeks, as long as it was where there is room, inside the whole. */
function within({first, last}: Span, whole: Span): Span {
  const days = Math.min(Math.max(last - first, LEAST), whole.last - whole.first);
  const start = Math.max(whole.first, Math.min(first, whole.last - days));
  return {first: Math.round(start), last: Math.round(start + days)};
}

/** The days between two days, whichever comes first. */
export const between = (one: number, other: number, whole: Span): Span =>
  within({first: Math.min(one, other), last: Math.max(one, other)}, whole);

/** So many times the days, around one that keeps its place; half of them shows each twice as wide. */
export function zoomed({first, last}: Span, whole: Span, around: number, times: number): Span {
  const days = Math.max((last - first) * times, Math.min(LEAST, last - first));
  const start = around - ((around - first) / Math.max(1, last - first)) * days;
  return within({first: start, last: start + days}, whole);
}

/** The span so many days later, or earlier. */
export const moved = ({first, last}: Span, whole: Span, days: number): Span =>
  within({first: first + days, last: last + days}, whole);

export const isWhole = ({first, last}: Span, whole: Span): boolean =>
  first <= whole.first && last >= whole.last;
