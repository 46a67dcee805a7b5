import type {ReactiveControllerHost} from 'lit';
import {readableScales} from './card-measures.js';
import type {Speech} from './card-words.js';
import {cardAt, type CardMeasures, type OrgLayoutName, type OrgText} from './layout-cards.js';
import {branchBox} from './layout-branch.js';
import {tieRoom} from './layout-links.js';
import {firstSight, middleOne, seenAt} from './layout-seen.js';
import type {OrgLayout, PlacedCard} from './layout.js';
import {LayoutMaker} from './maker.js';
import {wholeOf} from './model-counts.js';
import {canOpen, type OrgTree} from './model.js';
import {News} from './news.js';
import {keyNode, nodeKey, NO_WISH, wishFor, wishForMore, type Wish} from './opening.js';
import {PanZoom} from './pan-zoom.js';
import type {Pace} from './slices.js';

export interface PictureSettings extends Speech {
  readonly layout: OrgLayoutName;
  readonly text: OrgText;
  readonly depth: number;
  /** Whether nobody set the depth. */
  readonly isDefaultDepth: boolean;
  readonly measures: CardMeasures;
}

/** Somebody who opens more than was asked for and looks where he likes, as long as he is there. */
export interface Guest {
  /** What he has come to see. */
  readonly key: string | undefined;
  wishOf(tree: OrgTree, wish: Wish): Wish;
  /** What he asked for is laid out. */
  look(picture: Picture): void;
  /** Something lies over the picture now. */
  lookAgain(picture: Picture): void;
}

/**
 * Holds what of a tree is open, where its cards stand, and how they lie in the viewport: the layout is made anew
 * only when something that it follows from has changed. What is open is remembered by id and so outlives a feed.
 */
export class Picture {
  readonly panZoom: PanZoom;
  /** What a refresh changed. */
  readonly news: News;
  /** Pixels of a name in the page; undefined until there is one. */
  em: number | undefined;
  /** Whether its viewport stands in the page: sizes are known, but for what is not shown, which has a guess. */
  hasViewport = false;
  guest: Guest | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #maker: LayoutMaker;
  #wish = NO_WISH;
  /** Key of what stays where it is on the screen, whatever opens around it. */
  #still: string | undefined;
  /** Whether that is to be seen whole: it was opened or closed just now, or chosen, and in sight before the view changed. */
  #isSought = false;
  #toOpen: string | undefined;
  #toCentre: string | undefined;
  #isTurned = false;

  /** @param pace what very much work takes its time from; tests hold it */
  constructor(host: ReactiveControllerHost, pace?: Pace) {
    this.#host = host;
    this.#maker = new LayoutMaker(() => host.requestUpdate(), pace);
    this.panZoom = new PanZoom(host);
    this.news = new News(host);
  }

  /** The tree that is drawn. */
  get tree(): OrgTree | undefined {
    return this.#maker.tree;
  }

  get layout(): OrgLayout | undefined {
    return this.#maker.layout;
  }

  /** The viewport has this size. `chosen`: the key of what a person is busy with. */
  onSize(viewport: HTMLElement, chosen: string | undefined) {
    const {clientWidth: width, clientHeight: height} = viewport;
    if (!this.hasViewport) this.#host.requestUpdate();
    this.hasViewport = true;
    if (width === 0 || height === 0) return;
    const em = Number.parseFloat(getComputedStyle(viewport).fontSize);
    const {view} = this.panZoom;
    if (em !== this.em || width !== view.width || height !== view.height) this.hold(chosen);
    if (em !== this.em) this.#host.requestUpdate();
    this.em = em;
    this.panZoom.onSize({width, height});
  }

