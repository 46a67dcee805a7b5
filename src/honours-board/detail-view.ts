import {html, nothing} from 'lit';
import {facts, feedLink, panel} from '../frame/panel.js';
import type {Format} from '../locale/format.js';
import type {Honour} from './model.js';
import {picture} from './picture.js';
import {recipientNames} from './recipients.js';
import type {Words} from './words.js';

/** When an honour was given, as exactly as is known. */
function dateText({date}: Honour, format: Format): string {
  if (date === undefined) return '';
  if (date.length === 4) return format.year(date);
  return date.length === 7 ? format.month(date) : format.day(date);
}

/** A chosen honour in full. */
export function detailView(honour: Honour, {shared, own, format}: Words, onClose: () => void) {
  const {title, category, level, awardedBy, recipients, citation, image, href} = honour;
  const body = html`
    ${image === undefined ? nothing : picture(image, title, 240)}
    ${citation === undefined ? nothing : html`<blockquote part="citation">${citation}</blockquote>`}
    ${facts([
      [own.recipients, recipients.length > 0 ? recipientNames(recipients, shared.listSeparator) : ''],
      [own.awardedBy, awardedBy],
      [own.date, dateText(honour, format)],
      [own.level, level],
    ])}
    ${href === undefined ? nothing : html`<p class="more">${feedLink(href, own.more)}</p>`}
  `;
  return panel({heading: title, ...(category && {note: category}), body, messages: shared, onClose});
}
