import type {ColourName} from './palette.js';

type Rgb = readonly [number, number, number];

const channels = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance (0 to 1) of `#rrggbb`, by WCAG 2.2. */
export function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio (1 to 21) of two colours `#rrggbb`, by WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS: readonly ColourName[] = ['surface', 'raised', 'sunken', 'selected', 'page'];

/** Which colour stands on which grounds, and the least contrast there: 4.5 for text, 3 for lines and shapes. */
export const PAIRS: readonly (readonly [ink: ColourName, grounds: readonly ColourName[], least: number])[] = [
  ['text', GROUNDS, 4.5],
  ['muted', GROUNDS, 4.5],
  ['accent', ['surface', 'raised'], 4.5],
  ['gold', ['surface', 'raised'], 4.5],
  ['on-accent', ['accent'], 4.5],
  ['on-normal', ['normal-tint'], 4.5],
  ['on-notice', ['notice-tint'], 4.5],
  ['on-warning', ['warning-tint'], 4.5],
  ['notice', ['surface', 'raised'], 4.5],
  ['focus', ['surface', 'raised', 'page'], 3],
  ['control', ['surface', 'raised'], 3],
  ['link', ['surface'], 3],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map(
    (n) => [`series-${n}` as ColourName, ['surface', 'raised'] as const, 3] as const,
  ),
  ...[0, 1, 2, 3, 4, 5].map((n) => [`on-heat-${n}` as ColourName, [`heat-${n}` as ColourName], 4.5] as const),
];
