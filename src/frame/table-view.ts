import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Format} from '../locale/format.js';
import type {Messages} from '../locale/messages.js';
import {glyph, icon} from './icons.js';
import {nextSort, sortedPlaces, type TableSort} from './table-order.js';
import type {Cell, Table, TablePlace} from './table.js';

/** Rows on one page of the table view. */
const PAGE = 100;

const UP = glyph('up', svg`<path d="M8 13V3.5M4.5 7 8 3.5 11.5 7"/>`);
const DOWN = glyph('down', svg`<path d="M8 3v9.5M4.5 9 8 12.5 11.5 9"/>`);

export interface TableViewParts {
  readonly messages: Messages;
  readonly format: Format;
  readonly place: TablePlace;
  readonly onPlace: (place: TablePlace) => void;
}

/** A table, a page at a time, with a row header in its first column; the heading of each column sorts by it. */
export function tableView(table: Table, {messages, format, place, onPlace}: TableViewParts): TemplateResult {
  const {sort} = place;
  const pages = Math.max(1, Math.ceil(table.rows.length / PAGE));
  const at = Math.min(place.page ?? 0, pages - 1);
  const cell = (value: Cell) => (typeof value === 'number' ? format.number(value) : (value ?? ''));
  const align = (index: number) => (table.columns[index]?.isFigure ? 'figure' : nothing);
  const toPage = (page: number) => onPlace({...place, page: Math.max(0, Math.min(pages - 1, page))});
  return html`
    <div class="table" tabindex="0" role="region" aria-label=${table.caption}>
      <table part="table">
        <caption class="heard">
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map(({label}, index) => {
              const own = sort?.column === index ? sort : undefined;
              const sorted = own && (own.isDown ? 'descending' : 'ascending');
              return html`<th scope="col" class=${align(index)} aria-sort=${sorted ?? nothing}>
                <button class="sort" @click=${() => onPlace({sort: nextSort(sort, index)})}>
                  ${label}${own ? (own.isDown ? DOWN : UP) : nothing}
                </button>
              </th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${pageOf(table, at, sort).map(
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
              @click=${() => toPage(at - 1)}
            >
              ${icon('previous')}
            </button>
            <span aria-live="polite">${messages.page(at + 1, pages)}</span>
            <button
              class="tool"
              aria-label=${messages.next}
              aria-disabled=${at === pages - 1}
              @click=${() => toPage(at + 1)}
            >
              ${icon('next')}
            </button>
          </div>`
        : nothing
    }
  `;
}

function pageOf(table: Table, page: number, sort: TableSort | undefined): Table['rows'] {
  const [from, to] = [page * PAGE, (page + 1) * PAGE];
  if (!sort) return table.rows.slice(from, to);
  return Array.from(placesOf(table, sort).subarray(from, to), (place) => table.rows[place]!);
}

/** How the rows of a table were sorted last: going from page to page sorts nothing. */
const known = new WeakMap<Table['rows'], TableSort & {readonly places: Int32Array}>();

function placesOf(table: Table, sort: TableSort): Int32Array {
  const last = known.get(table.rows);
  if (last?.column === sort.column && last.isDown === sort.isDown) return last.places;
  const places = sortedPlaces(table, sort);
  known.set(table.rows, {...sort, places});
  return places;
}
