import {boundsOf, meets} from './bounds.js';
import {boxPath, type Box, type Drawing, type Shape, type TextShape} from './shape.js';

/** A sheet of paper, and how a drawing is laid on it. */
export interface Paper {
  readonly format: 'A4' | 'A3';
  readonly isLandscape: boolean;
  /** On one page, as small as that may be; or as large as it is read easily, on as many as that takes. */
  readonly isOnePage: boolean;
  /** In the colours of the screen, which may be dark; else as ink on white paper. */
  readonly isAsOnScreen?: boolean;
}

/** What is written on every page. */
export interface PageWords {
  readonly heading: string;
  /** Date, source: what stands under the picture. */
  readonly foot: string;
  readonly family: string;
  /** The ground that the picture is drawn on. */
  readonly ground: string;
  readonly sheet: (row: number, column: number, rows: number, columns: number) => string;
}

/** CSS pixels to a millimetre. */
export const MM = 96 / 25.4;
const SIDES = {A4: [210, 297], A3: [297, 420]} as const;
/** In millimetres: what printers leave bare, lines for heading and foot, and what two pages have in common. */
const [EDGE, HEAD, FOOT, OVERLAP] = [12, 10, 8, 10] as const;
/** What body type is printed at: 8.5 points, in CSS pixels. */
const READ = (8.5 * 96) / 72;
/** Of more, nobody glues a picture together. */
export const MOST_PAGES = 200;

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Of the drawing on paper. */
  readonly scale: number;
  /** Of the paper, and of the part of it that the drawing is laid on, in CSS pixels. */
  readonly page: {readonly width: number; readonly height: number};
  readonly window: Box;
}

/** How many sheets a drawing of this size takes, and how large it is on them. `em`: pixels of its body type. */
export function gridOf(size: Pick<Drawing, 'width' | 'height'>, em: number, paper: Paper): Grid {
  const [short, long] = SIDES[paper.format];
  const [width, height] = paper.isLandscape ? [long, short] : [short, long];
  const window = {
    x: EDGE * MM,
    y: (EDGE + HEAD) * MM,
    width: (width - 2 * EDGE) * MM,
    height: (height - 2 * EDGE - HEAD - FOOT) * MM,
  };
  const fits = Math.min(window.width / size.width, window.height / size.height);
  const read = READ / em;
  const scale = paper.isOnePage ? Math.min(fits, 1.5 * read) : read;
  const overlap = OVERLAP * MM;
  const sheets = (length: number, room: number) =>
    paper.isOnePage ? 1 : Math.max(1, Math.ceil((length * scale - overlap) / (room - overlap) - 1e-6));
  return {
    columns: sheets(size.width, window.width),
    rows: sheets(size.height, window.height),
    scale,
    page: {width: width * MM, height: height * MM},
    window,
  };
}

/** Shapes that are looked at, or that stand in one group of a sheet, before work may pause. */
const SLICE = 64;

/** How far work is, from 0 to 1, and the sheet that is ready, if one is. */
export interface Laid {
  readonly share: number;
  readonly sheet?: Drawing;
}

/**
 * A drawing on sheets of paper, row by row: neighbours share a strip of ten millimetres, marks at the corners say where
 * to cut, and each says where it belongs. Sheets on which nothing would stand are left out. Of a large drawing it takes
 * long: between two steps a page may live.
 */
export function* pagesOf(
  drawing: Drawing,
  em: number,
  paper: Paper,
  words: PageWords,
): Generator<Laid, void, undefined> {
  const grid = gridOf(drawing, em, paper);
  const {columns, rows, scale, window, page} = grid;
  const step = {x: window.width - OVERLAP * MM, y: window.height - OVERLAP * MM};
  const shapes: {readonly shape: Shape; readonly box: Box | undefined}[] = [];
  for (const shape of drawing.shapes)
    if (shapes.push({shape, box: boundsOf(shape)}) % SLICE === 0) yield {share: 0};
  const used = {
    width: Math.min(window.width, drawing.width * scale),
    height: Math.min(window.height, drawing.height * scale),
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const part: Box = {
        x: (column * step.x) / scale,
        y: (row * step.y) / scale,
        width: window.width / scale,
        height: window.height / scale,
      };
      const shown = shapes.filter(({box}) => !box || meets(box, part)).map(({shape}) => shape);
      if (shown.length === 0) continue;
      const [dx, dy] = [window.x - part.x * scale, window.y - part.y * scale];
      const ground = {...window, ...(columns * rows === 1 ? used : {})};
      const groups: Shape[] = [];
      for (let first = 0; first < shown.length; first += SLICE) {
        const some = shown.slice(first, first + SLICE);
        const placed: Shape = {kind: 'group', matrix: [scale, 0, 0, scale, dx, dy], shapes: some};
        groups.push({kind: 'group', clip: {path: boxPath(window)}, shapes: [placed]});
      }
      const sheet = {
        ...page,
        shapes: [
          {kind: 'path', path: boxPath(ground), fill: words.ground} as const,
          ...groups,
          ...written(grid, words, row, column),
          ...(columns * rows > 1 ? [...cutMarks(grid, row, column), ...overview(grid, row, column)] : []),
        ],
      };
      yield {share: (row * columns + column) / (rows * columns), sheet};
    }
}

