import type {Tokens} from '../theme/read-tokens.js';
import {seenThrough, windowOf, type Camera} from './camera.js';
import {tiedCards} from './layout-ties.js';
import type {Box, OrgLayout} from './layout.js';
import type {Scene} from './marks-painter.js';
import {lookAt, TIE_LOOKS} from './tie-looks.js';

/** Pixels that ties swing out beyond the marks they join. */
const SWING = 24;

/** Paints the ties that are wanted, between marks. */
export function paintTies(ctx: CanvasRenderingContext2D, scene: Scene, tokens: Tokens) {
  const {tree, layout, camera, view} = scene;
  ctx.lineWidth = tokens.measure('stroke');
  ctx.lineCap = 'round';
  // In view are those that swing into it, too.
  const window = windowOf(camera, view, SWING * 2);
  for (const {boxes, kind} of tiedCards(tree, layout, scene, window, tokens.measure('size-1'))) {
    const {colour, dash} = TIE_LOOKS[lookAt(kind)]!;
    ctx.strokeStyle = tokens.colour(colour);
    ctx.setLineDash(dash);
    curve(ctx, layout, camera, boxes);
  }
  ctx.setLineDash([]);
}

/** From the mark at one end to that at the other, out beyond both. */
function curve(
  ctx: CanvasRenderingContext2D,
  {across}: OrgLayout,
  camera: Camera,
  [one, other]: readonly [Box, Box],
) {
  const [a, b] = [seenThrough(camera, one), seenThrough(camera, other)];
  ctx.beginPath();
  if (across === 'x') {
    const [from, to] = [a.y + a.height, b.y + b.height];
    const low = Math.max(from, to) + SWING;
    ctx.moveTo(a.x + a.width / 2, from);
    ctx.bezierCurveTo(a.x + a.width / 2, low, b.x + b.width / 2, low, b.x + b.width / 2, to);
  } else {
    const [from, to] = [a.x + a.width, b.x + b.width];
    const out = Math.max(from, to) + SWING;
    ctx.moveTo(from, a.y + a.height / 2);
    ctx.bezierCurveTo(out, a.y + a.height / 2, out, b.y + b.height / 2, to, b.y + b.height / 2);
  }
  ctx.stroke();
}
