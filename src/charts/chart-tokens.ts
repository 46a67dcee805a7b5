import type {ColourName} from '../theme/palette.js';
import {readTokens, type Tokens} from '../theme/read-tokens.js';

const GROUNDS: ReadonlySet<ColourName> = new Set(['page', 'surface', 'raised', 'pattern']);

/**
 * The tokens where a chart stands. Where the reader forces colours, it is drawn with theirs: a ground, an ink, a fainter
 * one for the grid, and no tints; what colour told apart, gaps, patterns, dashes and labels tell.
 */
export function chartTokens(element: Element): Tokens {
  const tokens = readTokens(element);
  if (!matchMedia('(forced-colors: active)').matches) return tokens;
  const special: Partial<Record<ColourName, string>> = {area: 'transparent', border: 'GrayText'};
  const colour = (name: ColourName) => special[name] ?? (GROUNDS.has(name) ? 'Canvas' : 'CanvasText');
  return {...tokens, colour};
}
