import {hangingQuotes, hangingRuns} from './layout-text.js';

/** Signs that have a form of their own where text hangs. */
const FORMS: Readonly<Record<string, string>> = {
  '（': '︵',
  '）': '︶',
  '《': '︽',
  '》': '︾',
  '【': '︻',
  '】': '︼',
  '—': '︱',
  '…': '︙',
  '、': '︑',
  '，': '︐',
};

/** From one character to the next, in ems. */
const PITCH = 1.06;

/**
 * Writes a text as it hangs (竖排), from the middle of its head down: canvas knows no writing mode. What stands how is
 * what `hangingRuns` says, as it is in cards.
 */
export function drawUpright(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  language: string,
) {
  let at = y;
  const stand = (piece: string) => {
    ctx.fillText(FORMS[piece] ?? piece, x, at + (size * PITCH) / 2, size * 1.1);
    at += size * PITCH;
  };
  for (const {text: run, stands, length} of hangingRuns(hangingQuotes(text, language))) {
    if (stands === 'combined') stand(run);
    else if (stands === 'upright') for (const character of run) stand(character);
    else {
      ctx.translate(x, at + (length * size * PITCH) / 2);
      ctx.rotate(Math.PI / 2);
      ctx.fillText(run, 0, 0);
      ctx.rotate(-Math.PI / 2);
      ctx.translate(-x, -at - (length * size * PITCH) / 2);
      at += length * size * PITCH;
    }
  }
}
