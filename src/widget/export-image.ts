import {drawingOf} from '../drawing/drawing-of.js';
import {pngFile} from '../drawing/png-file.js';
import type {Drawing, Shape} from '../drawing/shape.js';
import {svgFile} from '../drawing/svg-file.js';
import {backstage, type WholePicture} from './backstage.js';

export interface ImageOptions {
  /** `png` (the default) is made of pixels; in `svg` text stays text and lines stay lines. */
  readonly type?: 'png' | 'svg';
  /** Pixels of a PNG to each of CSS's: 2, from 0.1 to 8; fewer where it would be larger than browsers can paint. */
  readonly scale?: number;
  /** `visible` (the default) is what stands in the page; `whole` also what of the picture is out of view. */
  readonly area?: 'visible' | 'whole';
  /** Ends the work: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What a picture is wanted for. */
export type FileKind = 'png' | 'svg' | 'paper';

/** What a widget has to say of a picture that may be larger than what is in view. */
export interface WholeSource {
  /** Whether part of it is out of view. */
  readonly hasMore: boolean;
  /** Rejected with a `RangeError`, in a sentence for people, where it is too large for that. */
  picture(host: HTMLElement, kind: FileKind): Promise<WholePicture | undefined>;
}

/** What is for hands and ears, or lies over the picture for a moment. */
const TOOLS =
  '.heard, .tool, [part~="toolbar"], [part~="panel"], [part~="tooltip"], [part~="tip"], [part~="retry"]';
export const isTool = (element: Element): boolean => element.matches(TOOLS);

/** A widget that is drawn. */
export interface Pictured extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly renderRoot: ParentNode;
}

export const frameOf = ({renderRoot}: Pictured) => renderRoot.querySelector<HTMLElement>('.frame')!;

/** All of what stands in a widget: its table while that is shown, else its picture, where part of it may be out of view. */
export async function wholeOf(
  host: Pictured,
  source: WholeSource | undefined,
  kind: FileKind,
): Promise<WholePicture | undefined> {
  const table = frameOf(host).querySelector<HTMLElement>('.body > .table');
  if (!table) return source?.picture(host, kind);
  const size = {width: table.scrollWidth, height: table.scrollHeight};
  return {...size, shapesAt: (corner) => Promise.resolve(drawnApart(host, table, size.width, corner))};
}

/** A part of the body as it stands there where it has so much room, as shapes with their upper left corner at a place. */
export function drawnApart(
  host: Pictured,
  part: HTMLElement,
  width: number,
  at: {readonly x: number; readonly y: number},
): readonly Shape[] {
  const room = backstage(host);
  const body = room.appendChild(frameOf(host).querySelector('.body')!.cloneNode() as HTMLElement);
  // A scroller of its own, so that what sticks to an edge sticks to none of the page's.
  body.style.overflow = 'hidden';
  const copy = part.cloneNode(true) as HTMLElement;
  Object.assign(copy.style, {width: `${width}px`, maxBlockSize: 'none', margin: '0', overflow: 'visible'});
  body.append(copy);
  const {shapes} = drawingOf(copy, {isLeftOut: isTool, at});
  room.remove();
  return shapes;
}

/** A widget in its frame as a file: as it stands in the page, or with a whole picture in the picture's place. */
export async function imageFile(
  host: Pictured,
  {type, scale = 2, area, signal}: ImageOptions,
  source: () => WholeSource | undefined,
): Promise<Blob> {
  await host.updateComplete;
  const frame = frameOf(host);
  const whole = area === 'whole' ? await wholeOf(host, source(), type ?? 'png') : undefined;
  const drawing = whole
    ? await wholeDrawing(frame, host, whole, signal)
    : drawingOf(frame, {isLeftOut: isTool});
  if (type === 'svg') return svgFile(drawing, frame.ariaLabel!, signal);
  const pixels = Number.isFinite(scale) ? Math.min(8, Math.max(0.1, scale)) : 2;
  return pngFile(drawing, pixels, signal);
}

/** The frame as it is around a picture of that size: laid out by the browser where nobody sees it. */
async function wholeDrawing(
  frame: HTMLElement,
  host: HTMLElement,
  whole: WholePicture,
  signal: AbortSignal | undefined,
): Promise<Drawing> {
  const room = backstage(host);
  try {
    const larger = frame.cloneNode() as HTMLElement;
    const body = frame.querySelector('.body')!.cloneNode() as HTMLElement;
    const place = document.createElement('div');
    const copy = (name: string) => frame.querySelector(`:scope > ${name}`)!.cloneNode(true);
    larger.append(copy('header'), body, copy('footer'));
    body.append(
      place,
      ...[...frame.querySelectorAll('[part~="legend"]')].map((each) => each.cloneNode(true)),
    );
    for (const tool of larger.querySelectorAll(TOOLS)) tool.remove();
    // A container of that kind has no width of its own contents.
    Object.assign(larger.style, {containerType: 'normal', width: 'max-content', height: 'auto'});
    larger.style.minWidth = `${frame.offsetWidth}px`;
    Object.assign(place.style, {width: `${whole.width}px`, height: `${whole.height}px`, margin: '8px auto'});
    room.append(larger);
    const {shapes, ...size} = drawingOf(larger, {isLeftOut: isTool});
    const [from, to] = [larger.getBoundingClientRect(), place.getBoundingClientRect()];
    room.remove();
    return {
      ...size,
      shapes: [...shapes, ...(await whole.shapesAt({x: to.x - from.x, y: to.y - from.y}, signal))],
    };
  } finally {
    room.remove();
  }
}
