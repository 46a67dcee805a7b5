const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Says days, given as day numbers, in full: 2024年3月5日星期二. As the browser says them, but it is asked only for the
 * parts: there are thousands of days and few names, and it takes ten times as long as to put them together.
 */
export function dayNames(locale: string): (day: number) => string {
  const format = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', dateStyle: 'full'});
  const parts = format.formatToParts(0);
  const names = new Map<string, string>();
  const nameOf = (part: Intl.DateTimeFormatPart['type'], number: number, date: Date) => {
    const key = part + number;
    let name = names.get(key);
    if (name === undefined) {
      name = format.formatToParts(date).find(({type}) => type === part)?.value ?? '';
      names.set(key, name);
    }
    return name;
  };
  return (day) => {
    const date = new Date(day * MILLISECONDS_PER_DAY);
    let said = '';
    for (const {type, value} of parts) {
      if (type === 'year') said += date.getUTCFullYear();
      else if (type === 'month') said += nameOf(type, date.getUTCMonth(), date);
      else if (type === 'day') said += date.getUTCDate();
      else if (type === 'weekday') said += nameOf(type, date.getUTCDay(), date);
      else said += value;
    }
    return said;
  };
}
