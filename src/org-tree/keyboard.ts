import {siblings, stepOf, TypeAhead, typeAhead} from './navigation.js';
import type {Picture} from './picture.js';

/** What keys do to a tree, and somebody else can. */
export interface Deeds {
  select(node: number): void;
  /** Opens what is closed and closes what is open; `still` stays where it is on the screen. */
  toggle(nodes: readonly number[], still: number): void;
  focus(node: number | undefined): void;
  /** Goes to the next hit of the search, or the one before, and says whether there is any. */
  find(way: 1 | -1): boolean;
  /** Closes what Escape closes, and says whether there was anything. */
  close(): boolean;
  nameOf(node: number): string;
}

/** The keys of W3C's tree view pattern, and those of the picture: `+ - 0`, Shift+0, F3, Escape. */
export class Keyboard {
  readonly #picture: Picture;
  readonly #deeds: Deeds;
  readonly #typed = new TypeAhead();

  constructor(picture: Picture, deeds: Deeds) {
    this.#picture = picture;
    this.#deeds = deeds;
  }

  /** Does what a key stands for on a node. */
  press(event: KeyboardEvent, node: number) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#do(event, node)) return;
    take(event);
  }

  /** Escape, wherever one is in the picture or in what lies over it. */
  readonly onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.#deeds.close()) take(event);
  };

  /** Shows more of those below a node, and goes to the first of them. */
  more(node: number) {
    void this.#picture.showMore(node).then((first) => this.#deeds.focus(first));
  }

  /** Says whether a key stands for anything. */
  #do({key, code, shiftKey, timeStamp}: KeyboardEvent, node: number): boolean {
    const {tree, layout, panZoom} = this.#picture;
    const deeds = this.#deeds;
    if (!tree || !layout) return false;
    const step = stepOf(key, tree, layout, node);
    if (step === 'select' && node !== tree.unattached) deeds.select(node);
    else if (step === 'toggle' || step === 'select') deeds.toggle([node], node);
    else if (step === 'open-siblings') {
      const closed = siblings(tree, node).filter((sibling) => !this.#picture.card(sibling)?.isOpen);
      deeds.toggle(closed, node);
    } else if (step !== undefined && step < 0) this.more(~step);
    else if (step !== undefined) deeds.focus(step);
    else if (code === 'Digit0' && shiftKey) this.#picture.nearTo(node);
    else if (key === '+' || key === '=') panZoom.zoomIn();
    else if (key === '-') panZoom.zoomOut();
    else if (key === '0') panZoom.fit();
    else if (key === 'F3') return deeds.find(shiftKey ? -1 : 1);
    else if (key.length === 1)
      deeds.focus(
        this.#typed.follow(key, timeStamp, (typed) => typeAhead(typed, deeds.nameOf, layout, node)),
      );
    else return false;
    return true;
  }
}

/** Nobody else is to do anything for it. */
function take(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}
