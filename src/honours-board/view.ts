import {html, nothing} from 'lit';
import {icon} from '../frame/icons.js';
import {pageAt, pagesOf, turned, type Arrangement} from './arrangement.js';
import {countText, type Words} from './words.js';

/** Pages back and forth, from the last on to the first. */
export function pager(
  arrangement: Arrangement,
  place: number,
  {shared, format}: Words,
  onTurn: (place: number) => void,
) {
  const pages = pagesOf(arrangement);
  if (pages < 2) return nothing;
  const turn = (name: 'previous' | 'next', by: 1 | -1) =>
    html`<button
      class="tool"
      aria-label=${shared[name]}
      title=${shared[name]}
      @click=${() => onTurn(turned(arrangement, place, by))}
    >
      ${icon(name)}
    </button>`;
  return html`
    ${turn('previous', -1)}
    <span class="pages" aria-hidden="true"
      >${format.number(pageAt(arrangement, place) + 1)} / ${format.number(pages)}</span
    >
    ${turn('next', 1)}
  `;
}

/**
 * What a screen reader hears when a person turns a page or a filter narrows the board; what moves by itself is not
 * told.
 */
export function heardText(
  arrangement: Arrangement | undefined,
  {shown, of, place}: {readonly shown: number; readonly of: number; readonly place: number},
  words: Words,
): string {
  const count = countText(shown, of, words);
  const {listSeparator, page} = words.shared;
  if (!arrangement || pagesOf(arrangement) < 2) return count;
  return `${count}${listSeparator}${page(pageAt(arrangement, place) + 1, pagesOf(arrangement))}`;
}
