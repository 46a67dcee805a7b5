import {cardWords} from './card-words.js';
import {openCards} from './layout-columns.js';
import {formingWidth} from './layout-forms.js';
import {OrgLayouts, type OrgLayout} from './layout.js';
import type {OrgTree} from './model.js';
import {NO_WISH, openingOf, type Wish} from './opening.js';
import type {PictureSettings} from './picture.js';
import {allSteps, inSlices, type Pace, type SlicedWork} from './slices.js';

/** As many cards as are laid out in one go; more are, in slices, while the last picture stands. */
const AT_ONCE = 120_000;

/** What a layout is made of besides what a person opened and closed. */
export interface MakerParts {
  readonly tree: OrgTree;
  readonly settings: PictureSettings;
  /** Of the viewport, in pixels of the picture. */
  readonly width: number;
}

/** Makes the layout of what is open: anew only when something that it follows from has changed, and of very much in slices. */
export class LayoutMaker {
  /** What was made last, and of what tree. */
  layout: OrgLayout | undefined;
  tree: OrgTree | undefined;
  readonly #onChange: () => void;
  readonly #pace: Pace | undefined;
  #madeFrom: readonly unknown[] = [];
  /** The wish that the layout shows, and what else that was made from. */
  #drawn: {readonly wish: Wish; readonly from: readonly unknown[]} = {wish: NO_WISH, from: []};
  #layouts: {readonly of: OrgLayouts; readonly from: readonly unknown[]} | undefined;
  /** A layout that is being made, and the same when it is ready. */
  #work: SlicedWork | undefined;
  #ready: OrgLayout | undefined;

  /**
   * @param onChange called when work got on or is done
   * @param pace what very much work takes its time from
   */
  constructor(onChange: () => void, pace: Pace | undefined) {
    this.#onChange = onChange;
    this.#pace = pace;
  }

  get isUnderWay(): boolean {
    return this.#work !== undefined;
  }

  /** How far the layout is that is being made, from 0 to 1; undefined when there is none. */
  get progress(): number | undefined {
    return this.#ready ? undefined : this.#work?.progress;
  }

  /** Leaves the layout that is being made, and says what the one is for that there is. */
  cancel(): Wish | undefined {
    if (!this.#work) return undefined;
    this.#leaveWork();
    this.#madeFrom = this.#drawn.from;
    return this.#drawn.wish;
  }

  /** The layout of a wish; while that is being made the last one, or what is seen of the tree at first sight. */
  make(wish: Wish, {tree, settings, width: view}: MakerParts): OrgLayout {
    const {layout: name, text, depth, isDefaultDepth, measures, words, counts} = settings;
    const isList = name === 'indented';
    // Rows of a list are as wide as the viewport.
    const width = isList ? view : formingWidth(name, text, view);
    const looks = [tree, name, text, words, counts, measures.name];
    const wished = [...looks, wish, depth, isDefaultDepth];
    const from = [...wished, width];
    if (this.layout && isSame(from, this.#madeFrom)) return this.#takeReady(wish) ?? this.layout;
    const isMade = !this.#work && isSame(wished, this.#madeFrom.slice(0, -1));
    this.#leaveWork();
    this.#madeFrom = from;
    const drawn = (layout: OrgLayout) => {
      this.tree = tree;
      this.#drawn = {wish, from};
      return (this.layout = layout);
    };
    if (!this.#layouts || !isSame(looks, this.#layouts.from)) {
      const parts = {layout: name, text, measures, wordsOf: cardWords(tree, settings)};
      this.#layouts = {of: new OrgLayouts(tree, parts), from: looks};
    }
    const layouts = this.#layouts.of;
    const widened = isMade && layouts.widen(width);
    if (widened) return drawn(widened);
    const opening = openingOf(tree, wish, depth, isDefaultDepth, isList);
    const followed = layouts.follow(opening, width);
    if (followed) return drawn(followed);
    const walk = openCards(tree, opening);
    let walked = walk.next();
    while (!walked.done && walked.value < AT_ONCE) walked = walk.next();
    if (walked.done) return drawn(allSteps(layouts.steps(opening, width, over(walked))));
    this.#work = inSlices(
      layouts.steps(opening, width, walk),
      (layout) => {
        this.#ready = layout;
        this.#onChange();
      },
      this.#onChange,
      this.#pace,
    );
    if (this.layout?.name === name && this.tree === tree) return this.layout;
    return drawn(allSteps(layouts.steps(openingOf(tree, NO_WISH, 2, true, isList), width)));
  }

  #takeReady(wish: Wish): OrgLayout | undefined {
    const ready = this.#ready;
    if (!ready) return undefined;
    this.#work = this.#ready = undefined;
    this.#drawn = {wish, from: this.#madeFrom};
    return (this.layout = ready);
  }

  #leaveWork() {
    this.#work?.cancel();
    this.#work = this.#ready = undefined;
  }
}

/** Steps of which the last is taken already. */
const over = <Result>(last: IteratorReturnResult<Result>): Iterator<number, Result> => ({next: () => last});

const isSame = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((part, at) => part === others[at]);
