import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Messages} from '../locale/messages.js';
import {glyph} from './icons.js';

const CLOSE = glyph('close', svg`<path d="m4 4 8 8M12 4l-8 8"/>`);

export interface PanelParts {
  readonly heading: string;
  /** A line under the heading: a path, a date. */
  readonly note?: string;
  readonly body: unknown;
  readonly messages: Messages;
  /** Called by the close button and by Escape; the opener takes the focus back. */
  readonly onClose: () => void;
}

/** What was chosen, in full, over or beside the picture. */
export function panel({heading, note, body, messages, onClose}: PanelParts): TemplateResult {
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return html`
    <div class="panel" part="panel" role="dialog" aria-label=${heading} tabindex="-1" @keydown=${onKeydown}>
      <button class="tool close" aria-label=${messages.close} @click=${onClose}>${CLOSE}</button>
      <h3>${heading}</h3>
      ${note ? html`<p class="note">${note}</p>` : nothing}
      <div class="panel-body">${body}</div>
    </div>
  `;
}

/** Label and value pairs of a panel; those without a value are left out. */
export const facts = (pairs: readonly (readonly [label: string, value: unknown])[]): TemplateResult => html`
  <dl class="facts">
    ${pairs
      .filter(([, value]) => value !== undefined && value !== '' && value !== nothing)
      .map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>
`;

/** A link from a feed. One that leaves the portal tells the other side nothing. */
export function feedLink(href: string, label: unknown): TemplateResult {
  // Against the page's own address: mail and telephone leave nothing behind.
  const {protocol, origin} = new URL(
    href,
    location.origin === 'null' ? 'https://portal.invalid' : location.href,
  );
  const leaves = /^https?:$/.test(protocol) && origin !== location.origin;
  return html`<a
    href=${href}
    rel=${leaves ? 'noopener noreferrer' : nothing}
    target=${leaves ? '_blank' : nothing}
    >${label}</a
  >`;
}
