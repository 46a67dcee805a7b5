/** Finds the card of a node. What it found before cards changed it looks at again, so nothing has to be forgotten. */
export class CardIndex {
  readonly #cards: Int32Array;
  /** Cards of others, by `~node`. */
  readonly #others = new Map<number, number>();
  #nodes: Int32Array = new Int32Array();

  /** @param size how many nodes there are */
  constructor(size: number) {
    this.#cards = new Int32Array(size).fill(-1);
  }

  /** The card of a node (of `~node`: of the others below it), or −1. */
  readonly cardOf = (node: number): number => {
    const card = (node < 0 ? this.#others.get(node) : this.#cards[node]) ?? -1;
    return card >= 0 && this.#nodes[card] === node ? card : -1;
  };

  /** These are the nodes of the cards now; some may be new, or have other places than before. */
  follow(nodes: Int32Array, first: number, end: number) {
    this.#nodes = nodes;
    const cards = this.#cards;
    for (let card = first; card < end; card++) {
      const node = nodes[card]!;
      if (node >= 0) cards[node] = card;
      else this.#others.set(node, card);
    }
  }
}
