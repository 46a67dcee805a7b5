import {Turns} from './turns.js';
import {
  matrixOf,
  type Drawing,
  type Font,
  type Gradient,
  type Line,
  type Paint,
  type Shape,
} from './shape.js';

/** More pixels than this no browser gives a canvas; the drawing is made smaller then. */
const MOST_PIXELS = 16_000 * 4_000;
const LONGEST_SIDE = 16_000;

/** The scale that a drawing can have: what is wished, or what there is room for. */
export function possibleScale({width, height}: Pick<Drawing, 'width' | 'height'>, wished: number): number {
  const byArea = Math.sqrt(MOST_PIXELS / (width * height));
  return Math.min(wished, byArea, LONGEST_SIDE / Math.max(width, height));
}

/** A drawing as a PNG file, `scale` pixels to each of CSS's; fewer where it would be larger than a browser can paint. */
export async function pngFile(drawing: Drawing, scale: number, signal?: AbortSignal): Promise<Blob> {
  const size = possibleScale(drawing, scale);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(drawing.width * size));
  canvas.height = Math.max(1, Math.round(drawing.height * size));
  const context = canvas.getContext('2d')!;
  context.scale(size, size);
  const images = await imagesOf(drawing.shapes);
  const turns = new Turns();
  for (const shape of drawing.shapes) {
    paint(context, [shape], images);
    if (turns.isOver) await turns.next(signal);
  }
  turns.end();
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be painted.')))),
  );
}

type Images = ReadonlyMap<string, HTMLImageElement>;

/** Pictures within the drawing, ready to be painted. One that cannot be read is left out. */
async function imagesOf(shapes: readonly Shape[]): Promise<Images> {
  const images = new Map<string, HTMLImageElement>();
  const find = (list: readonly Shape[]) => {
    for (const shape of list)
      if (shape.kind === 'group') find(shape.shapes);
      else if (shape.kind === 'image') images.set(shape.href, new Image());
  };
  find(shapes);
  await Promise.all(
    [...images].map(async ([href, image]) => {
      image.src = href;
      await image.decode().catch(() => images.delete(href));
    }),
  );
  return images;
}

function paint(context: CanvasRenderingContext2D, shapes: readonly Shape[], images: Images) {
  for (const shape of shapes) {
    context.save();
    if (shape.kind === 'path') {
      if (shape.matrix) context.transform(...shape.matrix);
      const path = new Path2D(shape.path);
      if (shape.fill !== undefined) {
        fill(context, path, shape.fill);
      }
      if (shape.line) {
        useLine(context, shape.line);
        context.stroke(path);
      }
    } else if (shape.kind === 'text') {
      context.font = cssFont(shape.font);
      context.fillStyle = shape.fill;
      context.textAlign = shape.isCentred ? 'center' : 'left';
      context.translate(shape.x, shape.y);
      if (shape.isTurned) context.rotate(Math.PI / 2);
      context.fillText(shape.text, 0, 0);
    } else if (shape.kind === 'image') {
      const {x, y, width, height} = shape.box;
      const image = images.get(shape.href);
      if (image) context.drawImage(image, x, y, width, height);
    } else {
      if (shape.matrix) context.transform(...shape.matrix);
      if (shape.clip) {
        const path = new Path2D();
        path.addPath(new Path2D(shape.clip.path), shape.clip.matrix && new DOMMatrix([...shape.clip.matrix]));
        context.clip(path);
      }
      context.globalAlpha *= shape.opacity ?? 1;
      paint(context, shape.shapes, images);
    }
    context.restore();
  }
}

function fill(context: CanvasRenderingContext2D, path: Path2D, color: Paint) {
  if (typeof color === 'string' || 'from' in color) {
    context.fillStyle = style(context, color);
    return context.fill(path);
  }
  // Canvas knows circles alone: of one, and all else, an ellipse is made.
  const matrix = matrixOf(color);
  const unmoved = new Path2D();
  unmoved.addPath(path, new DOMMatrix([...matrix]).inverse());
  context.save();
  context.transform(...matrix);
  context.fillStyle = withStops(context.createRadialGradient(0, 0, 0, 0, 0, 1), color.stops);
  context.fill(unmoved);
  context.restore();
}

function useLine(context: CanvasRenderingContext2D, {paint: color, width, dash, cap, join}: Line) {
  context.strokeStyle = style(context, color);
  context.lineWidth = width;
  if (dash) context.setLineDash([...dash]);
  if (cap) context.lineCap = cap as CanvasLineCap;
  if (join) context.lineJoin = join as CanvasLineJoin;
}

function style(context: CanvasRenderingContext2D, color: string | Gradient): string | CanvasGradient {
  if (typeof color === 'string') return color;
  return withStops(context.createLinearGradient(...color.from, ...color.to), color.stops);
}

function withStops(gradient: CanvasGradient, stops: Gradient['stops']): CanvasGradient {
  for (const [at, color] of stops) gradient.addColorStop(at, color);
  return gradient;
}

/** A font as CSS and canvas write it. */
export const cssFont = ({style: slant, weight, size, family}: Font) =>
  `${slant} ${weight} ${size}px ${family}`;
