import type {Tokens} from '../theme/read-tokens.js';
import {seenThrough, windowOf, type Camera, type Point} from './camera.js';
import {tiesWithin} from './layout-ties.js';
import type {OrgLayout} from './layout.js';
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
  for (const {tips, kind} of tiesWithin(tree, layout, scene, [], window)) {
    const {colour, dash} = TIE_LOOKS[lookAt(kind)]!;
    ctx.strokeStyle = tokens.colour(colour);
    ctx.setLineDash(dash);
    curve(ctx, layout, camera, tips);
  }
  ctx.setLineDash([]);
}

/** From the mark at one end to that at the other, out beyond both. */
function curve(
  ctx: CanvasRenderingContext2D,
  {across}: OrgLayout,
  camera: Camera,
  [one, other]: readonly Point[],
) {
  const at = ({x, y}: Point) => seenThrough(camera, {x, y, width: 0, height: 0});
  const [a, b] = [at(one!), at(other!)];
  ctx.beginPath();
  ctx.moveTo(a.x, a.y);
  if (across === 'x') {
    const low = Math.max(a.y, b.y) + SWING;
    ctx.bezierCurveTo(a.x, low, b.x, low, b.x, b.y);
  } else {
    const out = Math.max(a.x, b.x) + SWING;
    ctx.bezierCurveTo(out, a.y, out, b.y, b.x, b.y);
  }
  ctx.stroke();
}
