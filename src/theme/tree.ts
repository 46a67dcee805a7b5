import type {Palette} from './palette.js';
import {themed} from './themed.js';

/** What tells organisations apart: the chosen one, the one at the top, and how each is doing. */
export const TREE = {
  sunken: ['#F1ECE4', '#151211', '#4C080C'],
  selected: ['#FBEDE4', '#3A2420', '#8C2420'],
  'on-accent': ['#FFFFFF', '#2A0A07', '#4A090C'],
  'normal-tint': ['#E8F3EC', '#1F3327', '#4C080C'],
  'on-normal': ['#1A5F3C', '#9BDDB4', '#A9E5BD'],
  'warning-tint': ['#A01220', '#FFB4A8', '#FFEDE6'],
  'on-warning': ['#FFFFFF', '#4A0A0C', '#8A0B12'],
} as const satisfies Palette;

/** The tokens of a widget that draws organisations. */
export const treeTokens = themed(TREE);
