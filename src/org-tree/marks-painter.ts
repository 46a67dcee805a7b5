import type {ColourName} from '../theme/palette.js';
import type {Tokens} from '../theme/read-tokens.js';
import {scalesOf, seenThrough, type Camera, type Point} from './camera.js';
import {TURN} from './layout-links.js';
import {Marks, marksWithin, type FlaggedCards, type Fours} from './layout-marks.js';
import {placeNames, type Name, type NameParts} from './layout-names.js';
import type {TieChoice} from './layout-ties.js';
import {boxAt} from './layout.js';
import {paintTies} from './marks-ties.js';
import type {Hits} from './search-index.js';
import {drawUpright} from './upright-text.js';

/** What there is to paint. */
export interface Scene extends Omit<NameParts, 'size' | 'first'>, TieChoice {
  readonly isSmooth: boolean;
  readonly hits: Hits;
  readonly flagged: FlaggedCards;
  readonly language: string;
}

/** Marks of at least these pixels have an outline, as cards do. */
const OUTLINED = 8;
/** Pixels of the least mark of a hit. */
const HIT = 4;
/** How strong what is many and small shows. */
const FAINT = 0.35;

/** Paints marks, lines and names on a canvas, in the colours of the tokens. It keeps the names while only x and y change. */
export class MarksPainter {
  names: readonly Name[] = [];
  readonly #marks = new Marks();
  #namedFrom: readonly unknown[] = [];
  #namedAt: Camera = {x: 0, y: 0, scale: 1};

  paint(ctx: CanvasRenderingContext2D, scene: Scene, tokens: Tokens, pixels: Point) {
    const {layout, camera, view, selected} = scene;
    const fill = (name: ColourName) => (ctx.fillStyle = tokens.colour(name));
    ctx.setTransform(pixels.x, 0, 0, pixels.y, 0, 0);
    ctx.clearRect(0, 0, view.width, view.height);
    const marks = this.#marks;
    marksWithin(marks, layout, camera, view, scene.flagged);
    fill('link');
    rules(ctx, marks.lines, tokens.measure('hair'));
    this.#way(ctx, scene, tokens);
    fill('link');
    ctx.globalAlpha = FAINT;
    for (let at = 0; at < marks.dust.length; at += 4) box(ctx, marks.dust, at, 1);
    boxes(ctx, marks.leaves, tokens, 1);
    ctx.globalAlpha = 1;
    boxes(ctx, marks.units, tokens, 2);
    fill('accent');
    for (let at = 0; at < marks.tops.length; at += 4) box(ctx, marks.tops, at, 2);
    fill('gold');
    for (let at = 0; at < marks.hits.length; at += 4) box(ctx, marks.hits, at, HIT);
    const card = layout.cardOf(selected);
    if (card >= 0) {
      const {x, y, width, height} = seenThrough(camera, boxAt(layout.cards, card));
      const grown = Math.max(0, 6 - width) / 2;
      const tall = Math.max(0, 6 - height) / 2;
      fill('selected');
      ctx.fillRect(x - grown, y - tall, width + grown * 2, height + tall * 2);
      ctx.strokeStyle = tokens.colour('accent');
      ctx.lineWidth = tokens.measure('heavy');
      ctx.strokeRect(x - grown, y - tall, width + grown * 2, height + tall * 2);
    }
    this.#names(ctx, scene, tokens);
    statuses(ctx, marks.notices, layout.across === 'x', tokens, 'notice');
    statuses(ctx, marks.warnings, layout.across === 'x', tokens, 'warning');
    paintTies(ctx, scene, tokens);
  }

