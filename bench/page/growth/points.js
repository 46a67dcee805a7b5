/** How large our chart draws itself in the page, and so the others too. */
export const SIZE = {width: 1280, height: 320};

const DAY = 86_400_000;

export const nameOf = (index) => `第${index}组`;

/** Columns of days and totals as the points of a feed. */
export function pointsOf({days, totals}) {
  const dates = days.map((day) => new Date(day * DAY).toISOString().slice(0, 10));
  return totals.flatMap((column, index) =>
    column.map((total, at) => ({date: dates[at], total, series: nameOf(index)})),
  );
}
