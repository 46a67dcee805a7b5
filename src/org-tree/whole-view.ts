import {html, render, svg, type TemplateResult} from 'lit';
import {drawingOf} from '../drawing/drawing-of.js';
import type {Group, Shape} from '../drawing/shape.js';
import {computed, SharedStyles} from '../drawing/styles.js';
import {Turns} from '../drawing/turns.js';
import {styled} from '../frame/styled.js';
import {backstage, type WholePicture} from '../widget/backstage.js';
import {faceView} from './card-view.js';
import {cardWords} from './card-words.js';
import {cardAt, type PlacedCard} from './layout-cards.js';
import {restOf, type CardColumns} from './layout-columns.js';
import type {OrgLayout} from './layout.js';
import {linksBelow, tieRoom} from './layout-links.js';
import {nodesAbove} from './opening.js';
import {ownCard, type CardFunction} from './own-card.js';
import type {PlaneParts} from './plane-view.js';

/** Cards laid out at once; always as many, for what stays in the page costs nothing. */
const BATCH = 16;
/** Lines in one path: of more, no part could be drawn alone. */
const LINES = 64;

const EVERYWHERE = {x: -1e9, y: -1e9, width: 2e9, height: 2e9};

interface Work {
  readonly goesOn: () => boolean;
  /** Cards, and those of them that lines go out from. */
  readonly total: number;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal | undefined;
}

type Corner = {readonly x: number; readonly y: number};

/**
 * All that is open, by the templates and styles that draw what is in view: some cards at a time are laid out where
 * nobody sees them, and become shapes. It ends when `isWanted` says that the picture is no longer that of `parts`, or
 * that nobody waits for it. `onProgress` is told the share that is done, from 0 to 1, when that is another percent.
 */
export function wholePicture(
  host: HTMLElement,
  parts: PlaneParts,
  isWanted: () => boolean,
  onProgress: (share: number) => void,
): WholePicture {
  const {layout} = parts;
  const hasTies = parts.tree.links.length > 0 && parts.ties !== 'none';
  const swing = hasTies ? tieRoom(layout.name, parts.measures.note) : 0;
  return {
    width: layout.width + swing,
    height: layout.height + swing,
    shapesAt: async (corner, signal) => {
      const room = backstage(host);
      const stage = new Stage(room, corner, {
        goesOn: () => isWanted() && host.isConnected,
        total: layout.cards.size + openCount(layout),
        onProgress,
        signal,
      });
      try {
        const lines = await stage.lines(parts);
        const ties = stage.ties(parts);
        const cards = await stage.cards(parts);
        return [...lines, ...ties.curves, ...cards, ...ties.labels];
      } finally {
        stage.end();
        room.remove();
      }
    },
  };
}

/** Lays things out in the look of the plane, and draws them. */
class Stage {
  readonly #room: HTMLElement;
  readonly #corner: Corner;
  readonly #work: Work;
  /** Cards, and cards with their lines, that are drawn. */
  #done = 0;
  readonly #turns = new Turns();

  constructor(room: HTMLElement, corner: Corner, work: Work) {
    this.#room = room;
    this.#corner = corner;
    this.#work = work;
  }

