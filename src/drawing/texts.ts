import {cssFont} from './png-file.js';
import type {Font, Shape, TextShape} from './shape.js';
import {plainColor} from './colors.js';
import type {Style} from './styles.js';

/** What stands upright in a line that runs downwards; all else lies on its side. */
const STANDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** Marks that have a form of their own where lines run downwards. */
const DOWNWARD: Readonly<Record<string, string>> = {
  '（': '︵',
  '）': '︶',
  '《': '︽',
  '》': '︾',
  '「': '﹁',
  '」': '﹂',
  '—': '︱',
  '…': '︙',
};

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

interface Letter {
  readonly text: string;
  readonly rect: DOMRect;
}

/** Text of which nothing collapses. */
const SOLID = /^\S+(?: \S+)*$/;

/** The letters of a text that take room, where they stand on the screen; as one where they stand in one line and `isOneRun` allows it. */
function lettersOf(node: Text, isOneRun: boolean): Letter[] {
  const range = document.createRange();
  if (isOneRun && SOLID.test(node.data)) {
    range.selectNodeContents(node);
    const [rect, ...others] = range.getClientRects();
    if (rect && rect.width > 0 && rect.height > 0 && others.length === 0) return [{text: node.data, rect}];
  }
  const letters: Letter[] = [];
  for (const {segment, index} of graphemes.segment(node.data)) {
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    // Before that of a letter that begins a line, WebKit has one without room, where the last line ends.
    const rect = [...range.getClientRects()].find(({width, height}) => width > 0 && height > 0);
    if (rect) letters.push({text: segment, rect});
  }
  return letters;
}

/** The runs of a text as they stand on the screen, from `origin`. `scale` is that of the transforms it lies in. */
export function textShapes(
  node: Text,
  style: Style,
  origin: {readonly x: number; readonly y: number},
  scale: number,
): Shape[] {
  const fill = plainColor(style.color);
  if (!fill || node.data.trim() === '') return [];
  const font = fontOf(style, scale);
  const isDownward = style.writingMode.startsWith('vertical');
  const common = {kind: 'text', font, fill} as const;
  const isCombined = isDownward && style.textCombineUpright === 'all';
  const isSpaced = (Number.parseFloat(style.letterSpacing) || 0) !== 0;
  const letters = lettersOf(node, !isDownward && !isSpaced);
  if (isCombined) return combined(node.data.trim(), letters, common, origin);
  const {up, down} = lineOf(font);
  const isStanding = ({text}: Letter) =>
    isDownward && (style.textOrientation === 'upright' || STANDS.test(text));
  const follows = (last: Letter, {rect}: Letter) =>
    isDownward
      ? Math.abs(rect.left - last.rect.left) < 2 && Math.abs(rect.top - last.rect.bottom) < 2
      : Math.abs(rect.top - last.rect.top) < 1 &&
        (Math.abs(rect.left - last.rect.right) < 1 || Math.abs(rect.right - last.rect.left) < 1);

  return runsOf(
    letters,
    (last, next) => !isSpaced && !isStanding(last) && !isStanding(next) && follows(last, next),
  ).flatMap((run): TextShape[] => {
    const text = run.map((letter) => letter.text).join('');
    if (text.trim() === '') return [];
    const [{rect}] = run as [Letter];
    const left = Math.min(...run.map((letter) => letter.rect.left)) - origin.x;
    const top = rect.top - origin.y;
    if (isStanding(run[0]!))
      return [
        {
          ...common,
          text: DOWNWARD[text] ?? text,
          // The middle of a square character stands three eighths of its size above its line.
          x: left + rect.width / 2,
          y: top + rect.height / 2 + font.size * 0.38,
          isCentred: true,
          isTurned: false,
        },
      ];
    if (isDownward) {
      const x = left + rect.width / 2 - ((up - down) / 2) * font.size;
      return [{...common, text, x, y: top, isCentred: false, isTurned: true}];
    }
    const y = top + (rect.height * up) / (up + down);
    return [{...common, text, x: left, y, isCentred: false, isTurned: false}];
  });
}

/** Digits that share one square of an upright line; WebKit gives the room of all to the first. */
function combined(
  text: string,
  letters: readonly Letter[],
  common: Pick<TextShape, 'kind' | 'font' | 'fill'>,
  origin: {readonly x: number; readonly y: number},
): Shape[] {
  if (letters.length === 0) return [];
  const edges = letters.map((letter) => letter.rect);
  const left = Math.min(...edges.map((rect) => rect.left));
  const right = Math.max(...edges.map((rect) => rect.right));
  const top = Math.min(...edges.map((rect) => rect.top));
  const bottom = Math.max(...edges.map((rect) => rect.bottom));
  const size = Math.min(1, 1.8 / text.length) * common.font.size;
  const x = (left + right) / 2 - origin.x;
  const y = (top + bottom) / 2 - origin.y + size * 0.36;
  return [{...common, font: {...common.font, size}, text, x, y, isCentred: true, isTurned: false}];
}

function runsOf(letters: readonly Letter[], belongs: (last: Letter, next: Letter) => boolean): Letter[][] {
  const runs: Letter[][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    if (run && belongs(run.at(-1)!, letter)) run.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

export const fontOf = (style: Style, scale: number): Font => ({
  family: style.fontFamily,
  size: Number.parseFloat(style.fontSize) * scale,
  weight: style.fontWeight,
  style: style.fontStyle,
});

let ruler: CanvasRenderingContext2D | null | undefined;
const lines = new Map<string, {up: number; down: number}>();

/** How far a line of a font reaches above and below the line its letters stand on, in parts of its size. */
function lineOf(font: Font): {up: number; down: number} {
  const key = cssFont({...font, size: 100});
  let line = lines.get(key);
  if (!line) {
    ruler ??= document.createElement('canvas').getContext('2d');
    if (!ruler) return {up: 0.88, down: 0.24};
    ruler.font = key;
    const {fontBoundingBoxAscent, fontBoundingBoxDescent} = ruler.measureText('国');
    line = {up: fontBoundingBoxAscent / 100, down: fontBoundingBoxDescent / 100};
    lines.set(key, line);
  }
  return line;
}
