/* eslint-disable lit-a11y/no-redundant-role -- WebKit takes a list without markers for none */
import {html, nothing} from 'lit';
import {nameText} from '../frame/name-text.js';
import {styled} from '../frame/styled.js';
import type {Arrangement, Layout, Settings} from './arrangement.js';
import {layoutRanking} from './layout-rows.js';
import {metalStyles} from './metal-styles.js';
import type {Honour} from './model.js';
import type {BoardParts} from './parts.js';
import {compareStandings, rankRecipients, type Standing} from './ranking.js';
import {rankingStyles} from './ranking-styles.js';
import {yearsText, type Words} from './words.js';

/** Recipients by rank: a list that rolls by rows, of which only those in view are drawn. */
export const ranking: Layout & {readonly styles: unknown} = {
  styles: [metalStyles, ...rankingStyles],
  arrange,
};

const METALS = ['brass', 'lacquer', 'pewter'];

function arrange({shown, before, room}: Settings): Arrangement {
  const standings = standingsOf(shown, before);
  if (standings.length === 0) return {stops: 1, stride: 1, draw: ({words}) => nobody(words)};
  const {row, fits, beside} = layoutRanking(room);
  const hasMoved = standings.some(({rise, isNew}) => rise || isNew);
  const look = ['standings', 'rolls', hasMoved ? 'moved' : '', ...beside.map((part) => `has-${part}`)].join(
    ' ',
  );
  const [hasBar, hasYears] = [beside.includes('bar'), beside.includes('years')];
  const most = standings[0]?.honours.length ?? 1;

  const line = (standing: Standing, posinset: number, parts: BoardParts) => {
    const {words, chosen, deeds} = parts;
    const {key, recipient, rank, honours} = standing;
    return html`<li aria-setsize=${standings.length} aria-posinset=${posinset}>
      <button
        class="standing"
        part="standing"
        data-id=${key}
        aria-haspopup="dialog"
        aria-expanded=${key === chosen}
        @click=${(event: Event) => deeds.onRecipient(recipient, event.currentTarget as HTMLElement)}
      >
        <span
          class="rank ${METALS[rank - 1] ?? ''}"
          role="img"
          aria-label=${words.own.rank(rank, standing.isTied)}
          >${rank}</span
        >
        ${moveText(standing, words)}
        <span class="who">${nameText(recipient.name, words.locale)}</span>
        ${hasBar ? html`<span class="bar" look=${styled({'--share': String(honours.length / most)})}></span>` : nothing}
        <span class="many">${words.own.items(words.format.number(honours.length))}</span>
        ${hasYears ? html`<span class="years">${yearsText(honours, words)}</span>` : nothing}
      </button>
    </li>`;
  };
  const draw = (parts: BoardParts) => {
    const inView = standings.slice(parts.place, parts.place + fits);
    return html`<ol role="list" class=${look} look=${styled({'--row': `${row}px`})}>
      ${inView.map((standing, index) => line(standing, parts.place + index + 1, parts))}
    </ol>`;
  };
  return {stops: Math.max(1, standings.length - fits + 1), stride: fits, draw};
}

/** Honours can be drawn, but nobody is said to have received one. */
const nobody = ({own}: Words) => html`<div class="message"><p class="said">${own.nobody}</p></div>`;

/** Recipients are ranked once for the same honours, however often their room changes. */
const ranked = new WeakMap<readonly Honour[], readonly Standing[]>();

function standingsOf(shown: readonly Honour[], before: readonly Honour[]): readonly Standing[] {
  const known = ranked.get(shown);
  if (known) return known;
  const standings = compareStandings(rankRecipients(shown), rankRecipients(before));
  ranked.set(shown, standings);
  return standings;
}

/** What became of a recipient since the last feed: a mark to see, and words to hear. */
function moveText({rise, isNew}: Standing, {own, format}: Words) {
  if (isNew) return html`<span class="move new">${own.entered}</span>`;
  if (!rise) return nothing;
  const figure = format.number(Math.abs(rise));
  const [way, said] = rise > 0 ? ['up', own.rose(figure)] : ['down', own.fell(figure)];
  return html`<span class="move ${way}" role="img" aria-label=${said}
    >${rise > 0 ? '▲' : '▼'}${figure}</span
  >`;
}