  /** From each open organisation to those below it; those to the selected one last, over all others. */
  async lines({tree, layout, selected}: PlaneParts): Promise<Shape[]> {
    const {cards} = layout;
    const above = selected < 0 ? [] : [...nodesAbove(tree, selected), selected];
    const chosen = new Set(above.map((node) => layout.cardOf(node)));
    const accent: string[] = [];
    const open = Array.from(cards.node.keys()).filter((card) => cards.isOpen[card] === 1);
    const shapes = await this.#inTurns(open, (some) => {
      const paths = some.flatMap((parent) => {
        const links = linksBelow(layout, parent, EVERYWHERE);
        const rest = links.filter(({card}) => !chosen.has(card)).map(({path}) => path);
        accent.push(...links.filter(({card}) => chosen.has(card)).map(({path}) => path));
        return chunks(rest, LINES);
      });
      return this.#vectors(
        'links',
        paths.map((path) => svg`<path class="rest" d=${path.join('')}></path>`),
      );
    });
    return [...shapes, ...this.#vectors('links', [svg`<path class="chosen" d=${accent.join('')}></path>`])];
  }

  /** The ties that are drawn where all is in view, and what is written at them. */
  ties({tree, layout, ties, selected, hidden, closerLook, measures}: PlaneParts) {
    const {width, height} = layout;
    const all = {x: 0, y: 0, width, height};
    const drawn = closerLook?.tiesWithin(tree, layout, {ties, selected, hidden}, all, measures.note);
    if (!closerLook || !drawn?.curves.length) return {curves: [], labels: []};
    return {
      curves: this.#vectors(
        'links',
        closerLook.tieCurves(tree, drawn, selected, () => undefined),
      ),
      labels: this.#vectors('labels', closerLook.tieLabels(drawn)),
    };
  }

  /** Every card as a group of its own, in reading order. */
  async cards(parts: PlaneParts): Promise<Shape[]> {
    const {tree, layout, selected, hits, branches} = parts;
    const wordsOf = cardWords(tree, parts);
    // A node stands in one place only: in the page.
    const own: CardFunction = (org) => {
      const content = ownCard(parts.card, org);
      return content instanceof Node ? content.cloneNode(true) : content;
    };
    const face = (index: number, card: PlacedCard) =>
      faceView({
        ...parts,
        card,
        written: wordsOf(card.node, card.isOpen, card.node < 0 ? restOf(tree, layout.cards, index) : 0),
        branch: branches.get(tree.orgs[card.node]?.id ?? ''),
        own,
        isNew: undefined,
        isSelected: card.node === selected,
        isHit: hits.has(card.node),
        isAside: layout.name !== 'top-down',
      });
    const styles = new SharedStyles();
    // Cards that look alike follow each other: of one to the next, only the text is another.
    const order = alikeTogether(layout.cards, (card) => tree.orgs[layout.cards.node[card]!]?.status);
    const drawn = await this.#inTurns(order, async (some) => {
      const placed = some.map((index) => cardAt(layout.cards, index));
      this.#show(html`
        <ul>
          ${placed.map(
            (card, at) =>
              html`<li look=${styled({width: `${card.width}px`, height: `${card.height}px`})}>
                ${face(some[at]!, card)}
              </li>`,
          )}
        </ul>
      `);
      await Promise.all(Array.from(this.#room.querySelectorAll('img'), loaded));
      const items = this.#room.querySelectorAll('li');
      // They lie upon each other where the page counts exactly, and each is drawn in its own place.
      return placed.map(({x, y}, at): Group => {
        const place = {x: this.#corner.x + x, y: this.#corner.y + y};
        const item = items[at]!;
        const styleOf = parts.card ? computed : styles.of(item.firstElementChild!);
        const {shapes} = drawingOf(item, {isLeftOut: isNothing, at: place, window: EVERYWHERE, styleOf});
        return {kind: 'group', shapes};
      });
    });
    const inOrder: Shape[] = [];
    drawn.forEach((shape, at) => (inOrder[order[at]!] = shape));
    return inOrder;
  }

  end() {
    this.#turns.end();
  }

  #show(content: TemplateResult) {
    render(html`<div class="plane">${content}</div>`, this.#room);
  }

  #vectors(name: string, content: unknown): Shape[] {
    this.#show(html`<svg class=${name}>${content}</svg>`);
    const plane = this.#room.querySelector<HTMLElement>('.plane')!;
    return [...drawingOf(plane, {isLeftOut: isNothing, at: this.#corner, window: EVERYWHERE}).shapes];
  }

  /** Draws some at a time. */
  async #inTurns(
    indices: readonly number[],
    draw: (some: readonly number[]) => Shape[] | Promise<Shape[]>,
  ): Promise<Shape[]> {
    const drawn: Shape[][] = [];
    for (const some of chunks(indices, BATCH)) {
      drawn.push(await draw(some));
      this.#tell(some.length);
      if (this.#turns.isOver) await this.#turns.next(this.#work.signal);
      if (!this.#work.goesOn()) throw stopped();
    }
    return drawn.flat();
  }

  #tell(count: number) {
    const {total, onProgress} = this.#work;
    const before = Math.floor((this.#done / total) * 100);
    this.#done += count;
    if (Math.floor((this.#done / total) * 100) > before) onProgress(this.#done / total);
  }
}

/** Why there is no file after all. */
export const stopped = () =>
  new DOMException('The picture changed, or nobody waited for it, while it was drawn.', 'AbortError');

const openCount = ({cards}: OrgLayout) => cards.isOpen.reduce((count, open) => count + open, 0);

/** All cards, those of one form, with as many marks and the same status beside each other. */
function alikeTogether(
  {size, form, isOpen, marks}: CardColumns,
  statusOf: (card: number) => string | undefined,
): number[] {
  const looks = new Map<string, number[]>();
  for (let card = 0; card < size; card++) {
    const look = `${form[card]} ${isOpen[card]} ${marks[card]} ${statusOf(card)}`;
    const alike = looks.get(look);
    if (alike) alike.push(card);
    else looks.set(look, [card]);
  }
  return [...looks.values()].flat();
}

/** A picture that is there, or cannot be had. */
async function loaded(image: HTMLImageElement) {
  image.loading = 'eager';
  if (!image.complete) await image.decode().catch(() => undefined);
}

const isNothing = () => false;

function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}
