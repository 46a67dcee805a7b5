import {html, nothing} from 'lit';
import {icon} from '../frame/icons.js';
import type {Board} from './board.js';
import type {BoardParts} from './parts.js';
import {countText, type Words} from './words.js';

/** Pages back and forth, from the last on to the first. */
export function pager(page: number, pages: number, {shared, format}: Words, onPage: (page: number) => void) {
  if (pages < 2) return nothing;
  const turn = (name: 'previous' | 'next', to: number) =>
    html`<button class="tool" aria-label=${shared[name]} title=${shared[name]} @click=${() => onPage(to)}>
      ${icon(name)}
    </button>`;
  return html`
    ${turn('previous', (page + pages - 1) % pages)}
    <span class="pages" aria-hidden="true">${format.number(page + 1)} / ${format.number(pages)}</span>
    ${turn('next', (page + 1) % pages)}
  `;
}

/** What a screen reader hears when a page is turned or a filter narrows the board. */
export function heardText({shown, plan: {pages}}: Board, of: number, {page, words}: BoardParts): string {
  const count = countText(shown.length, of, words);
  const {listSeparator, page: pageOf} = words.shared;
  return pages.length < 2 ? count : `${count}${listSeparator}${pageOf(page + 1, pages.length)}`;
}
