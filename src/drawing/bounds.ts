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

/** How many figures a command of a path takes at a time; the last two are where it ends, but for H and V. */
const FIGURES: Readonly<Record<string, number>> = {M: 2, L: 2, T: 2, H: 1, V: 1, Q: 4, S: 4, C: 6, A: 7};

/** Points of a path; control points lie around their curve. */
function pathBounds(path: string): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (x: number, y: number, around = 0) => {
    [left, right] = [Math.min(left, x - around), Math.max(right, x + around)];
    [top, bottom] = [Math.min(top, y - around), Math.max(bottom, y + around)];
  };
  let [x, y] = [0, 0];
  let start = [0, 0];
  for (const [, letter = '', figures = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const command = letter.toUpperCase();
    if (command === 'Z') {
      [x, y] = start as [number, number];
      continue;
    }
    const values = (figures.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const count = FIGURES[command];
    // What cannot be read, such as flags of an arc without spaces, may be anywhere.
    if (!count || values.length % count > 0) return undefined;
    for (let at = 0; at < values.length; at += count) {
      const [dx, dy] = letter === command ? [0, 0] : [x, y];
      const value = (place: number) => values[at + place]!;
      if (command === 'H') x = dx + value(0);
      else if (command === 'V') y = dy + value(0);
      else {
        // Radii reach at most their length beyond both ends.
        if (command === 'A') reach(x, y, 2 * Math.max(value(0), value(1)));
        else for (let place = 0; place < count; place += 2) reach(dx + value(place), dy + value(place + 1));
        [x, y] = [dx + value(count - 2), dy + value(count - 1)];
        if (command === 'A') reach(x, y, 2 * Math.max(value(0), value(1)));
        if (command === 'M' && at === 0) start = [x, y];
      }
      reach(x, y);
    }
  }
  return left <= right && top <= bottom ? fromTo(left, top, right, bottom) : undefined;
}
