import type {Locale} from './messages.js';

/** Numbers, days and durations in one language. Days are texts (`YYYY-MM-DD`) and never shift by a zone. */
export interface Format {
  /** 6760 as 6,760. */
  number(value: number): string;
  /** With a sign: +2, −1, 0. */
  change(value: number): string;
  /** 2024年3月5日; March 5, 2024. */
  day(day: string): string;
  /** 3月5日; Mar 5. */
  dayOfYear(day: string): string;
  /** 2024年3月5日星期二; Tuesday, March 5, 2024. */
  dayAndWeekday(day: string): string;
  /** 2024年3月; March 2024. Takes a day or a month. */
  month(day: string): string;
  /** 3月; Mar. Takes the month's number, 1 to 12. */
  monthName(month: number): string;
  /** 2024年; 2024. */
  year(year: number | string): string;
  /** 一; Mon. Takes 0 (Monday) to 6 (Sunday). */
  weekdayName(weekday: number): string;
  /** The time of day in China of an instant, 09:41, with the day before it when that is not today. */
  time(instant: number, now?: number): string;
  /** The time of day in China to the second, 09:41:07. */
  clock(instant: number): string;
}

const UTC = 'UTC';
const CHINA = 'Asia/Shanghai';
const formats = new Map<Locale, Format>();

/** The formats of a language; made once, because Intl objects are expensive. */
export function formatOf(locale: Locale): Format {
  const made = formats.get(locale) ?? createFormat(locale);
  formats.set(locale, made);
  return made;
}

/** Made when it is first wanted: to make all of them takes longer than to draw a small picture. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function createFormat(locale: Locale): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = lazily(() => new Intl.DateTimeFormat(locale, {timeZone: UTC, ...options}));
    return (day: string) => format().format(Date.parse(day.length === 7 ? `${day}-01` : day));
  };
  const numbers = (options: Intl.NumberFormatOptions = {}) => {
    const format = lazily(() => new Intl.NumberFormat(locale, options));
    return (value: number) => format().format(value);
  };
  const day = dates({dateStyle: 'long'});
  const monthName = dates({month: 'short'});
  const weekdayName = dates({weekday: locale === 'en' ? 'short' : 'narrow'});
  const chinaDay = lazily(() => new Intl.DateTimeFormat('sv', {timeZone: CHINA}));
  const chinaTime = (timeStyle: 'short' | 'medium') => {
    const options = {timeZone: CHINA, timeStyle, hourCycle: 'h23'} as const;
    const format = lazily(() => new Intl.DateTimeFormat(locale, options));
    return (instant: number) => format().format(instant);
  };
  const time = chinaTime('short');
  const change = numbers({signDisplay: 'exceptZero'});
  return {
    number: numbers(),
    change: (value) => change(value).replace('-', '−'),
    day,
    dayOfYear: dates({month: 'short', day: 'numeric'}),
    dayAndWeekday: dates({dateStyle: 'full'}),
    month: dates({year: 'numeric', month: 'long'}),
    monthName: (month) => monthName(`2024-${String(month).padStart(2, '0')}-01`),
    year: (year) => (locale === 'en' ? String(year) : `${year}年`),
    // 2024-01-01 was a Monday.
    weekdayName: (weekday) => weekdayName(`2024-01-0${weekday + 1}`),
    time: (instant, now = Date.now()) => {
      const [then, today] = [chinaDay().format(instant), chinaDay().format(now)];
      return then === today ? time(instant) : `${then} ${time(instant)}`;
    },
    clock: chinaTime('medium'),
  };
}
