import {drawingOf} from '../drawing/drawing-of.js';
import {plainColor} from '../drawing/colors.js';
import {pagesOf} from '../drawing/pages.js';
import type {Drawing} from '../drawing/shape.js';
import type {Locale} from '../locale/messages.js';
import {PRINT_WORDS} from '../locale/print-words.js';
import type {WholePicture} from './backstage.js';
import {drawnApart, frameOf, isTool, wholeOf, type Pictured, type WholeSource} from './export-image.js';
import {askForPaper} from './print-dialog.js';
import {printSheets} from './print-sheets.js';

/** Asks for paper, lays what is shown on it, picture or table, and hands it to the browser's print dialog. */
export async function printPicture(
  host: Pictured,
  locale: Locale,
  source: WholeSource | undefined,
): Promise<void> {
  const frame = frameOf(host);
  const whole = withLegends(await wholeOf(host, source, 'paper'), host);
  const words = PRINT_WORDS[locale];
  const {fontSize, fontFamily} = getComputedStyle(frame);
  const em = Number.parseFloat(fontSize);
  const body = frame.querySelector<HTMLElement>('.body')!;
  const size = whole ?? {width: body.offsetWidth, height: body.offsetHeight};
  const paper = await askForPaper(host, size, em, words);
  if (!paper) return;
  const heading = frame.ariaLabel!;
  const draw = async () => {
    const drawing: Drawing = whole
      ? {width: whole.width, height: whole.height, shapes: await whole.shapesAt({x: 0, y: 0})}
      : drawingOf(body, {isLeftOut: isTool});
    const ground = plainColor(getComputedStyle(frame).backgroundColor) ?? 'rgb(255,255,255)';
    return {drawing, ground};
  };
  const {drawing, ground} = await (paper.isAsOnScreen ? draw() : inLight(host, draw));
  const said = {heading, foot: footText(frame), family: fontFamily, ground, sheet: words.sheet};
  try {
    await printSheets(heading, pagesOf(drawing, em, paper, said), (share) => whole?.goOn?.(share));
  } finally {
    whole?.goOn?.(1);
  }
}

/** Between a picture and its legend, in pixels. */
const GAP = 8;

/** A whole picture with what its colours mean beneath it. */
function withLegends(picture: WholePicture | undefined, host: Pictured): WholePicture | undefined {
  const legends = [...frameOf(host).querySelectorAll<HTMLElement>('[part~="legend"]')];
  if (!picture || legends.length === 0) return picture;
  const sizes = legends.map(({offsetWidth: width, offsetHeight: height}) => ({width, height}));
  return {
    width: Math.max(picture.width, ...sizes.map(({width}) => width)),
    height: sizes.reduce((sum, {height}) => sum + GAP + height, picture.height),
    async shapesAt({x, y}, signal) {
      const shapes = [...(await picture.shapesAt({x, y}, signal))];
      let top = y + picture.height;
      legends.forEach((legend, place) => {
        const {width, height} = sizes[place]!;
        shapes.push(...drawnApart(host, legend, width, {x, y: top + GAP}));
        top += GAP + height;
      });
      return shapes;
    },
  };
}

/** Frames until what follows a change of colours by itself has followed it: a canvas, a chart. */
const FRAMES = 3;

/** Does something while a widget has its light colours: ink on white. */
async function inLight<T>(host: HTMLElement, draw: () => Promise<T>): Promise<T> {
  const theme = host.getAttribute('theme');
  host.setAttribute('theme', 'light');
  try {
    for (let frame = 0; frame < FRAMES; frame++) await new Promise(requestAnimationFrame);
    return await draw();
  } finally {
    if (theme === null) host.removeAttribute('theme');
    else host.setAttribute('theme', theme);
  }
}

/** Date, source and the mark of a sample, as the foot has them. */
const footText = (frame: HTMLElement) =>
  [...frame.querySelectorAll('footer > span')]
    .map(({textContent}) => textContent.trim())
    .filter((said) => said !== '')
    .join('　');
