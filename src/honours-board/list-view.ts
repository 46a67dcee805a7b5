/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none */
import {html, nothing} from 'lit';
import {styled} from '../frame/styled.js';
import type {Arrangement, Layout, Settings} from './arrangement.js';
import {groupHonours} from './groups.js';
import {layoutList} from './layout.js';
import {listStyles} from './list-styles.js';
import type {Honour} from './model.js';
import {groupName, type BoardParts} from './parts.js';
import {picture} from './picture.js';
import {recipientLinks} from './recipients.js';

/**
 * A dense list: a page has for each of its groups a heading and a list that knows its full size. There may be many rows,
 * so each has an element for what it says and none besides; columns are those of a grid.
 */
export const list: Layout & {readonly styles: unknown} = {styles: listStyles, arrange};

interface Column {
  readonly field: 'level' | 'category' | 'recipient' | 'year';
  /** With the gap before it. */
  readonly width: string;
  readonly has: (honour: Honour) => boolean;
  readonly label: (words: BoardParts['words']) => string;
  readonly cell: (honour: Honour, parts: BoardParts) => unknown;
}

const COLUMNS: readonly Column[] = [
  {
    field: 'level',
    width: '16%',
    has: ({level}) => level !== undefined,
    label: ({own}) => own.level,
    cell: ({level}) => html`<span class="level">${level}</span>`,
  },
  {
    field: 'category',
    width: '16%',
    has: ({category}) => category !== undefined,
    label: ({own}) => own.category,
    cell: ({category}) => html`<span class="category">${category}</span>`,
  },
  {
    field: 'recipient',
    width: '24%',
    has: ({recipients}) => recipients.length > 0,
    label: ({own}) => own.recipients,
    cell: ({recipients}, {words: {shared}, deeds}) => {
      const links = recipientLinks(recipients, shared.listSeparator, deeds);
      return links.length > 1 ? html`<span class="recipients">${links}</span>` : links;
    },
  },
  {
    field: 'year',
    width: '4.5em',
    has: ({year}) => year !== undefined,
    label: ({own}) => own.year,
    cell: ({year}) => html`<span class="year">${year}</span>`,
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
  const style = {
    '--columns': columns.map(({field, width}) => `[${field}] calc(${width} - var(--_space-2))`).join(' '),
    '--row': `${row}px`,
    '--lines': String(lines),
  };

  const draw = (parts: BoardParts) => {
    const {words, place} = parts;
    const sections = (pages[place] ?? []).map(({group, from, to}) => {
      const {honours} = groups[group]!;
      return {group: groups[group]!, from, size: honours.length, rows: honours.slice(from, to)};
    });
    // Rows line up whether or not they have a picture.
    const hasPictures = sections.some(({rows}) => rows.some(({image}) => image !== undefined));
    const line = (honour: Honour, posinset: number, setsize: number) =>
      html`<li aria-setsize=${setsize} aria-posinset=${posinset}>
        ${nameButton(honour, {hasPictures, lines}, parts)}
        ${columns.map(({has, cell}) => (has(honour) ? cell(honour, parts) : nothing))}
      </li>`;
    const section = ({group, from, size, rows}: (typeof sections)[number]) => {
      const name = groupName(group, parts);
      const count = words.format.number(size);
      return html`
        ${groups.length > 1 ? html`<h3 part="group">${name}<span aria-hidden="true">${count}</span></h3>` : nothing}
        <ul role="list" aria-label=${words.own.group(name, count)}>
          ${rows.map((honour, index) => line(honour, from + index + 1, size))}
        </ul>
      `;
    };
    return html`
      <div class="list ${lines === 1 ? 'in-line' : ''}" look=${styled(style)}>
        <p class="columns">
          <span>${words.own.title}</span>
          ${columns.map(({field, label}) => html`<span class="of-${field}">${label(words)}</span>`)}
        </p>
        ${sections.map(section)}
      </div>
    `;
  };
  return {stops: Math.max(1, pages.length), stride: 1, draw};
}

function nameButton(
  honour: Honour,
  {hasPictures, lines}: {readonly hasPictures: boolean; readonly lines: number},
  {chosen, deeds}: BoardParts,
) {
  const {id, title, image} = honour;
  // A name alone in its line is cut by its button, any other by an element of its own.
  const said = hasPictures || lines > 1 ? html`<span class="lines">${title}</span>` : title;
  return html`<button
    class="name"
    title=${title}
    data-id=${id}
    aria-haspopup="dialog"
    aria-expanded=${id === chosen}
    @click=${(event: Event) => deeds.onHonour(honour, event.currentTarget as HTMLElement)}
  >
    ${hasPictures ? html`<span class="thumb">${image === undefined ? nothing : picture(image, '', 24)}</span>` : nothing}${said}
  </button>`;
}
