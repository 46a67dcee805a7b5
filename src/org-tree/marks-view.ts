import {
  html,
  noChange,
  nothing,
  type ElementPart,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {scaleOf} from '../frame/scale-of.js';
import {styled} from '../frame/styled.js';
import type {ColourName} from '../theme/palette.js';
import {readTokens, type Tokens} from '../theme/read-tokens.js';
import {watchTokens} from '../theme/watch-tokens.js';
import {scalesOf, seenThrough, type Camera} from './camera.js';
import {nodeName} from './card-words.js';
import {cardSeenAt, flaggedCards, type FlaggedCards} from './layout-marks.js';
import {boxAt, type OrgLayout} from './layout.js';
import {MarksPainter, type Scene} from './marks-painter.js';
import {marksStyles} from './marks-styles.js';
import type {OrgWords} from './messages.js';
import type {OrgTree} from './model.js';
import type {Hits} from './search-index.js';

export interface MarksParts extends Omit<Scene, 'flagged'> {
  readonly active: number;
  readonly words: OrgWords;
}

/** Pixels from a mark to the name that is told of it. */
const LINE = 30;
/** Pixels in which the picture fades at an edge. */
const FADE = 26;

/**
 * What stands in the viewport while cards are too small to be read: a canvas with marks and names. It says nothing to
 * those who listen: for them, and for the keyboard, the organisation with the focus and its neighbours stay in the
 * page, and a label names it. Fetched when a picture is first that small.
 */
export class MarksView {
  readonly styles = [marksStyles];
  readonly #host: ReactiveControllerHost;
  readonly #painter = new MarksPainter();
  #parts: MarksParts | undefined;
  #hovered = -1;
  #flagged: FlaggedCards = {notices: [], warnings: [], hits: []};
  #flaggedFrom: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  view(parts: MarksParts): TemplateResult {
    this.#parts = parts;
    const {tree, hits, layout, active} = parts;
    return html`<canvas
        class="marks${this.#hovered < 0 ? '' : ' pointed'}"
        aria-hidden="true"
        @pointermove=${this.#onPoint}
        @pointerleave=${this.#onPoint}
        ${painted(this.#painter, {...parts, flagged: this.#flag(tree, layout, hits)})}
      ></canvas>
      ${this.#label('focus', parts, active)} ${this.#label('tip', parts, this.#hovered)}`;
  }

  /** The node whose mark or name is seen where a pointer is; −1 where there is none. */
  nodeAt({offsetX: x, offsetY: y}: MouseEvent): number {
    if (!this.#parts) return -1;
    const {layout, camera, view} = this.#parts;
    const name = this.#painter.names.find(
      (box) =>
        x >= box.x + camera.x &&
        x <= box.x + camera.x + box.width &&
        y >= box.y + camera.y &&
        y <= box.y + camera.y + box.height,
    );
    const card = name?.card ?? cardSeenAt(layout, camera, view, {x, y});
    return Math.max(-1, layout.cards.node[card] ?? -1);
  }

  /** A name that can be read, over the mark it belongs to. */
  #label(kind: string, {tree, layout, camera, view, words, isSmooth}: MarksParts, node: number) {
    const card = node < 0 ? -1 : layout.cardOf(node);
    if (card < 0) return nothing;
    const {x, y, width, height} = seenThrough(camera, boxAt(layout.cards, card));
    // What a pointer rests on stays in sight; what has the focus is told in its own place.
    const top = kind === 'focus' ? y + height / 2 - LINE / 2 : y > LINE ? y - LINE : y + LINE;
    const name = nodeName(tree, node, words);
    return html`<div
      class="flag ${kind}${isSmooth ? ' smooth' : ''}"
      aria-hidden="true"
      look=${styled({translate: `clamp(${FADE}px, ${x + width / 2}px - 50%, ${view.width - FADE}px - 100%) ${top}px`})}
    >
      ${name}
    </div>`;
  }

  /** Cards with a state, and those that were looked for, by level: sought once for each picture. */
  #flag(tree: OrgTree, layout: OrgLayout, hits: Hits): FlaggedCards {
    const [before, tree_, hits_] = this.#flaggedFrom;
    if (before === layout && tree_ === tree && hits_ === hits) return this.#flagged;
    const isSame = before === layout && tree_ === tree;
    const withStatus = (status: string) => flaggedCards(layout, (node) => tree.orgs[node]?.status === status);
    this.#flaggedFrom = [layout, tree, hits];
    return (this.#flagged = {
      notices: isSame ? this.#flagged.notices : withStatus('notice'),
      warnings: isSame ? this.#flagged.warnings : withStatus('warning'),
      hits: hits.size > 0 ? flaggedCards(layout, hits.has) : [],
    });
  }

  readonly #onPoint = (event: PointerEvent) => {
    const isOver = event.type === 'pointermove' && event.pointerType === 'mouse' && event.buttons === 0;
    const node = isOver ? this.nodeAt(event) : -1;
    if (node === this.#hovered) return;
    this.#hovered = node;
    this.#host.requestUpdate();
  };
}