const INK = 'rgb(33,27,23)';
const FAINT = 'rgb(104,94,86)';

/** Heading, foot, and which sheet it is. */
function written(
  {window, page, rows, columns}: Grid,
  words: PageWords,
  row: number,
  column: number,
): Shape[] {
  const text = (
    said: string,
    x: number,
    y: number,
    size: number,
    weight: string,
    fill: string,
  ): TextShape => ({
    kind: 'text',
    text: said,
    x,
    y,
    isCentred: false,
    isTurned: false,
    font: {family: words.family, size, weight, style: 'normal'},
    fill,
  });
  const sheet = columns * rows > 1 ? words.sheet(row + 1, column + 1, rows, columns) : '';
  const line = window.y + window.height + 7.5 * MM;
  const heading = text(words.heading, window.x, window.y - 5.5 * MM, 4.2 * MM, '600', INK);
  // A long heading ends before the overview.
  const room = boxPath({x: window.x, y: 0, width: window.width - 50 * MM, height: page.height});
  return [
    {
      kind: 'group',
      clip: {path: room},
      shapes: [heading, text(words.foot, window.x, line, 2.8 * MM, '400', FAINT)],
    },
    ...(sheet ? [text(sheet, window.x + window.width - 48 * MM, line, 2.8 * MM, '400', FAINT)] : []),
  ];
}

/** Lines outside the corners, and short ones where the next sheet begins. */
function cutMarks({window, rows, columns}: Grid, row: number, column: number): Shape[] {
  const [left, top] = [window.x, window.y];
  const [right, bottom] = [left + window.width, top + window.height];
  const [gap, length] = [MM, 4 * MM];
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => {
      const [h, v] = [x === left ? -1 : 1, y === top ? -1 : 1];
      return `M${x + h * gap} ${y}H${x + h * length}M${x} ${y + v * gap}V${y + v * length}`;
    }),
  );
  const ticks = [
    ...(column < columns - 1 ? [right - OVERLAP * MM] : []),
    ...(column > 0 ? [left + OVERLAP * MM] : []),
  ].flatMap((x) => [`M${x} ${top - gap}V${top - gap * 2.5}`, `M${x} ${bottom + gap}V${bottom + gap * 2.5}`]);
  const sideTicks = [
    ...(row < rows - 1 ? [bottom - OVERLAP * MM] : []),
    ...(row > 0 ? [top + OVERLAP * MM] : []),
  ].flatMap((y) => [`M${left - gap} ${y}H${left - gap * 2.5}`, `M${right + gap} ${y}H${right + gap * 2.5}`]);
  const line = {paint: INK, width: 0.2 * MM};
  return [
    {kind: 'path', path: corners.join(''), line},
    {kind: 'path', path: [...ticks, ...sideTicks].join(''), line: {...line, paint: FAINT}},
  ];
}

/** Where the sheet lies among the others, in small at the upper right. */
function overview({window, rows, columns}: Grid, row: number, column: number): Shape[] {
  const size = Math.min((8 * MM) / rows, (40 * MM) / columns, 4 * MM);
  const [width, height] = [columns * size, rows * size];
  const [x, y] = [window.x + window.width - width, window.y - height - 5 * MM];
  const line = {paint: FAINT, width: 0.15 * MM};
  const lines = [
    ...Array.from({length: columns + 1}, (_, at) => `M${x + at * size} ${y}V${y + height}`),
    ...Array.from({length: rows + 1}, (_, at) => `M${x} ${y + at * size}H${x + width}`),
  ];
  const here = boxPath({x: x + column * size, y: y + row * size, width: size, height: size});
  return [
    {kind: 'path', path: lines.join(''), line},
    {kind: 'path', path: here, fill: INK},
  ];
}
