import {html, nothing, type TemplateResult} from 'lit';
import type {Format} from '../locale/format.js';
import type {Messages} from '../locale/messages.js';
import {icon} from './icons.js';
import type {Cell, Table} from './table.js';

/** Rows on one page of the table view. */
const PAGE = 100;

export interface TableViewParts {
  readonly messages: Messages;
  readonly format: Format;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** A table, a page at a time, with a row header in its first column. */
export function tableView(table: Table, {messages, format, page, onPage}: TableViewParts): TemplateResult {
  const pages = Math.max(1, Math.ceil(table.rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  const cell = (value: Cell) => (typeof value === 'number' ? format.number(value) : (value ?? ''));
  const align = (index: number) => (table.columns[index]?.isFigure ? 'figure' : nothing);
  return html`
    <div class="table" tabindex="0" role="region" aria-label=${table.caption}>
      <table part="table">
        <caption class="heard">
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map(({label}, index) => html`<th scope="col" class=${align(index)}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.slice(at * PAGE, (at + 1) * PAGE).map(
            (row) => html`
              <tr>
                ${row.map((value, index) =>
                  index === 0
                    ? html`<th scope="row">${cell(value)}</th>`
                    : html`<td class=${align(index)}>${cell(value)}</td>`,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    ${
      pages > 1
        ? html`<div class="pager">
            <button
              class="tool"
              aria-label=${messages.previous}
              aria-disabled=${at === 0}
              @click=${() => onPage(Math.max(0, at - 1))}
            >
              ${icon('previous')}
            </button>
            <span aria-live="polite">${messages.page(at + 1, pages)}</span>
            <button
              class="tool"
              aria-label=${messages.next}
              aria-disabled=${at === pages - 1}
              @click=${() => onPage(Math.min(pages - 1, at + 1))}
            >
              ${icon('next')}
            </button>
          </div>`
        : nothing
    }
  `;
}
