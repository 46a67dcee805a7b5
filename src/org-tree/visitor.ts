import {comeTo, type Camera} from './camera.js';
import {branchBox} from './layout-branch.js';
import {cardsBelow} from './layout-columns.js';
import {firstSight} from './layout-seen.js';
import {boxAt} from './layout.js';
import type {OrgTree} from './model.js';
import {keyNode, wishFor, type Wish} from './opening.js';
import type {Guest, Picture} from './picture.js';

/** Free space beside the first card of the next part, in CSS pixels. */
const EDGE = 12;

/** How a picture lay before there was a visitor; nobody had moved it if there is no camera. */
interface Home {
  readonly scale: number;
  readonly camera: Camera | undefined;
  readonly view: unknown;
}

/**
 * Opens one branch of a picture after another, each as large as can be read, and leaves all as it was: what a person
 * opened and closed is not touched.
 */
export class Visitor implements Guest {
  key: string | undefined;
  #picture: Picture | undefined;
  #home: Home | undefined;
  /** Whether what was asked for is still to be looked at. */
  #isComing = false;
  #isLeaving = false;
  #wish: {readonly from: readonly unknown[]; readonly wish: Wish} | undefined;

  visit(picture: Picture, key: string) {
    if (picture.guest !== this) {
      const {camera, view, isTouched} = picture.panZoom;
      this.#home = {scale: camera?.scale ?? 1, camera: isTouched ? camera : undefined, view};
      picture.guest = this;
    }
    this.#picture = picture;
    this.#come(key, false);
  }

  /** Goes on to what of the branch is not in view yet, and says whether there was any. */
  goOn(): boolean {
    const {tree, layout, panZoom} = this.#picture ?? {};
    const {camera, stage} = panZoom ?? {};
    const node = tree && this.key !== undefined ? keyNode(tree, this.key) : -1;
    // What is below a top has its own turn.
    if (!layout || !camera || this.#isComing || this.#isLeaving || !(tree!.parent[node]! >= 0)) return false;
    const {cards, across} = layout;
    const [first, end] = cardsBelow(cards, layout.cardOf(node));
    const lengths = across === 'x' ? cards.width : cards.height;
    const room = across === 'x' ? stage!.view.width : stage!.view.height;
    const startOf = (card: number) => camera[across] + cards[across][card]! * camera.scale;
    const overOf = (card: number) => startOf(card) + lengths[card]! * camera.scale + EDGE - room;
    const next = cards.byLevel.slice(first, end).find((card) => overOf(card) > EDGE);
    if (next === undefined || startOf(next) <= EDGE) return false;
    const by = Math.min(startOf(next) - EDGE, overOf(cards.byLevel[end - 1]!));
    panZoom!.move({...camera, [across]: camera[across] - by}, true);
    return true;
  }

  /** `theirs`: what is chosen when all is as it was. */
  leave(theirs: string | undefined) {
    if (this.#picture?.guest !== this) return;
    this.#come(theirs, true);
  }

  #come(key: string | undefined, isLeaving: boolean) {
    this.key = key;
    [this.#isComing, this.#isLeaving] = [true, isLeaving];
    // Where somebody has come himself, a picture does not aim; it is only drawn anew.
    this.#picture!.reveal(key);
  }

  wishOf(tree: OrgTree, wish: Wish): Wish {
    if (this.#isLeaving || this.key === undefined) return wish;
    const from = [tree, wish, this.key];
    if (!this.#wish?.from.every((each, at) => each === from[at])) {
      const node = keyNode(tree, this.key);
      const {chosen, ...others} = node < 0 ? wish : wishFor(tree, wish, node);
      this.#wish = {from, wish: {...others, chosen: new Map(chosen).set(this.key, true)}};
    }
    return this.#wish.wish;
  }

  lookAgain(picture: Picture) {
    this.#isComing = true;
    this.look(picture);
  }

  look(picture: Picture) {
    if (!this.#isComing) return;
    this.#isComing = false;
    const {tree, layout, panZoom} = picture;
    if (!tree || !layout || !panZoom.camera) return;
    const {scale, camera, view} = this.#home!;
    if (this.#isLeaving) {
      picture.guest = undefined;
      panZoom.move(camera && view === panZoom.view ? camera : firstSight(layout, panZoom.stage), true);
      panZoom.isTouched = camera !== undefined;
      return;
    }
    const node = keyNode(tree, this.key!);
    const card = layout.cardOf(node);
    if (card < 0) return;
    const box = tree.parent[node]! < 0 ? boxAt(layout.cards, card) : branchBox(layout, card);
    panZoom.move(comeTo({...panZoom.camera, scale}, box, panZoom.stage), true);
  }
}
