import {html, nothing} from 'lit';
import type {Language} from '../frame/foot.js';
import type {Table} from '../frame/table.js';

/** Rows that a reader without a picture is shown. */
const MOST = 500;

/** The table behind a picture, as a page has tables. */
export function tableMarkup({caption, columns, rows}: Table, {messages, format}: Language) {
  const text = (cell: string | number | undefined) =>
    typeof cell === 'number' ? format.number(cell) : (cell ?? '');
  return html`<table>
    <caption>
      ${caption}${rows.length > MOST ? ` · ${messages.shownOf(MOST, rows.length)}` : nothing}
    </caption>
    <thead>
      <tr>
        ${columns.map(({label}) => html`<th scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.slice(0, MOST).map(
        (cells) =>
          html`<tr>
            ${cells.map((cell, at) => (at === 0 ? html`<th scope="row">${text(cell)}</th>` : html`<td>${text(cell)}</td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
