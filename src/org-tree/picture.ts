import type {ReactiveControllerHost} from 'lit';
import {MEASURES, type MeasureName} from '../theme/palette.js';
import {firstView, scalesOf, windowOf, type Camera} from './camera.js';
import {cardWords, type Speech} from './card-words.js';
import {cardAt, type CardMeasures, type OrgLayoutName, type OrgText} from './layout-cards.js';
import {branchBox} from './layout-branch.js';
import {cardsWithin} from './layout-window.js';
import {boxAt, layoutOrgTree, type OrgLayout, type PlacedCard} from './layout.js';
import {canOpen, type OrgTree} from './model.js';
import {keyNode, nodeKey, nodesAbove, openNodes} from './opening.js';
import {News} from './news.js';
import {PanZoom} from './pan-zoom.js';

export interface PictureSettings extends Speech {
  readonly layout: OrgLayoutName;
  readonly text: OrgText;
  readonly depth: number;
  /** Whether nobody set the depth. */
  readonly isDefaultDepth: boolean;
  readonly measures: CardMeasures;
}

/** How far ties swing out beyond the cards they join. */
const TIE_SWING = 40;

/** Cards are made for the theme's own sizes, on a page or a wall, and for the type that the page has set instead. */
export function cardMeasures(display: 'page' | 'wall', em: number | undefined): CardMeasures {
  const column = display === 'wall' ? 1 : 0;
  const own = MEASURES['size-3'][column];
  const size = (name: MeasureName) => (MEASURES[name][column] * (em ?? own)) / own;
  return {note: size('size-1'), name: size('size-3'), figure: size('size-5'), inset: size('space-3')};
}

/** Names are read down to this many times the size of a note. */
const LEAST = 0.6;

/** The scale below which names are too small to be read: larger type is read from farther away. */
const readableScale = ({name, note}: CardMeasures) => (LEAST * note) / name;

/**
 * Holds what of a tree is open, where its cards stand, and how they lie in the viewport: the layout is made anew
 * only when something that it follows from has changed. What is open is remembered by id and so outlives a feed.
 */
