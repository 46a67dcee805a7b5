import type {Palette} from './palette.js';
import {themed} from './themed.js';

/**
 * Steps of heat, from none to most, and the ink that is read on each. Neighbours can be told apart by whoever sees no red
 * or no green, and in grey.
 */
export const HEAT = {
  'heat-0': ['#EFEAE2', '#2D2825', '#500A0E'],
  'heat-1': ['#F5CBA8', '#63352A', '#8C3028'],
  'heat-2': ['#EDA877', '#9A4630', '#AD5030'],
  'heat-3': ['#D86F45', '#C5653C', '#DA8A40'],
  'heat-4': ['#B23325', '#EA9E5E', '#F1BC58'],
  'heat-5': ['#740D12', '#FCDDA6', '#FFEDBD'],
  'on-heat-0': ['#2A0A07', '#FFF4DF', '#FFF4DF'],
  'on-heat-1': ['#2A0A07', '#FFF4DF', '#FFF4DF'],
  'on-heat-2': ['#2A0A07', '#FFF4DF', '#FFF4DF'],
  'on-heat-3': ['#2A0A07', '#2A0A07', '#2A0A07'],
  'on-heat-4': ['#FFFFFF', '#2A0A07', '#2A0A07'],
  'on-heat-5': ['#FFFFFF', '#2A0A07', '#2A0A07'],
  'heat-line': ['#00000014', '#FFFFFF14', '#FFE3AA24'],
} as const satisfies Palette;

/** The tokens of a widget that draws heat. */
export const heatTokens = themed(HEAT);
