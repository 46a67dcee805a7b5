/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none */
import {html, nothing} from 'lit';
import {nameText} from '../frame/name-text.js';
import {nameWords} from '../frame/name-words.js';
import {styled} from '../frame/styled.js';
import type {Arrangement, Layout, Settings} from './arrangement.js';
import {groupStyles} from './group-styles.js';
import {groupHonours} from './groups.js';
import {layoutPlaques, titleWidth, type Section} from './layout.js';
import {fitTitles} from './layout-titles.js';
import {metalStyles} from './metal-styles.js';
import type {Honour} from './model.js';
import {groupName, type BoardParts} from './parts.js';
import {plaqueStyles} from './plaque-styles.js';

/** A wall of plaques: a page has for each of its groups a heading and a list that knows its full size. */
export const plaques: Layout & {readonly styles: unknown} = {
  styles: [metalStyles, groupStyles, plaqueStyles],
  arrange,
};

function arrange({shown, by, room, locale}: Settings): Arrangement {
  const groups = groupHonours(shown, by);
  const titles = shown.map(({title}) => ({
    width: titleWidth(title),
    pieces: () => nameWords(title, locale).map(titleWidth),
  }));
  const plan = layoutPlaques(
    groups.map(({honours: {length}}) => length),
    titles.map(({width}) => width),
    room,
  );
  const {pages, columns, cell, rows, pad} = plan;
  const {size, lines, hasNote} = fitTitles(plan, titles, room.em);

  const section = ({group, from, to}: Section, row: number, parts: BoardParts) => {
    const {words} = parts;
    const {honours} = groups[group]!;
    const name = groupName(groups[group]!, parts);
    const count = words.format.number(honours.length);
    const style = {
      '--columns': String(columns),
      '--cell': `${cell}px`,
      '--row': `${row}px`,
      '--size': `${size}px`,
      '--lines': String(lines),
      '--pad': `${pad}px`,
    };
    return html`
      <section class="group">
        ${groups.length > 1 ? html`<h3 part="group">${name}<span aria-hidden="true">${count}</span></h3>` : nothing}
        <ul role="list" aria-label=${words.own.group(name, count)} ${styled(style)}>
          ${honours
            .slice(from, to)
            .map(
              (honour, index) =>
                html`<li aria-setsize=${honours.length} aria-posinset=${from + index + 1}>
                  ${plaque(honour, hasNote, parts)}
                </li>`,
            )}
        </ul>
      </section>
    `;
  };
  return {
    stops: Math.max(1, pages.length),
    stride: 1,
    draw: (parts) => (pages[parts.place] ?? []).map((each) => section(each, rows[parts.place]!, parts)),
  };
}

function plaque(honour: Honour, hasNote: boolean, {words, by, chosen, deeds}: BoardParts) {
  const {id, title, category, level, year, recipients, plaque} = honour;
  // What the heading of the group says already need not be said on each plaque.
  const first =
    {category: level, year: category, level: category, recipient: category}[by] ?? recipients[0]?.name;
  const note = [first, year].filter(Boolean).join('·');
  return html`<button
    class="plaque ${plaque}"
    part="plaque ${plaque}"
    data-id=${id}
    aria-haspopup="dialog"
    aria-expanded=${id === chosen}
    @click=${(event: Event) => deeds.onHonour(honour, event.currentTarget as HTMLElement)}
  >
    <span class="title">${nameText(title, words.locale)}</span>
    ${hasNote && note ? html`<small>${note}</small>` : nothing}
  </button>`;
}
