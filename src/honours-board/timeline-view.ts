/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none */
import {html, nothing} from 'lit';
import {styled} from '../frame/styled.js';
import type {Arrangement, Layout, Settings} from './arrangement.js';
import {groupHonours} from './groups.js';
import {titleWidth, type Section} from './layout.js';
import {layoutTimeline} from './layout-rows.js';
import {metalStyles} from './metal-styles.js';
import type {Honour} from './model.js';
import type {BoardParts} from './parts.js';
import {timelineStyles} from './timeline-styles.js';

/** Years as milestones, from the newest, each with a list of its honours. */
export const timeline: Layout & {readonly styles: unknown} = {
  styles: [metalStyles, timelineStyles],
  arrange,
};

function arrange({shown, filter, room}: Settings): Arrangement {
  const years = groupHonours(shown, 'year');
  const {pages, columns, row, header, most} = layoutTimeline(
    years.map(({honours: {length}}) => length),
    shown.map(({title}) => titleWidth(title)),
    room,
  );
  const section = ({group, from, to}: Section, parts: BoardParts) => {
    const {words, deeds} = parts;
    const {name: year, honours} = years[group]!;
    const name = year === undefined ? words.own.without.year : words.format.year(year);
    const count = words.format.number(honours.length);
    const isFolded = honours.length > most && to === most;
    const entries = honours.slice(from, isFolded ? to - 1 : to);
    const others = honours.length - to + 1;
    return html`
      <section class="milestone">
        <h3 part="group">
          <span class="when">${name}</span
          ><span class="size" aria-hidden="true">${words.own.items(count)}</span>
          ${
            filter.year === ''
              ? nothing
              : html`<button class="plain" @click=${() => deeds.onYear('')}>${words.own.all.year}</button>`
          }
        </h3>
        <ul
          role="list"
          aria-label=${words.own.group(name, count)}
          look=${styled({'--columns': String(columns), '--row': `${row}px`})}
        >
          ${entries.map(
            (honour, index) =>
              html`<li aria-setsize=${honours.length} aria-posinset=${from + index + 1}>
                ${entry(honour, parts)}
              </li>`,
          )}
          ${isFolded ? html`<li>${unfold(year, name, others, parts)}</li>` : nothing}
        </ul>
      </section>
    `;
  };
  return {
    stops: Math.max(1, pages.length),
    stride: 1,
    draw: (parts) =>
      html`<div class="timeline" look=${styled({'--header': `${header}px`})}>
        ${(pages[parts.place] ?? []).map((each) => section(each, parts))}
      </div>`,
  };
}

const entry = (honour: Honour, {chosen, deeds}: BoardParts) =>
  html`<button
    class="entry"
    title=${honour.title}
    data-id=${honour.id}
    aria-haspopup="dialog"
    aria-expanded=${honour.id === chosen}
    @click=${(event: Event) => deeds.onHonour(honour, event.currentTarget as HTMLElement)}
  >
    <span class="mark ${honour.plaque}"></span><span class="what">${honour.title}</span>
  </button>`;

/** Leads to all of a year; of honours without one there is no such way, but their number. */
function unfold(year: string | undefined, name: string, others: number, {words, deeds}: BoardParts) {
  const figure = words.format.number(others);
  if (year === undefined) return html`<span class="entry">+ ${figure}</span>`;
  return html`<button
    class="entry others"
    aria-label=${words.own.others(name, figure)}
    @click=${() => deeds.onYear(year)}
  >
    + ${figure}
  </button>`;
}