/** Between two cameras: scales grow evenly by factors, around the point that stays where it is. */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const [before, after] = [scalesOf(from), scalesOf(to)];
  const along = (axis: 'x' | 'y') => {
    const [a, b] = [before[axis], after[axis]];
    const scale = a * (b / a) ** share;
    if (Math.abs(b / a - 1) < 1e-6) return {scale, offset: from[axis] + (to[axis] - from[axis]) * share};
    const still = (from[axis] * b - to[axis] * a) / (b - a);
    return {scale, offset: still - ((still - from[axis]) * scale) / a};
  };
  const [x, y] = [along('x'), along('y')];
  const scale = Math.min(x.scale, y.scale);
  return {x: x.offset, y: y.offset, scale, stretch: {x: x.scale / scale, y: y.scale / scale}};
}

const GROUNDS: ReadonlySet<ColourName> = new Set(['surface', 'raised']);

/** The reader's own colours: a ground, an ink, and one for what is chosen. */
function forcedTokens(element: Element): Tokens {
  const forced = (name: ColourName) =>
    GROUNDS.has(name)
      ? 'Canvas'
      : name === 'accent' || name === 'gold'
        ? 'Highlight'
        : name === 'selected' || name === 'on-accent'
          ? 'Canvas'
          : 'CanvasText';
  return {...readTokens(element), colour: forced};
}

/** Paints a scene on the canvas it is put on, in the next frame, and again when tokens change. It owns its observers. */
class PaintedDirective extends AsyncDirective {
  #canvas: HTMLCanvasElement | undefined;
  #painter: MarksPainter | undefined;
  #scene: Scene | undefined;
  #tokens: Tokens | undefined;
  /** Milliseconds of a glide; none for who wants no motion. */
  #move = 0;
  #unwatch: (() => void) | undefined;
  #frame = 0;
  /** Where a glide began, and when. */
  #from: Camera | undefined;
  #started = 0;
  #shown: Camera | undefined;
  readonly #forced = matchMedia('(forced-colors: active)');

  // Names the arguments; the painting is done in update().
  render(..._: [MarksPainter, Scene]) {
    return noChange;
  }

  override update({element}: ElementPart, [painter, scene]: [MarksPainter, Scene]) {
    if (!this.#canvas) {
      this.#canvas = element as HTMLCanvasElement;
      this.#watch();
    }
    this.#painter = painter;
    if (this.#scene?.camera !== scene.camera) {
      this.#from = scene.isSmooth ? this.#shown : undefined;
      this.#started = performance.now();
    }
    this.#scene = scene;
    this.#ask();
    return noChange;
  }

  protected override disconnected() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#forced.removeEventListener('change', this.#onTokens);
    document.removeEventListener('dj-scale', this.#onScale);
  }

  protected override reconnected() {
    this.#watch();
    this.#onTokens();
  }

  #watch() {
    this.#forced.addEventListener('change', this.#onTokens);
    document.addEventListener('dj-scale', this.#onScale);
  }

  readonly #onTokens = () => {
    this.#tokens = undefined;
    this.#ask();
  };

  /** A stage shows it at another scale: it is painted on as many pixels as are seen. */
  readonly #onScale = () => this.#ask();

  #ask() {
    this.#frame ||= requestAnimationFrame(this.#paint);
  }

  readonly #paint = (now: number) => {
    this.#frame = 0;
    const [canvas, scene] = [this.#canvas!, this.#scene!];
    if (!this.isConnected || !canvas.isConnected) return;
    this.#unwatch ??= watchTokens(canvas, this.#onTokens);
    if (!this.#tokens) {
      this.#tokens = this.#forced.matches ? forcedTokens(canvas) : readTokens(canvas);
      this.#move = Number.parseFloat(getComputedStyle(canvas).getPropertyValue('--_move'));
    }
    const {width, height} = scene.view;
    const seen = scaleOf(canvas);
    const pixels = {x: devicePixelRatio * seen.x, y: devicePixelRatio * seen.y};
    const [w, h] = [Math.round(width * pixels.x), Math.round(height * pixels.y)];
    if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
    const camera = this.#glide(now, scene.camera);
    this.#shown = camera;
    this.#painter!.paint(canvas.getContext('2d')!, {...scene, camera}, this.#tokens, pixels);
    if (camera !== scene.camera) this.#ask();
  };

  #glide(now: number, to: Camera): Camera {
    const share = (now - this.#started) / this.#move;
    if (!this.#from || !(share < 1)) return to;
    return cameraBetween(this.#from, to, 1 - (1 - Math.max(0, share)) ** 3);
  }
}

const painted = directive(PaintedDirective);