  /** The way from the top to what is selected. */
  #way(ctx: CanvasRenderingContext2D, {layout, camera, selected}: Scene, tokens: Tokens) {
    const {cards} = layout;
    ctx.fillStyle = tokens.colour('accent');
    const thick = tokens.measure('stroke') + 0.5;
    const isDown = layout.across === 'x';
    const rule = (x1: number, y1: number, x2: number, y2: number) =>
      ctx.fillRect(
        Math.min(x1, x2) - thick / 2,
        Math.min(y1, y2) - thick / 2,
        Math.abs(x2 - x1) + thick,
        Math.abs(y2 - y1) + thick,
      );
    for (
      let card = layout.cardOf(selected);
      card >= 0 && cards.above[card]! >= 0;
      card = cards.above[card]!
    ) {
      const from = seenThrough(camera, boxAt(cards, cards.above[card]!));
      const to = seenThrough(camera, boxAt(cards, card));
      const [x1, y1] = isDown
        ? [from.x + from.width / 2, from.y + from.height]
        : [from.x + from.width, from.y + from.height / 2];
      const [x2, y2] = isDown ? [to.x + to.width / 2, to.y] : [to.x, to.y + to.height / 2];
      const turn = isDown ? y2 - TURN * scalesOf(camera).y : x2 - TURN * scalesOf(camera).x;
      if (isDown) {
        rule(x1, y1, x1, turn);
        rule(x1, turn, x2, turn);
        rule(x2, turn, x2, y2);
      } else {
        rule(x1, y1, turn, y1);
        rule(turn, y1, turn, y2);
        rule(turn, y2, x2, y2);
      }
    }
  }

  #names(ctx: CanvasRenderingContext2D, scene: Scene, tokens: Tokens) {
    const {layout, camera, view, selected, hits, language} = scene;
    const size = tokens.measure('size-1');
    this.#place(scene, size);
    const chosen = layout.cardOf(selected);
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.lineWidth = tokens.measure('hair');
    const usual = `500 ${size}px ${tokens.font}`;
    const strong = `600 ${size}px ${tokens.font}`;
    for (const name of this.names) {
      const x = name.x + camera.x;
      const y = name.y + camera.y;
      if (x > view.width || y > view.height || x + name.width < 0 || y + name.height < 0) continue;
      const {depth, node, isOpen} = layout.cards;
      const isTop = depth[name.card] === 0;
      const isChosen = name.card === chosen;
      const isHit = hits.has(node[name.card]!);
      if (!name.isWithin || isHit) {
        ctx.fillStyle = tokens.colour(isTop ? 'accent' : isChosen || isHit ? 'selected' : 'raised');
        ctx.strokeStyle = tokens.colour(isTop || isChosen ? 'accent' : isHit ? 'gold' : 'border');
        ctx.beginPath();
        ctx.roundRect(x, y, name.width, name.height, tokens.measure('radius-card'));
        ctx.fill();
        ctx.stroke();
      }
      ctx.fillStyle = tokens.colour(isTop && !isHit ? 'on-accent' : 'text');
      ctx.font = isOpen[name.card] === 1 || isTop ? strong : usual;
      if (name.isUpright) drawUpright(ctx, name.text, x + name.width / 2, y + name.inset, size, language);
      else ctx.fillText(name.text, x + name.width / 2, y + name.height / 2 + size * 0.06);
    }
  }

  /** Places names anew when the scale is another, or the view is about to leave those placed. */
  #place(scene: Scene, size: number) {
    const {tree, layout, camera, view, wordsOf, text, selected, language} = scene;
    const by = scalesOf(camera);
    const from = [tree, layout, by.x, by.y, view.width, view.height, text, selected, size, language];
    const isNear =
      Math.abs(camera.x - this.#namedAt.x) < view.width * 0.9 &&
      Math.abs(camera.y - this.#namedAt.y) < view.height * 0.9;
    if (isNear && from.every((part, at) => part === this.#namedFrom[at])) return;
    this.#namedFrom = from;
    this.#namedAt = camera;
    const first = [layout.cardOf(selected)].filter((card) => card >= 0);
    this.names = placeNames({tree, layout, wordsOf, text, size, camera, view, first});
  }
}

/** Lines along the axes, as rectangles: those need no smoothing. */
function rules(ctx: CanvasRenderingContext2D, lines: Fours, thick: number) {
  for (let at = 0; at < lines.length; at += 4) {
    const [x, y] = [lines.at(at), lines.at(at + 1)];
    const [width, height] = [lines.at(at + 2) - x, lines.at(at + 3) - y];
    if (width > 0) ctx.fillRect(x, Math.round(y), width, thick);
    else ctx.fillRect(Math.round(x), y, thick, height);
  }
}

/** A box, in the middle of its place where it has to grow to be seen. */
function box(ctx: CanvasRenderingContext2D, fours: Fours, at: number, least: number) {
  const [width, height] = [fours.at(at + 2), fours.at(at + 3)];
  const [w, h] = [Math.max(least, width), Math.max(least, height)];
  ctx.fillRect(fours.at(at) - (w - width) / 2, fours.at(at + 1) - (h - height) / 2, w, h);
}

/** Small marks are blocks, larger ones outlined as cards are. */
function boxes(ctx: CanvasRenderingContext2D, fours: Fours, tokens: Tokens, least: number) {
  ctx.fillStyle = tokens.colour('link');
  for (let at = 0; at < fours.length; at += 4)
    if (fours.at(at + 2) < OUTLINED || fours.at(at + 3) < OUTLINED) box(ctx, fours, at, least);
  ctx.globalAlpha = 1;
  ctx.fillStyle = tokens.colour('raised');
  ctx.strokeStyle = tokens.colour('border');
  ctx.lineWidth = tokens.measure('hair');
  for (let at = 0; at < fours.length; at += 4) {
    const [width, height] = [fours.at(at + 2), fours.at(at + 3)];
    if (width < OUTLINED || height < OUTLINED) continue;
    ctx.fillRect(fours.at(at), fours.at(at + 1), width, height);
    ctx.strokeRect(fours.at(at) + 0.5, fours.at(at + 1) + 0.5, width - 1, height - 1);
  }
}

/** A triangle or a filled octagon at the head of a mark; a rule where there is no room for one. */
function statuses(
  ctx: CanvasRenderingContext2D,
  fours: Fours,
  isDown: boolean,
  tokens: Tokens,
  status: 'notice' | 'warning',
) {
  const ink = tokens.colour(status === 'warning' ? 'warning-tint' : status);
  ctx.strokeStyle = ink;
  ctx.lineWidth = tokens.measure('stroke');
  const r = tokens.measure('icon') / 3;
  for (let at = 0; at < fours.length; at += 4) {
    const [x, y, width, height] = [fours.at(at), fours.at(at + 1), fours.at(at + 2), fours.at(at + 3)];
    ctx.fillStyle = ink;
    if ((isDown ? width : height) < r * 2) {
      if (isDown) ctx.fillRect(x, y - 3, Math.max(2, width), 3);
      else ctx.fillRect(x - 3, y, 3, Math.max(2, height));
      continue;
    }
    const [middle, head] = isDown ? [x + width / 2, y] : [x, y + height / 2];
    ctx.beginPath();
    if (status === 'notice') {
      ctx.moveTo(middle, head - r);
      ctx.lineTo(middle + r, head + r * 0.8);
      ctx.lineTo(middle - r, head + r * 0.8);
      ctx.closePath();
      ctx.fillStyle = tokens.colour('surface');
      ctx.fill();
      ctx.stroke();
    } else {
      for (let corner = 0; corner < 8; corner++) {
        const turn = (corner + 0.5) * (Math.PI / 4);
        ctx.lineTo(middle + Math.cos(turn) * r, head + Math.sin(turn) * r);
      }
      ctx.fill();
    }
  }
}
