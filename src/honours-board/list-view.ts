import {html, nothing} from 'lit';
import {styled} from '../frame/styled.js';
import type {Board} from './board.js';
import type {Section} from './layout.js';
import type {Honour} from './model.js';
import {groupName, type BoardParts} from './parts.js';
import {picture} from './picture.js';
import {recipientNames} from './recipients.js';

/** One page of a list: a table with a body for each group. */
export function listView({groups, shown, plan}: Board, parts: BoardParts) {
  if (plan.layout !== 'list') return nothing;
  const {page, words} = parts;
  const sections = plan.pages[page] ?? [];
  const rowsOf = ({group, from, to}: Section) => groups[group]!.honours.slice(from, to);
  const columns = columnsOf(shown, plan.isNarrow, parts);
  // Rows line up whether or not they have a picture.
  const hasPictures = sections.some((section) => rowsOf(section).some(({image}) => image !== undefined));
  const count = words.format.number;
  return html`
    <table class="list" ${styled({'--row': `${plan.row}px`})}>
      <caption class="heard">
        ${words.own.total(count(shown.length))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.own.title}</th>
          ${columns.map(({label, kind}) => html`<th scope="col" class=${kind}>${label}</th>`)}
        </tr>
      </thead>
      ${sections.map(
        (section) => html`
          <tbody>
            ${
              groups.length > 1
                ? html`<tr class="group-row">
                    <th scope="rowgroup" colspan=${columns.length + 1} part="group">
                      ${groupName(groups[section.group]!, parts)}
                      <span class="size">${count(groups[section.group]!.honours.length)}</span>
                    </th>
                  </tr>`
                : nothing
            }
            ${rowsOf(section).map(
              (honour) =>
                html`<tr>
                  <th scope="row">${nameButton(honour, hasPictures, parts)}</th>
                  ${columns.map(({kind, cell}) => html`<td class=${kind}>${cell(honour)}</td>`)}
                </tr>`,
            )}
          </tbody>
        `,
      )}
    </table>
  `;
}

function nameButton(honour: Honour, hasPictures: boolean, {chosen, onChoose}: BoardParts) {
  const {id, title, image} = honour;
  return html`<button
    class="name"
    title=${title}
    data-id=${id}
    aria-haspopup="dialog"
    aria-expanded=${id === chosen}
    @click=${(event: Event) => onChoose(honour, event.currentTarget as HTMLElement)}
  >
    ${hasPictures ? html`<span class="thumb">${image === undefined ? nothing : picture(image, '', 24)}</span>` : nothing}
    <span>${title}</span>
  </button>`;
}

/** The columns beside the name: what the group's heading says, and what no row has, is left out. */
function columnsOf(shown: readonly Honour[], isNarrow: boolean, {words: {own, shared}, by}: BoardParts) {
  const columns = [
    {field: 'level', label: own.level, kind: '', cell: ({level}: Honour) => level ?? nothing},
    {field: 'category', label: own.category, kind: '', cell: ({category}: Honour) => category ?? nothing},
    {
      field: 'recipient',
      label: own.recipients,
      kind: 'wide',
      cell: ({recipients}: Honour) =>
        recipients.length > 0 ? recipientNames(recipients, shared.listSeparator) : nothing,
    },
    {
      field: 'year',
      label: own.year,
      kind: 'figure',
      cell: ({year}: Honour) => year ?? nothing,
    },
  ];
  const minor = isNarrow ? ['level', 'category', 'recipient'] : [];
  return columns.filter(
    ({field, cell}) =>
      field !== by && !minor.includes(field) && shown.some((honour) => cell(honour) !== nothing),
  );
}
