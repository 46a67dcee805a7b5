import {html} from 'lit';
import type {Recipient} from './schema.js';

/** Names side by side, each in an element of its own, so that one written from right to left turns no other around. */
export const recipientNames = (recipients: readonly Recipient[], separator: string) =>
  recipients.map(({name}, index) => html`${index > 0 ? separator : ''}<span>${name}</span>`);
