import {html} from 'lit';
import type {Deeds} from './parts.js';
import type {Recipient} from './schema.js';

/**
 * Names side by side, each leading to its honours, and each in an element of its own, so that one written from right
 * to left turns no other around.
 */
export const recipientLinks = (
  recipients: readonly Recipient[],
  separator: string,
  {onRecipient}: Pick<Deeds, 'onRecipient'>,
) =>
  recipients.map((recipient, index) => {
    const link = html`<button
      class="recipient"
      aria-haspopup="dialog"
      @click=${(event: Event) => onRecipient(recipient, event.currentTarget as HTMLElement)}
    >
      ${recipient.name}
    </button>`;
    return index < recipients.length - 1 ? html`<span class="before">${link}${separator}</span>` : link;
  });
