import type {Palette} from './palette.js';
import {themed} from './themed.js';

/** Colours that tell series apart, the patterns on them, and the ground under a line; graphics, never text. */
export const SERIES = {
  area: ['#B0120F12', '#F07F6B1C', '#F3C75F1F'],
  pattern: ['#FFFFFF3D', '#1C181759', '#6A0E145C'],
  'series-1': ['#B0120F', '#EE7B68', '#EBC255'],
  'series-2': ['#378BC9', '#70BCEE', '#F8F2E7'],
  'series-3': ['#AE7F18', '#EAB645', '#499CCE'],
  'series-4': ['#26614A', '#9FD0AC', '#9DDBB4'],
  'series-5': ['#974090', '#B480AC', '#DF8434'],
  'series-6': ['#8A877E', '#ECEAE4', '#D9BEFE'],
  'series-7': ['#1D2965', '#7367BF', '#918E84'],
  'series-8': ['#531E01', '#936946', '#80B9B8'],
} as const satisfies Palette;

/** The tokens of a widget that draws series. */
export const seriesTokens = themed(SERIES);
