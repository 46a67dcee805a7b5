/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none */
import {html, nothing} from 'lit';
import {nameText} from '../frame/name-text.js';
import {styled} from '../frame/styled.js';
import type {Board} from './board.js';
import type {Section} from './layout.js';
import type {Honour} from './model.js';
import {groupName, type BoardParts} from './parts.js';

/** One page of plaques: for each group a heading and a list that knows its full size. */
export function plaquesView({groups, plan}: Board, parts: BoardParts) {
  if (plan.layout !== 'plaques') return nothing;
  const {page, words} = parts;
  const {columns, cell, rows, size, lines, pad, hasNote} = plan;
  const style = {
    '--columns': String(columns),
    '--cell': `${cell}px`,
    '--row': `${rows[page]}px`,
    '--size': `${size}px`,
    '--lines': String(lines),
    '--pad': `${pad}px`,
  };
  const section = ({group, from, to}: Section) => {
    const {honours} = groups[group]!;
    const name = groupName(groups[group]!, parts);
    const count = words.format.number(honours.length);
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
  return (plan.pages[page] ?? []).map(section);
}

function plaque(honour: Honour, hasNote: boolean, {words, by, chosen, onChoose}: BoardParts) {
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
    @click=${(event: Event) => onChoose(honour, event.currentTarget as HTMLElement)}
  >
    <span class="title">${nameText(title, words.locale)}</span>
    ${hasNote && note ? html`<small>${note}</small>` : nothing}
  </button>`;
}
