import {noChange, type ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {Cell} from './picture.js';

/** A cell as it stands now. */
export interface DrawnCell {
  readonly cell: Cell;
  readonly isSelected: boolean;
  /** Whether Tab leads to it. */
  readonly isActive: boolean;
  /** The figure in it, where it shows one. */
  readonly text: string;
  /** Its column from 0, where not all of them are drawn; and whether it stands by itself, away from those that are. */
  readonly column?: number;
  readonly isAway?: boolean;
}

interface Known {
  readonly node: HTMLElement;
  readonly drawn: DrawnCell;
}

/**
 * Keeps cells at the end of the element of their row. There are thousands of them, so they are made by copying one
 * instead of by templates, and only what differs is set again. A cell keeps its node, and so the focus, while it is
 * drawn.
 */
class Cells extends Directive {
  #known: ReadonlyMap<string, Known> = new Map();

  render(..._: [readonly DrawnCell[]]) {
    return noChange;
  }

  override update({element}: ElementPart, [cells]: [readonly DrawnCell[]]) {
    const known = new Map<string, Known>();
    for (const drawn of cells) {
      const before = this.#known.get(drawn.cell.key);
      const node = before?.node ?? blank();
      setCell(node, drawn, before?.drawn);
      known.set(drawn.cell.key, {node, drawn});
    }
    if (this.#known.size === 0) element.append(...Array.from(known.values(), ({node}) => node));
    else this.#place(element, known);
    this.#known = known;
    return noChange;
  }

  #place(element: Element, cells: ReadonlyMap<string, Known>) {
    for (const [key, {node}] of this.#known) if (!cells.has(key)) node.remove();
    let next: HTMLElement | null = null;
    for (const {node} of [...cells.values()].reverse()) {
      if (node.parentNode !== element || node.nextSibling !== next) element.insertBefore(node, next);
      next = node;
    }
  }
}

export const cellsOf = directive(Cells);

let model: HTMLElement | undefined;

/** A cell that is none yet: known, not selected, no tab stop. */
function blank(): HTMLElement {
  if (!model) {
    model = document.createElement('div');
    model.setAttribute('role', 'gridcell');
    model.setAttribute('aria-selected', 'false');
    model.tabIndex = -1;
  }
  return model.cloneNode() as HTMLElement;
}

/** Whoever hears a cell has its name, and the figure in it too where it has one. */
function setCell(node: HTMLElement, drawn: DrawnCell, before: DrawnCell | undefined) {
  const {cell, isSelected, isActive, text, column, isAway} = drawn;
  if (cell !== before?.cell) {
    node.setAttribute('data-key', cell.key);
    node.setAttribute('aria-label', cell.name);
  }
  if (cell !== before?.cell || isAway !== before.isAway)
    node.className = isAway ? `${cell.class} away` : cell.class;
  if (cell.isKnown !== (before?.cell.isKnown ?? true)) node.ariaDisabled = cell.isKnown ? null : 'true';
  if (isSelected !== (before?.isSelected ?? false)) node.setAttribute('aria-selected', String(isSelected));
  if (isActive !== (before?.isActive ?? false)) node.tabIndex = isActive ? 0 : -1;
  if (text !== (before?.text ?? '')) node.textContent = text;
  if (column !== before?.column) node.setAttribute('aria-colindex', String(column! + 2));
  if (isAway) node.style.setProperty('--column', String(column));
}