export class Picture {
  readonly panZoom: PanZoom;
  /** What a refresh changed. */
  readonly news: News;
  tree: OrgTree | undefined;
  layout: OrgLayout | undefined;
  /** Pixels of a name in the page; undefined until there is one. */
  em: number | undefined;
  readonly #host: ReactiveControllerHost;
  #chosen: ReadonlyMap<string, boolean> = new Map();
  #madeFrom: readonly unknown[] = [];
  /** A node that stays where it is on the screen, whatever opens around it. */
  #still: {readonly node: number; readonly x: number; readonly y: number} | undefined;
  #toCentre: string | undefined;
  #isTurned = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.panZoom = new PanZoom(host);
    this.news = new News(host);
  }

  onSize = (viewport: HTMLElement) => {
    const em = Number.parseFloat(getComputedStyle(viewport).fontSize);
    if (em !== this.em) this.#host.requestUpdate();
    this.em = em;
    this.panZoom.onSize(viewport);
  };

  /** Forgets what a person opened and closed. */
  close() {
    this.#chosen = new Map();
    this.panZoom.reset();
  }

  /** Another part of the same tree comes: it is no news, and has a first view. */
  turn() {
    this.panZoom.reset();
    this.#isTurned = true;
  }

  /** Forgets the tree too: another one is no news of it. */
  forget() {
    this.close();
    this.news.clear();
    this.tree = undefined;
  }

  /** Opens everything above an organisation and brings it to the middle, in the next picture that has it. */
  aimAt(id: string | undefined) {
    this.#toCentre = id;
  }

  /** The same, now. */
  reveal(id: string | undefined) {
    this.aimAt(id);
    this.#host.requestUpdate();
  }

  /** Comes as near to an organisation and all that is open below it as they fit the view. */
  nearTo(node: number) {
    const {layout} = this;
    const card = layout?.cardOf(node) ?? -1;
    if (layout && card >= 0) this.panZoom.fitBox(branchBox(layout, card));
  }

  card(node: number): PlacedCard | undefined {
    const {layout} = this;
    const card = layout?.cardOf(node) ?? -1;
    return layout && card >= 0 ? cardAt(layout.cards, card) : undefined;
  }

  /** The node of a key, or the nearest above it that is open to view; else the first. */
  nearest(key: string): number {
    const {tree} = this;
    if (!tree) return -1;
    let node = keyNode(tree, key);
    while (node >= 0 && !this.card(node)) node = tree.parent[node]!;
    return node >= 0 ? node : (tree.tops[0] ?? -1);
  }

  /** Opens what is closed and closes what is open. `still` stays where it is on the screen. */
  toggle(
    nodes: readonly number[],
    still: number,
  ): {readonly id: string | undefined; readonly open: boolean}[] {
    const {tree, layout} = this;
    if (!tree || !layout) return [];
    const chosen = new Map(this.#chosen);
    const toggled = nodes
      .filter((node) => canOpen(tree, node))
      .map((node) => {
        const open = !this.card(node)?.isOpen;
        chosen.set(nodeKey(tree, node), open);
        return {id: tree.orgs[node]?.id, open};
      });
    this.#chosen = chosen;
    const card = this.card(still);
    const {camera} = this.panZoom;
    this.#still = card && camera && {node: still, ...seenAt(camera, layout, card)};
    this.#host.requestUpdate();
    return toggled;
  }

  /** The layout of what is open now, and with it a camera. */
  arrange(tree: OrgTree, settings: PictureSettings, hasTies: boolean): OrgLayout {
    const {panZoom} = this;
    const centred = this.#toCentre === undefined ? -1 : keyNode(tree, this.#toCentre);
    if (centred >= 0) this.#openTo(tree, centred);
    panZoom.isList = settings.layout === 'indented';
    if (this.tree && this.tree !== tree && !this.#isTurned) {
      this.#still ??= this.#middle(tree);
      this.news.tell(this.tree, tree);
    }
    this.#isTurned = false;
    const layout = (this.layout = this.#makeLayout(tree, settings));
    // Ties swing out beyond the cards.
    const swing = hasTies ? TIE_SWING : 0;
    panZoom.readable = readableScale(settings.measures);
    panZoom.hold({width: layout.width + swing, height: layout.height + swing});
    const first = boxAt(layout.cards, 0);
    const isFirst = panZoom.camera === undefined;
    panZoom.camera ??= panZoom.isList
      ? {x: 0, y: 0, scale: 1}
      : firstView(panZoom, first, layout.name === 'top-down', (window) =>
          cardsWithin(layout, window).map((card) => boxAt(layout.cards, card)),
        );
    const still = this.#still && this.card(this.#still.node);
    // What is seen for the first time stands where it is; later it glides there.
    if (centred >= 0) panZoom.centre(this.card(centred)!, !isFirst);
    else if (still) {
      const {camera} = panZoom;
      const [before, now] = [this.#still!, seenAt(camera, layout, still)];
      const [x, y] = [before.x - now.x, before.y - now.y];
      if (x !== 0 || y !== 0) panZoom.move({...camera, x: camera.x + x, y: camera.y + y}, true);
    }
    this.#still = undefined;
    return layout;
  }

  /** What was opened stays where it is; else, of what is in view and in the next tree too, what is nearest to the middle. */
  #middle(next: OrgTree) {
    const {tree, layout, panZoom} = this;
    const {camera, view} = panZoom;
    if (!tree || !layout || !camera) return undefined;
    for (const id of next.grafts.keys()) {
      const card = tree.grafts.has(id) ? undefined : this.card(tree.nodeOf(id));
      if (card) return {node: next.nodeOf(id), ...seenAt(camera, layout, card)};
    }
    let nearest: {node: number; x: number; y: number} | undefined;
    let least = Infinity;
    for (const index of cardsWithin(layout, windowOf(camera, view))) {
      const card = cardAt(layout.cards, index);
      const node = card.node < 0 ? -1 : keyNode(next, nodeKey(tree, card.node));
      const seen = seenAt(camera, layout, card);
      const away = Math.hypot(seen.x - view.width / 2, seen.y - view.height / 2);
      if (node < 0 || away >= least) continue;
      least = away;
      nearest = {node, ...seen};
    }
    return nearest;
  }

  #openTo(tree: OrgTree, node: number) {
    const chosen = new Map(this.#chosen);
    for (const above of nodesAbove(tree, node)) chosen.set(nodeKey(tree, above), true);
    this.#chosen = chosen;
    // Before the viewport was measured, its middle is a guess.
    if (this.panZoom.isMeasured) this.#toCentre = undefined;
  }

  #makeLayout(tree: OrgTree, settings: PictureSettings): OrgLayout {
    const {layout: name, text, depth, isDefaultDepth, measures, words, counts} = settings;
    const {isList, view, camera} = this.panZoom;
    // Rows of a list are as wide as the viewport.
    const width = isList ? view.width / (camera?.scale ?? 1) : 0;
    const from = [tree, this.#chosen, name, text, depth, isDefaultDepth, words, counts, measures.name, width];
    if (this.layout && from.every((part, at) => part === this.#madeFrom[at])) return this.layout;
    this.#madeFrom = from;
    this.tree = tree;
    const open = openNodes(tree, depth, isDefaultDepth, this.#chosen);
    return layoutOrgTree(
      tree,
      {open, page: Infinity, shown: new Map()},
      {
        layout: name,
        text,
        measures,
        wordsOf: cardWords(tree, settings),
        width,
      },
    );
  }
}

/** Where in the viewport the point is seen that a card is held by: its head, or the middle of its side. */
function seenAt(camera: Camera, {name}: OrgLayout, {x, y, width, height}: PlacedCard) {
  const by = scalesOf(camera);
  return {
    x: camera.x + (name === 'top-down' ? x + width / 2 : x) * by.x,
    y: camera.y + (name === 'top-down' ? y : y + height / 2) * by.y,
  };
}
