const MINUTES_OF_DAY = 1440;
const MINUTE = 60_000;

/** A clock on a wall. */
export interface WallTime {
  /** 09:41. */
  time(instant: number): string;
  /** 2024年6月24日; June 24, 2024. */
  date(instant: number): string;
  /** 星期一; Monday. */
  weekday(instant: number): string;
}

const made = new Map<string, WallTime>();

/** The clock of a language and zone; a zone that does not exist is China. */
export function wallTimeOf(locale: string, zone: string): WallTime {
  const key = `${locale} ${zone}`;
  const known = made.get(key) ?? createWallTime(locale, zoneOf(zone));
  made.set(key, known);
  return known;
}

/** What such a clock shows. */
export interface ClockFace {
  readonly time: string;
  readonly date: string;
  readonly weekday: string;
}

export function clockFace(locale: string, zone: string, instant: number): ClockFace {
  const {time, date, weekday} = wallTimeOf(locale, zone);
  return {time: time(instant), date: date(instant), weekday: weekday(instant)};
}

function createWallTime(locale: string, timeZone: string): WallTime {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const {format} = new Intl.DateTimeFormat(locale, {timeZone, ...options});
    return (instant: number) => format(instant);
  };
  return {
    time: format({timeStyle: 'short', hourCycle: 'h23'}),
    date: format({dateStyle: 'long'}),
    weekday: format({weekday: 'long'}),
  };
}

function zoneOf(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone;
  } catch {
    return 'Asia/Shanghai';
  }
}

/** `03:30` in minutes. */
const minutesOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Whether a time of day (`03:30`) came after one instant and until another, in a zone. */
export function hasCome(time: string, zone: string, before: number, now: number): boolean {
  if (!time) return false;
  const elapsed = Math.floor(now / MINUTE) - Math.floor(before / MINUTE);
  const ago = minutesOf(wallTimeOf('en', zone).time(now)) - minutesOf(time);
  return (ago + MINUTES_OF_DAY) % MINUTES_OF_DAY < elapsed;
}
