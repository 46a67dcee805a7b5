/** Days are texts, `YYYY-MM-DD`, and stay texts: no time zone ever moves them. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const MILLISECONDS_PER_DAY = 86_400_000;
const CHINA_OFFSET = 8 * 3_600_000;

/** Whole days since 1970-01-01: what arithmetic on days is done with. */
export const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
  MILLISECONDS_PER_DAY;

/** The day of a day number. */
export const dayOfNumber = (number: number): string =>
  new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** Whether a text is a day that exists (2023-02-29 does not). */
export const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const number = dayNumber(text);
  return Number.isFinite(number) && dayOfNumber(number) === text;
};

/** The day, in China, of an instant in milliseconds. */
export const dayOfInstant = (instant: number): string =>
  new Date(instant + CHINA_OFFSET).toISOString().slice(0, 10);

/** The instant, in milliseconds, of a date-time; one without an offset is China time. NaN when it is none. */
export function instantOf(dateTime: string): number {
  const [, day, hours, minutes, seconds = '00', offset = '+08:00'] = DATE_TIME.exec(dateTime) ?? [];
  if (day === undefined || !isDay(day)) return Number.NaN;
  const zone = offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return Date.parse(`${day}T${hours}:${minutes}:${seconds}${zone}`);
}

/** The day of a day or date-time (in China), or undefined when it is neither. */
export function dayOf(text: string): string | undefined {
  if (isDay(text)) return text;
  const instant = instantOf(text);
  return Number.isNaN(instant) ? undefined : dayOfInstant(instant);
}

/** The last day of a day, month (`YYYY-MM`) or year (`YYYY`): a figure "for 2019" is the figure at its end. */
export function lastDayOf(period: string): string | undefined {
  if (/^\d{4}$/.test(period)) return `${period}-12-31`;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) {
    const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5, 7))];
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  }
  return isDay(period) ? period : undefined;
}

/** Day of the week, Monday first: 0 (Monday) to 6 (Sunday). */
export const weekday = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7;
