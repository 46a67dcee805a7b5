import {drawingOf} from '../drawing/drawing-of.js';
import {pngFile} from '../drawing/png-file.js';
import {svgFile} from '../drawing/svg-file.js';

export interface ImageOptions {
  /** `png` (the default) is made of pixels; in `svg` text stays text and lines stay lines. */
  readonly type?: 'png' | 'svg';
  /** Pixels of a PNG to each of CSS's: 2, from 0.1 to 8. */
  readonly scale?: number;
}

/** What is for hands and ears, or lies over the picture for a moment. */
const TOOLS = '.heard, [part~="toolbar"], [part~="panel"], [part~="tooltip"], [part~="tip"], [part~="retry"]';

/** A part of a widget as a file, as it stands in the page. */
export async function imageFile(
  element: HTMLElement,
  title: string,
  {type, scale = 2}: ImageOptions = {},
): Promise<Blob> {
  const drawing = drawingOf(element, {isLeftOut: (part) => part.matches(TOOLS)});
  if (type === 'svg') return svgFile(drawing, title);
  const pixels = Number.isFinite(scale) ? Math.min(8, Math.max(0.1, scale)) : 2;
  return pngFile(drawing, pixels);
}
