/** Days are texts, `YYYY-MM-DD`, and stay texts: no time zone ever moves them. */

// A year below 1000 is what databases write for no date.
const DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const MILLISECONDS_PER_DAY = 86_400_000;
const CHINA_OFFSET = 8 * 3_600_000;
/** After it no day in China is written with four figures. */
const END = Date.UTC(10_000, 0) - CHINA_OFFSET;

/** Whole days since 1970-01-01: what arithmetic on days is done with. */
export const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, -6)), Number(day.slice(-5, -3)) - 1, Number(day.slice(-2))) /
  MILLISECONDS_PER_DAY;

/** The day of a day number; after year 9999, where periods may end that a feed's days lie in, as `+010000-01-01`. */
export const dayOfNumber = (number: number): string => utcDay(number * MILLISECONDS_PER_DAY);

const utcDay = (instant: number): string =>
  new Date(instant).toISOString().slice(0, -'T00:00:00.000Z'.length);

/** Whether a text is a day that exists (2023-02-29 does not), in the years 1000 to 9999. */
export const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(Number(text.slice(0, 4)), month);
};

/** How many days a month has: the calendar's own arithmetic, because feeds have days by the hundred thousand. */
const daysOf = (year: number, month: number): number => {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

/** The day, in China, of an instant in milliseconds. */
export const dayOfInstant = (instant: number): string => utcDay(instant + CHINA_OFFSET);

/** The instant, in milliseconds, of a date-time; one without an offset is China time. NaN when it is none. */
export function instantOf(dateTime: string): number {
  const [, day, hours, minutes, seconds = '00', offset = '+08:00'] = DATE_TIME.exec(dateTime) ?? [];
  if (day === undefined || !isDay(day)) return Number.NaN;
  const zone = offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  const instant = Date.parse(`${day}T${hours}:${minutes}:${seconds}${zone}`);
  return instant < END ? instant : Number.NaN;
}

/** The day of a day or date-time (in China), or undefined when it is neither. */
export function dayOf(text: string): string | undefined {
  if (isDay(text)) return text;
  const instant = instantOf(text);
  return Number.isNaN(instant) ? undefined : dayOfInstant(instant);
}

/** The last day of a day, month (`YYYY-MM`) or year (`YYYY`): a figure "for 2019" is the figure at its end. */
export function lastDayOf(period: string): string | undefined {
  if (/^[1-9]\d{3}$/.test(period)) return `${period}-12-31`;
  if (/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(period)) {
    const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5, 7))];
    return utcDay(Date.UTC(year, month, 0));
  }
  return isDay(period) ? period : undefined;
}

/** Day of the week, Monday first: 0 (Monday) to 6 (Sunday). */
export const weekday = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7;
