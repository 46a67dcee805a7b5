import type {Locale} from './messages.js';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A span in its largest whole unit: how many, of what. */
function largest(milliseconds: number) {
  const [unit, size] = UNITS.find(([, size]) => milliseconds >= size) ?? UNITS[3];
  return {unit, count: Math.max(0, Math.floor(milliseconds / size))};
}

/** A span of milliseconds in its largest whole unit: 3小时; 3 hours. */
export function ageText(milliseconds: number, locale: Locale): string {
  const {unit, count} = largest(milliseconds);
  return new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}).format(count);
}

/** How long ago a span of milliseconds began: 3分钟前; 3 minutes ago. */
export function agoText(milliseconds: number, locale: Locale): string {
  const {unit, count} = largest(milliseconds);
  return new Intl.RelativeTimeFormat(locale).format(-count, unit);
}
