/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none */
import {html, nothing} from 'lit';
import {nameText} from '../frame/name-text.js';
import {nameWords} from '../frame/name-words.js';
import {styled} from '../frame/styled.js';
import type {Arrangement, Layout, Settings} from './arrangement.js';
import {groupStyles} from './group-styles.js';
import {groupHonours} from './groups.js';
import {layoutPlaques, titleWidth, trimOf, type Section} from './layout.js';
import {evenWidth, fitTitles, type TitleFit} from './layout-titles.js';
import {metalStyles} from './metal-styles.js';
import type {Honour} from './model.js';
import {wreathed} from './ornaments.js';
import {groupName, type BoardParts} from './parts.js';
import {plaqueStyles} from './plaque-styles.js';

/** A wall of plaques: a page has for each of its groups a heading and a list that knows its full size. */
export const plaques: Layout & {readonly styles: unknown} = {
  styles: [metalStyles, groupStyles, plaqueStyles],
  arrange,
};

function arrange({shown, by, room, locale}: Settings): Arrangement {
  const groups = groupHonours(shown, by);
  const wordsOf = (title: string) => nameWords(title, locale).map(titleWidth);
  const titles = shown.map(({title}) => ({
    width: titleWidth(title),
    pieces: () => wordsOf(title),
  }));
  const plan = layoutPlaques(
    groups.map(({honours: {length}}) => length),
    titles.map(({width}) => width),
    room,
  );
  const {pages, columns, gap, cell, rows, pad} = plan;
  const fit = fitTitles(plan, titles, room);
  // Sprigs stand close to their title, whose box would else be as wide as it may be.
  const measureOf = (title: string) =>
    fit.wreath === 'beside'
      ? `${(evenWidth(wordsOf(title), fit.width / fit.size) + 0.2) * fit.size}px`
      : 'none';

  const section = ({group, from, to}: Section, row: number, parts: BoardParts) => {
    const {words} = parts;
    const {honours} = groups[group]!;
    const name = groupName(groups[group]!, parts);
    const count = words.format.number(honours.length);
    const style = {
      '--columns': String(columns),
      '--cell': `${cell}px`,
      '--gap': `${gap}px`,
      '--row': `${row}px`,
      '--size': `${fit.size}px`,
      '--lines': String(fit.lines),
      '--sprig': `${fit.sprig}px`,
      '--pad': `${pad}px`,
      '--trim': `${trimOf(row, room.em)}px`,
      // On a low plaque a second rule would crowd the title.
      '--fine': row < 2.9 * room.em ? '0px' : '1px',
    };
    return html`
      <section class="group" look=${styled(style)}>
        ${groups.length > 1 ? html`<h3 part="group">${name}<span aria-hidden="true">${count}</span></h3>` : nothing}
        <ul role="list" aria-label=${words.own.group(name, count)}>
          ${honours
            .slice(from, to)
            .map(
              (honour, index) =>
                html`<li aria-setsize=${honours.length} aria-posinset=${from + index + 1}>
                  ${plaque(honour, {...fit, measureOf}, parts)}
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

/** What all plaques of a board have in common. */
interface Setting extends TitleFit {
  /** How wide the lines of a title may be. */
  readonly measureOf: (title: string) => string;
}

function plaque(honour: Honour, {hasNote, wreath, measureOf}: Setting, parts: BoardParts) {
  const {words, chosen, deeds} = parts;
  const {id, year, plaque} = honour;
  const medal = wreath === 'above' ? year : undefined;
  const title = html`<span class="title" look=${styled({'--measure': measureOf(honour.title)})}
    >${nameText(honour.title, words.locale)}</span
  >`;
  const said = html`<span class="said">${title}${hasNote ? note(honour, parts, medal) : nothing}</span>`;
  return html`<button
    class="plaque ${plaque}"
    part="plaque ${plaque}"
    data-id=${id}
    aria-haspopup="dialog"
    aria-expanded=${id === chosen}
    @click=${(event: Event) => deeds.onHonour(honour, event.currentTarget as HTMLElement)}
  >
    ${medal === undefined ? nothing : html`<span class="medal">${wreathed(plaque, html`<span>${medal}</span>`)}</span>`}
    ${wreath === 'beside' ? wreathed(plaque, said) : said}
  </button>`;
}

/** The level as a seal, and beside it what neither the heading of the group nor the plaque says already. */
function note({category, level, year, recipients}: Honour, {by}: BoardParts, medal: string | undefined) {
  const kind = by === 'category' ? undefined : category;
  const when = by === 'year' || medal !== undefined ? undefined : year;
  const seal = by === 'level' ? undefined : level;
  const text = [kind ?? recipients[0]?.name, when].filter(Boolean).join('·');
  if (!seal && !text) return nothing;
  return html`<small>${seal ? html`<span class="seal">${seal}</span>` : nothing}<span>${text}</span></small>`;
}
