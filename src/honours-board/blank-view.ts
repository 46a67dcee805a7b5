import {html} from 'lit';
import type {Filter} from './groups.js';
import type {Words} from './words.js';

const EVERYTHING: Filter = {category: '', year: '', level: '', query: ''};

/** What to do when a filter leaves nothing. */
export const blankView = ({own}: Words, onFilter: (filter: Filter) => void) =>
  html`<div class="message">
    <p class="said">${own.nothingLeft}</p>
    <button class="button" @click=${() => onFilter(EVERYTHING)}>${own.clear}</button>
  </div>`;
