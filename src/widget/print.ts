import {drawingOf} from '../drawing/drawing-of.js';
import {plainColor} from '../drawing/colors.js';
import {pagesOf} from '../drawing/pages.js';
import type {Drawing} from '../drawing/shape.js';
import type {Locale} from '../locale/messages.js';
import {PRINT_WORDS} from '../locale/print-words.js';
import type {WholePicture} from './backstage.js';
import {isTool} from './export-image.js';
import {askForPaper} from './print-dialog.js';
import {printSheets} from './print-sheets.js';

/** Asks for paper, lays the picture on it and hands it to the browser's print dialog. */
export async function printPicture(
  frame: HTMLElement,
  host: HTMLElement,
  whole: WholePicture | undefined,
  locale: Locale,
): Promise<void> {
  const words = PRINT_WORDS[locale];
  const {fontSize, fontFamily, backgroundColor} = getComputedStyle(frame);
  const em = Number.parseFloat(fontSize);
  const body = frame.querySelector<HTMLElement>('.body')!;
  const size = whole ?? {width: body.offsetWidth, height: body.offsetHeight};
  const paper = await askForPaper(host, size, em, words);
  if (!paper) return;
  const drawing: Drawing = whole
    ? {width: whole.width, height: whole.height, shapes: await whole.shapesAt({x: 0, y: 0})}
    : drawingOf(body, {isLeftOut: isTool});
  const heading = frame.ariaLabel!;
  const sheets = pagesOf(drawing, em, paper, {
    heading,
    foot: footText(frame),
    family: fontFamily,
    ground: plainColor(backgroundColor) ?? 'rgb(255,255,255)',
    sheet: words.sheet,
  });
  if (sheets.length > 0) await printSheets(heading, sheets);
}

/** Date, source and the mark of a sample, as the foot has them. */
const footText = (frame: HTMLElement) =>
  [...frame.querySelectorAll('footer > span')]
    .map(({textContent}) => textContent.trim())
    .filter((said) => said !== '')
    .join('　');
