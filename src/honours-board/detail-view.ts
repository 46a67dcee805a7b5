import {html, nothing} from 'lit';
import {facts, feedLink, panel} from '../frame/panel.js';
import type {Format} from '../locale/format.js';
import type {Honour} from './model.js';
import type {Deeds} from './parts.js';
import {picture} from './picture.js';
import {recipientLinks} from './recipients.js';
import type {Recipient} from './schema.js';
import {countText, yearsText, type Words} from './words.js';

/** When an honour was given, as exactly as is known. */
function dateText({date}: Honour, format: Format): string {
  if (date === undefined) return '';
  if (date.length === 4) return format.year(date);
  return date.length === 7 ? format.month(date) : format.day(date);
}

/** A chosen honour in full. */
export function honourDetails(honour: Honour, words: Words, deeds: Deeds, onClose: () => void) {
  const {shared, own, format} = words;
  const {title, category, level, awardedBy, recipients, citation, image, href} = honour;
  const body = html`
    ${image === undefined ? nothing : picture(image, title, 240)}
    ${citation === undefined ? nothing : html`<blockquote part="citation">${citation}</blockquote>`}
    ${facts([
      [own.recipients, recipients.length > 0 ? recipientLinks(recipients, shared.listSeparator, deeds) : ''],
      [own.awardedBy, awardedBy],
      [own.date, dateText(honour, format)],
      [own.level, level],
    ])}
    ${href === undefined ? nothing : html`<p class="more">${feedLink(href, own.more)}</p>`}
  `;
  return panel({heading: title, ...(category && {note: category}), body, messages: shared, onClose});
}

/** So many honours of a recipient stand in the panel; there is a way to the others. */
const MOST = 60;

/** All that a recipient received, from the newest. */
export function recipientDetails(
  {name}: Recipient,
  honours: readonly Honour[],
  words: Words,
  {
    onHonour,
    onSearch,
    onClose,
  }: Pick<Deeds, 'onHonour'> & {
    readonly onSearch: (query: string) => void;
    readonly onClose: () => void;
  },
) {
  const {shared, own, format} = words;
  const newest = honours.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')).slice(0, MOST);
  const body = html`
    <ul class="received">
      ${newest.map(
        (honour) =>
          html`<li>
            <button
              class="plain"
              aria-haspopup="dialog"
              @click=${(event: Event) => onHonour(honour, event.currentTarget as HTMLElement)}
            >
              ${honour.title}
            </button>
            <small>${[honour.year, honour.category, honour.level].filter(Boolean).join('·')}</small>
          </li>`,
      )}
    </ul>
    ${
      honours.length > MOST
        ? html`<p class="more">
            <button class="plain" @click=${() => onSearch(name)}>
              ${own.showAll(format.number(honours.length))}
            </button>
          </p>`
        : nothing
    }
  `;
  const count = countText(honours.length, honours.length, words);
  const note = [count, yearsText(honours, words)].filter(Boolean).join('·');
  return panel({heading: name, note, body, messages: shared, onClose});
}
