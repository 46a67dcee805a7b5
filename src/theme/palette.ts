import type {HEAT} from './heat.js';
import type {SERIES} from './series.js';
import type {TREE} from './tree.js';

/** A colour in light, dark and red, by its name. */
export type Palette = Readonly<Record<string, readonly [light: string, dark: string, red: string]>>;

/**
 * The colours of `--dj-*` that every widget may use. The ground each text colour stands on, and the contrast
 * it keeps there, is checked by a test.
 */
export const PALETTE = {
  page: ['#F4F1EC', '#131010', '#560A0F'],
  surface: ['#FFFFFF', '#1C1817', '#6A0E14'],
  raised: ['#FAF7F2', '#282321', '#7D181C'],
  border: ['#E6DED3', '#3B3431', '#A3533B'],
  control: ['#8B8076', '#8D8279', '#CFA262'],
  link: ['#9A8D7E', '#75695F', '#C4935A'],
  text: ['#211B17', '#F3EEE8', '#FFF4DF'],
  muted: ['#685E56', '#B8ADA3', '#EFD0A8'],
  accent: ['#B0120F', '#F07F6B', '#F3C75F'],
  gold: ['#85590B', '#E3BE72', '#F3C75F'],
  focus: ['#1657B8', '#8CBBFF', '#FFFFFF'],
  notice: ['#8F5400', '#EFBB62', '#FFD582'],
  rule: ['#C9A25A', '#6E5A35', '#A9783C'],
  bone: ['#EDE7DE', '#2C2724', '#842020'],
  'notice-tint': ['#FCF1DC', '#3A2C14', '#4C080C'],
  'on-notice': ['#7D4900', '#F5CB84', '#FFD582'],
  shade: ['#2A16102B', '#00000080', '#00000080'],
} as const satisfies Palette;

/** Every colour that a widget may ask for. */
export type ColourName = keyof typeof PALETTE | keyof typeof TREE | keyof typeof SERIES | keyof typeof HEAT;

/** Sizes in pixels, on a page and on a wall of 1920×1080 read from afar. */
export const MEASURES = {
  'size-1': [12, 24],
  'size-2': [13, 24],
  'size-3': [14, 24],
  'size-4': [16, 30],
  'size-5': [20, 40],
  'size-6': [40, 104],
  'space-1': [4, 6],
  'space-2': [8, 12],
  'space-3': [12, 18],
  'space-4': [20, 28],
  hair: [1, 2],
  stroke: [1.5, 2.5],
  heavy: [2, 4],
  'focus-ring': [2, 4],
  icon: [16, 24],
  button: [28, 44],
  'radius-cell': [2, 3],
  'radius-card': [3, 4],
  'radius-frame': [4, 4],
  head: [46, 68],
  foot: [34, 46],
} as const satisfies Record<string, readonly [page: number, wall: number]>;

export type MeasureName = keyof typeof MEASURES;
