import * as v from 'valibot';
import {
  count,
  day,
  envelope,
  id,
  link,
  list,
  moment,
  object,
  optional,
  text,
  textThat,
} from '../feed/schema.js';
import {isDay} from '../feed/day.js';

/** One thing that was done. A date-time counts for the day it falls on in China; `amount` is in yuan. */
export const activity = object({
  id: optional(id),
  date: moment,
  title: text,
  kind: optional(text),
  org: optional(id),
  orgName: optional(text),
  participants: optional(count),
  amount: optional(count),
  href: optional(link),
});

/** How many were done on a day, where they are not known one by one. */
export const dayCount = object({
  date: day,
  count,
  participants: optional(count),
  kind: optional(text),
  org: optional(id),
  orgName: optional(text),
});

/** A day of one year (`YYYY-MM-DD`) or of every year (`MM-DD`); 02-29 passes, as 2000 was a leap year. */
export const markDay = textThat(
  (value) => isDay(value) || (value.length === 5 && isDay(`2000-${value}`)),
  'mark',
);

/** A day with a name: of one year (`YYYY-MM-DD`) or of every year (`MM-DD`). */
export const mark = object({date: markDay, label: text});

/** The whole feed; both kinds of rows may stand in it and both count. */
export const feedSchema = /* @__PURE__ */ v.object({
  ...envelope.entries,
  activities: optional(list(activity)),
  days: optional(list(dayCount)),
  marks: optional(list(mark)),
});

export type Activity = v.InferOutput<typeof activity>;
export type DayCount = v.InferOutput<typeof dayCount>;
