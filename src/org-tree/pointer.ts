import type {Gestures} from './gestures.js';
import type {Deeds} from './keyboard.js';
import type {Picture} from './picture.js';

/** What is fetched when it is first wanted. */
interface Parts {
  readonly gestures: {readonly value: Gestures | undefined};
  /** Says at which mark a press was, or −1. */
  readonly marks: {readonly value: {nodeAt(event: MouseEvent): number} | undefined};
}
type PressDeeds = Pick<Deeds, 'select' | 'toggle'> & {more(node: number): void};

/** Milliseconds and pixels within which two taps are one double tap. */
const TWICE = {within: 350, near: 30};

interface Tap {
  readonly x: number;
  readonly y: number;
  readonly time: number;
  /** What it was on, or −1 for the ground. */
  readonly node: number;
}

/**
 * What a press does: it chooses a card, opens it by its tab, comes near to a mark. A double click or a double tap opens
 * or closes a card, and comes nearer on the ground.
 */
export class Pointer {
  readonly #picture: Picture;
  readonly #deeds: PressDeeds;
  readonly #parts: Parts;
  /** The last tap, if another makes it a double one. */
  #tap: Tap | undefined;
  /** Whether the last press was a finger's. */
  #isTouch = false;

  constructor(picture: Picture, deeds: PressDeeds, parts: Parts) {
    this.#picture = picture;
    this.#deeds = deeds;
    this.#parts = parts;
  }

  readonly onClick = (event: MouseEvent) => {
    const {tree} = this.#picture;
    const deeds = this.#deeds;
    if (!tree || this.#parts.gestures.value?.hasDragged) return;
    const target = event.target as Element;
    const node = this.#nodeOf(event);
    const isTool = target.closest('.toggle') !== null;
    if (moreAt(target) >= 0) deeds.more(moreAt(target));
    else if (event.type === 'dblclick') {
      // Of fingers it is known already, also where the picture or a panel came between two taps.
      if (!this.#isTouch && !isTool) this.#twice(node, event, event.currentTarget as HTMLElement);
    } else if (node < 0) return;
    else if (isTool || node === tree.unattached) deeds.toggle([node], node);
    else if (event.detail < 2) deeds.select(node);
  };

  /**
   * Hears of a press before anything else does. The first of two taps may bring a panel or move the picture: the second
   * means what the first was on, whatever lies there by then.
   */
  readonly onPress = (event: MouseEvent) => {
    const {target, clientX: x, clientY: y, timeStamp: time} = event;
    this.#isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const first = this.#tap;
    this.#tap = undefined;
    if (!this.#isTouch || this.#parts.gestures.value?.hasDragged) return;
    if (first && time - first.time < TWICE.within && Math.hypot(x - first.x, y - first.y) < TWICE.near) {
      event.stopPropagation();
      event.preventDefault();
      const chart = event.currentTarget as HTMLElement;
      return this.#twice(first.node, event, chart.querySelector<HTMLElement>('.viewport')!);
    }
    const ground = (target as Element).closest('.viewport');
    if (ground && !(target as Element).closest('.toggle, [data-more]'))
      this.#tap = {x, y, time, node: this.#nodeOf(event)};
  };

  #nodeOf(event: MouseEvent): number {
    const target = event.target as Element;
    return target.matches('.marks') ? (this.#parts.marks.value?.nodeAt(event) ?? -1) : nodeAt(target);
  }

  #twice(node: number, event: MouseEvent, viewport: HTMLElement) {
    if (node < 0) this.#parts.gestures.value?.comeNearer(event, viewport);
    else if (this.#picture.panZoom.isFar) this.#picture.nearTo(node);
    else this.#deeds.toggle([node], node);
  }
}

/** The node whose card something lies in, or −1. */
export const nodeAt = (element: Element) =>
  Number(element.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? -1);

/** The node of which something stands for those below it that are not shown yet, or −1. */
export const moreAt = (element: Element) =>
  Number(element.closest<HTMLElement>('[data-more]')?.dataset['more'] ?? -1);
