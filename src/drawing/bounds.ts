import type {Box, Matrix, Shape} from './shape.js';

/** Where a shape may leave traces, rather too large than too small; undefined where that cannot be said. */
export function boundsOf(shape: Shape): Box | undefined {
  switch (shape.kind) {
    case 'path': {
      const box = pathBounds(shape.path);
      return box && moved(grown(box, (shape.line?.width ?? 0) / 2), shape.matrix);
    }
    case 'text': {
      const {text, x, y, isCentred, isTurned, font} = shape;
      const length = text.length * font.size * 1.2;
      if (isTurned) return {x: x - font.size, y, width: 2 * font.size, height: length};
      return {x: isCentred ? x - length / 2 : x, y: y - font.size, width: length, height: 1.5 * font.size};
    }
    case 'image':
      return shape.box;
    case 'group': {
      const boxes = shape.shapes.map(boundsOf);
      const all = boxes.reduce((a, b) => a && b && union(a, b), boxes[0]);
      return all && moved(all, shape.matrix);
    }
  }
}

export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const fromTo = (left: number, top: number, right: number, bottom: number): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

const union = (a: Box, b: Box): Box =>
  fromTo(
    Math.min(a.x, b.x),
    Math.min(a.y, b.y),
    Math.max(a.x + a.width, b.x + b.width),
    Math.max(a.y + a.height, b.y + b.height),
  );

const grown = ({x, y, width, height}: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function moved({x, y, width, height}: Box, matrix: Matrix | undefined): Box {
  if (!matrix) return {x, y, width, height};
  const [a, b, c, d, e, f] = matrix;
  const xs = [x, x + width].flatMap((px) => [y, y + height].map((py) => a * px + c * py + e));
  const ys = [x, x + width].flatMap((px) => [y, y + height].map((py) => b * px + d * py + f));
  return fromTo(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

/** Points of a path of absolute commands; control points lie around their curve. */
function pathBounds(path: string): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const across = (x: number) => ([left, right] = [Math.min(left, x), Math.max(right, x)]);
  const down = (y: number) => ([top, bottom] = [Math.min(top, y), Math.max(bottom, y)]);
  for (const [, command = '', figures = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    if (command === 'Z' || command === 'z') continue;
    if (command !== command.toUpperCase()) return undefined;
    const values = (figures.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === 'H') values.forEach(across);
    else if (command === 'V') values.forEach(down);
    else if (command === 'A')
      // Radii reach at most their length beyond both ends.
      for (let at = 0; at + 6 < values.length; at += 7) {
        const [rx = 0, ry = 0, , , , x = 0, y = 0] = values.slice(at, at + 7);
        [x - 2 * rx, x + 2 * rx].forEach(across);
        [y - 2 * ry, y + 2 * ry].forEach(down);
      }
    else values.forEach((value, at) => (at % 2 === 0 ? across(value) : down(value)));
  }
  return left <= right && top <= bottom ? fromTo(left, top, right, bottom) : undefined;
}
