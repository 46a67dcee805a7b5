import {html, nothing} from 'lit';
import {styled} from '../frame/styled.js';
import {tableStyles} from '../frame/table-styles.js';
import type {Arrangement, Layout, Settings} from './arrangement.js';
import {groupHonours} from './groups.js';
import {layoutList, type Section} from './layout.js';
import {listStyles} from './list-styles.js';
import type {Honour} from './model.js';
import {groupName, type BoardParts} from './parts.js';
import {picture} from './picture.js';
import {recipientLinks} from './recipients.js';

/** A dense list: a table with a body for each group. */
export const list: Layout & {readonly styles: unknown} = {styles: [tableStyles, listStyles], arrange};

interface Column {
  readonly field: 'level' | 'category' | 'recipient' | 'year';
  readonly kind: '' | 'wide' | 'figure';
  readonly has: (honour: Honour) => boolean;
  readonly label: (words: BoardParts['words']) => string;
  readonly cell: (honour: Honour, parts: BoardParts) => unknown;
}

const COLUMNS: readonly Column[] = [
  {
    field: 'level',
    kind: '',
    has: ({level}) => level !== undefined,
    label: ({own}) => own.level,
    cell: ({level}) => level ?? nothing,
  },
  {
    field: 'category',
    kind: '',
    has: ({category}) => category !== undefined,
    label: ({own}) => own.category,
    cell: ({category}) => category ?? nothing,
  },
  {
    field: 'recipient',
    kind: 'wide',
    has: ({recipients}) => recipients.length > 0,
    label: ({own}) => own.recipients,
    cell: ({recipients}, {words: {shared}, deeds}) => recipientLinks(recipients, shared.listSeparator, deeds),
  },
  {
    field: 'year',
    kind: 'figure',
    has: ({year}) => year !== undefined,
    label: ({own}) => own.year,
    cell: ({year}) => year ?? nothing,
  },
];

function arrange({shown, by, room}: Settings): Arrangement {
  const groups = groupHonours(shown, by);
  const sizes = groups.map(({honours: {length}}) => length);
  const {pages, row, isNarrow, lines} = layoutList(sizes, shown, room);
  // What the group's heading says, and what no row has, is left out; so is much where there is little room.
  const columns = COLUMNS.filter(
    ({field, has}) => field !== by && !(isNarrow && field !== 'year') && shown.some(has),
  );
  const rowsOf = ({group, from, to}: Section) => groups[group]!.honours.slice(from, to);

  const draw = (parts: BoardParts) => {
    const {words, place} = parts;
    const sections = pages[place] ?? [];
    // Rows line up whether or not they have a picture.
    const hasPictures = sections.some((section) => rowsOf(section).some(({image}) => image !== undefined));
    const count = words.format.number;
    const heading = (section: Section) =>
      html`<tr class="group-row">
        <th scope="rowgroup" colspan=${columns.length + 1} part="group">
          ${groupName(groups[section.group]!, parts)}
          <span class="size">${count(groups[section.group]!.honours.length)}</span>
        </th>
      </tr>`;
    const line = (honour: Honour) =>
      html`<tr>
        <th scope="row">${nameButton(honour, hasPictures, parts)}</th>
        ${columns.map(({kind, cell}) => html`<td class=${kind}><div>${cell(honour, parts)}</div></td>`)}
      </tr>`;
    return html`
      <table class="list" ${styled({'--row': `${row}px`, '--lines': String(lines)})}>
        <caption class="heard">
          ${words.own.total(count(shown.length))}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.own.title}</th>
            ${columns.map(({label, kind}) => html`<th scope="col" class=${kind}>${label(words)}</th>`)}
          </tr>
        </thead>
        ${sections.map(
          (section) =>
            html`<tbody>
              ${groups.length > 1 ? heading(section) : nothing}${rowsOf(section).map(line)}
            </tbody>`,
        )}
      </table>
    `;
  };
  return {stops: Math.max(1, pages.length), stride: 1, draw};
}

function nameButton(honour: Honour, hasPictures: boolean, {chosen, deeds}: BoardParts) {
  const {id, title, image} = honour;
  return html`<button
    class="name"
    title=${title}
    data-id=${id}
    aria-haspopup="dialog"
    aria-expanded=${id === chosen}
    @click=${(event: Event) => deeds.onHonour(honour, event.currentTarget as HTMLElement)}
  >
    ${hasPictures ? html`<span class="thumb">${image === undefined ? nothing : picture(image, '', 24)}</span>` : nothing}
    <span>${title}</span>
  </button>`;
}