  /** All will lie otherwise: what is chosen stays in sight, if it is, and else what is in the middle stays there. */
  hold(chosen: string | undefined) {
    const {tree, panZoom} = this;
    if (!tree || this.#isSought) return;
    const card = chosen === undefined ? undefined : this.card(keyNode(tree, chosen));
    this.#isSought = card !== undefined && panZoom.shows(card);
    this.#still = this.#isSought ? chosen : (this.#still ?? this.#middle(tree));
  }

  /** Forgets what a person opened and closed. */
  close() {
    this.#wish = NO_WISH;
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
    this.#maker.tree = undefined;
  }

  /** How many levels a person asked for. */
  get levels(): number | undefined {
    return this.#wish.levels;
  }

  /** Shows so many levels, the top being the first, whatever was open before. */
  openToLevel(level: number) {
    this.#ask({...NO_WISH, levels: Math.max(0, level - 1)}, this.tree?.tops[0] ?? -1);
  }

  /** Opens everything there is, and shows all of it. */
  openAll() {
    this.#ask({...NO_WISH, levels: Infinity, isWhole: true}, this.tree?.tops[0] ?? -1);
  }

  /** Shows as many again of the children of an organisation, and says then which is the first of them. */
  async showMore(node: number): Promise<number | undefined> {
    const {tree, layout} = this;
    const others = layout?.cardOf(~node) ?? -1;
    if (!tree || !layout || others < 0) return undefined;
    // The card before that of the others is the last child that is shown, or stands below it.
    let last = layout.cards.node[others - 1]!;
    if (last < 0) last = ~last;
    const above = node === wholeOf(tree) ? -1 : node;
    while (tree.parent[last] !== above) last = tree.parent[last]!;
    this.#ask(wishForMore(tree, this.#wish, node), above < 0 ? last : node);
    await this.#host.updateComplete;
    return above < 0 ? tree.tops[tree.place[last]!] : tree.nextSibling[last];
  }

  /** How far the layout is that is being made, from 0 to 1; undefined when there is none. */
  get progress(): number | undefined {
    return this.#maker.progress;
  }

  /** Leaves the layout that is being made, and what asked for it. */
  cancel() {
    const wish = this.#maker.cancel();
    if (!wish) return;
    this.#wish = wish;
    this.#host.requestUpdate();
  }

  /** Opens everything above an organisation and brings it to the middle, in the next picture that has it. */
  aimAt(id: string | undefined) {
    if (this.guest?.key === id) return;
    this.#toOpen = this.#toCentre = id;
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
    const {tree} = this;
    if (!tree || !this.layout) return [];
    const chosen = new Map(this.#wish.chosen);
    const toggled = nodes
      .filter((node) => canOpen(tree, node))
      .map((node) => {
        const open = !this.card(node)?.isOpen;
        chosen.set(nodeKey(tree, node), open);
        return {id: tree.orgs[node]?.id, open};
      });
    this.#ask({...this.#wish, chosen}, still);
    this.#isSought = true;
    return toggled;
  }

  /** The layout of what is open now, or the last one until that is ready; and with it a camera. */
  arrange(tree: OrgTree, settings: PictureSettings, showsTies: boolean): OrgLayout {
    const {panZoom} = this;
    const aim = this.#toOpen === undefined ? -1 : keyNode(tree, this.#toOpen);
    if (aim >= 0) {
      this.#wish = wishFor(tree, this.#wish, aim);
      this.#toOpen = undefined;
    }
    panZoom.isList = settings.layout === 'indented';
    if (this.tree && this.tree !== tree && !this.#isTurned) {
      this.#still ??= this.#middle(tree);
      this.news.tell(this.tree, tree);
    }
    this.#isTurned = false;
    const last = this.layout;
    const before = this.#seenStill();
    // Ties swing out beyond the cards.
    const swing = showsTies ? tieRoom(settings.layout, settings.measures.note) : 0;
    const {isList, view, camera: seen} = panZoom;
    // Rows of a list are as wide as the viewport, with their ties.
    const width = isList ? view.width / (seen?.scale ?? 1) - swing : view.width;
    const wish = this.guest?.wishOf(tree, this.#wish) ?? this.#wish;
    const layout = this.#maker.make(wish, {tree, settings, width});
    const {isUnderWay} = this.#maker;
    // Until very much is ready, what is seen at first sight stands for it.
    if (isUnderWay && layout !== last) this.#still ??= nodeKey(tree, tree.tops[0]!);
    Object.assign(panZoom, readableScales(settings.measures));
    panZoom.hold(layout, swing);
    const isFirst = panZoom.camera === undefined;
    panZoom.camera ??= panZoom.isList ? {x: 0, y: 0, scale: 1} : firstSight(layout, panZoom.stage);
    const centred = this.#toCentre === undefined ? undefined : this.card(keyNode(tree, this.#toCentre));
    if (centred) {
      // What is seen for the first time stands where it is; later it glides there.
      panZoom.centre(centred, !isFirst);
      // Before the viewport was measured, its middle is a guess.
      if (panZoom.isMeasured) this.#toCentre = undefined;
    } else if (this.#still !== undefined) {
      const {camera} = panZoom;
      const now = layout === last ? undefined : this.#seenStill();
      if (before && now && (before.x !== now.x || before.y !== now.y))
        panZoom.move({...camera, x: camera.x + before.x - now.x, y: camera.y + before.y - now.y}, true);
      const sought = this.#isSought && this.card(keyNode(tree, this.#still));
      if (sought) panZoom.uncover(sought);
    }
    if (!isUnderWay) {
      [this.#still, this.#isSought] = [undefined, false];
      this.guest?.look(this);
    }
    return layout;
  }

  /** Where on the screen that is which stays there. */
  #seenStill() {
    const {tree, layout} = this;
    const {camera} = this.panZoom;
    if (this.#still === undefined || !tree || !layout || !camera) return undefined;
    const card = this.card(keyNode(tree, this.#still));
    return card && seenAt(camera, layout, card);
  }

  /** What was opened stays where it is; else, of what is in view and in the next tree too, what is nearest to the middle. */
  #middle(next: OrgTree): string | undefined {
    const {tree, layout, panZoom} = this;
    const {camera, view} = panZoom;
    if (!tree || !layout || !camera) return undefined;
    const isOpened = (id: string) => !tree.grafts.has(id) && this.card(tree.nodeOf(id)) !== undefined;
    const opened = [...next.grafts.keys()].find(isOpened);
    this.#isSought ||= opened !== undefined;
    return opened ?? middleOne(tree, layout, camera, view, (key) => keyNode(next, key) >= 0);
  }

  #ask(wish: Wish, still: number) {
    this.#wish = wish;
    this.#still = this.tree && still >= 0 ? nodeKey(this.tree, still) : undefined;
    this.#host.requestUpdate();
  }
}
