import {html} from 'lit';
import type {Words} from './words.js';

/** What to do when a filter leaves nothing. */
export const blankView = ({own}: Words, onClear: () => void) =>
  html`<div class="message">
    <p class="said">${own.nothingLeft}</p>
    <button class="button" @click=${onClear}>${own.clear}</button>
  </div>`;
