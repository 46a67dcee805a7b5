import type {Box, Shape} from './shape.js';
import type {Style} from './styles.js';

/** Pixels of a picture within a drawing to each of its own. */
const SHARP = 2;

/** A picture of the page as part of a drawing; one of another host that does not share it is left out. */
export function imageOf(element: Element, {objectFit}: Style, box: Box): Shape | undefined {
  const isImage = element instanceof HTMLImageElement;
  if (!isImage && !(element instanceof HTMLCanvasElement)) return undefined;
  const [width, height] = isImage
    ? [element.naturalWidth, element.naturalHeight]
    : [element.width, element.height];
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width * SHARP);
  canvas.height = Math.round(box.height * SHARP);
  const context = canvas.getContext('2d');
  if (!context || width * height * canvas.width * canvas.height === 0) return {kind: 'group', shapes: []};
  const [across, down] = [canvas.width / width, canvas.height / height];
  const fit = {cover: Math.max(across, down), contain: Math.min(across, down)}[objectFit];
  const [w, h] = fit === undefined ? [canvas.width, canvas.height] : [width * fit, height * fit];
  try {
    context.drawImage(element, (canvas.width - w) / 2, (canvas.height - h) / 2, w, h);
    return {kind: 'image', box, href: canvas.toDataURL()};
  } catch {
    return {kind: 'group', shapes: []};
  }
}
