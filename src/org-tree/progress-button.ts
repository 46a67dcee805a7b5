import {html, type TemplateResult} from 'lit';
import type {OrgWords} from './messages.js';

/** Work that takes long, and can be stopped. */
export interface LongWork {
  /** From 0 to 1. */
  readonly progress: number;
  readonly label: (percent: number) => string;
  readonly stop: () => void;
}

/** How far work is, on the button that stops it. */
export function progressButton({progress, label, stop}: LongWork, words: OrgWords): TemplateResult {
  const percent = Math.floor(progress * 100);
  return html`<button class="field opening" @click=${stop}>
    <progress max="100" value=${percent} aria-label=${label(percent)}></progress>${words.stop}
  </button>`;
}
