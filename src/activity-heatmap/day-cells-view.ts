import {noChange, type ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {DayCell} from './calendar-picture.js';

/** What is marked in some cells, and whether figures stand in them. */
export interface Now {
  /** The key of the cell that Tab leads to. */
  readonly active: string;
  /** The first and the last day that are selected; none where the first comes after the last. */
  readonly first: number;
  readonly last: number;
  readonly hasFigures: boolean;
}

/**
 * Keeps the cells of a week's row at the end of the row's element. Ten years have thousands of them, so they are made
 * by copying one instead of by templates, and only what differs is set again.
 */
class DayCells extends Directive {
  #drawn: readonly DayCell[] = [];
  #now: Now | undefined;
  readonly #nodes: HTMLElement[] = [];

  render(..._: [readonly DayCell[], Now]) {
    return noChange;
  }

  override update({element}: ElementPart, [cells, now]: [readonly DayCell[], Now]) {
    const [drawn, before] = [this.#drawn, this.#now];
    for (const node of this.#nodes.splice(cells.length)) node.remove();
    cells.forEach((cell, index) => {
      const old = drawn[index];
      let node = this.#nodes[index];
      if (!node) {
        this.#nodes.push((node = blank()));
        element.append(node);
      }
      if (cell !== old) setCell(node, cell);
      if (cell !== old || now !== before) setNow(node, cell, now);
    });
    [this.#drawn, this.#now] = [cells, now];
    return noChange;
  }
}

export const dayCells = directive(DayCells);

let model: HTMLElement | undefined;

/** A cell without its day. */
function blank(): HTMLElement {
  if (!model) {
    model = document.createElement('div');
    model.setAttribute('role', 'gridcell');
    model.setAttribute('aria-selected', 'false');
    model.tabIndex = -1;
  }
  return model.cloneNode() as HTMLElement;
}

function setCell(node: HTMLElement, {key, class: look, name, isKnown}: DayCell) {
  node.className = look;
  node.setAttribute('data-key', key);
  node.setAttribute('aria-label', name);
  if (isKnown) node.removeAttribute('aria-disabled');
  else node.setAttribute('aria-disabled', 'true');
}

function setNow(node: HTMLElement, {key, day, figure}: DayCell, {active, first, last, hasFigures}: Now) {
  const isSelected = String(first <= day && day <= last);
  if (node.getAttribute('aria-selected') !== isSelected) node.setAttribute('aria-selected', isSelected);
  const tabIndex = key === active ? 0 : -1;
  if (node.tabIndex !== tabIndex) node.tabIndex = tabIndex;
  const text = hasFigures ? figure : '';
  if (node.textContent !== text) node.textContent = text;
}
