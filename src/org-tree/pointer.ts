import type {Gestures} from './gestures.js';
import type {Deeds} from './keyboard.js';
import type {Picture} from './picture.js';

interface Parts {
  readonly gestures: Gestures | undefined;
  /** Says at which mark a press was, or −1. */
  readonly marks: {nodeAt(event: MouseEvent): number} | undefined;
}
type PressDeeds = Pick<Deeds, 'select' | 'toggle'> & {more(node: number): void};

/** What a press does: it chooses a card, opens it by its tab or a double click, comes near to a mark. */
export class Pointer {
  readonly #picture: Picture;
  readonly #deeds: PressDeeds;
  readonly #parts: () => Parts;

  constructor(picture: Picture, deeds: PressDeeds, parts: () => Parts) {
    this.#picture = picture;
    this.#deeds = deeds;
    this.#parts = parts;
  }

  readonly onClick = (event: MouseEvent) => {
    const {tree} = this.#picture;
    const {gestures, marks} = this.#parts();
    const deeds = this.#deeds;
    if (!tree || gestures?.hasDragged) return;
    const target = event.target as Element;
    const isFar = target.matches('.marks');
    const node = isFar ? (marks?.nodeAt(event) ?? -1) : nodeAt(target);
    if (moreAt(target) >= 0) return deeds.more(moreAt(target));
    if (event.type === 'dblclick') {
      if (isFar && node >= 0) this.#picture.nearTo(node);
      else if (node < 0) gestures?.onDoubleClick(event);
      else if (!target.closest('.toggle')) deeds.toggle([node], node);
    } else if (node < 0) return;
    else if (target.closest('.toggle') || node === tree.unattached) deeds.toggle([node], node);
    else if (event.detail < 2) deeds.select(node);
  };
}

/** The node whose card something lies in, or −1. */
export const nodeAt = (element: Element) =>
  Number(element.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? -1);

/** The node of which something stands for those below it that are not shown yet, or −1. */
export const moreAt = (element: Element) =>
  Number(element.closest<HTMLElement>('[data-more]')?.dataset['more'] ?? -1);
