import {html, type TemplateResult} from 'lit';
import type {OrgWords} from './messages.js';

/** Work that takes long, and can be stopped. */
export interface LongWork {
  /** From 0 to 1. */
  readonly progress: number;
  readonly label: (percent: number) => string;
  readonly stop: () => void;
}

/** What is said of how far work is. */
export const percentOf = (work: LongWork | undefined) => work && Math.floor(work.progress * 100);

/** How far work is, on the button that stops it. */
export function progressButton(work: LongWork, words: OrgWords): TemplateResult {
  const {label, stop} = work;
  const percent = percentOf(work)!;
  return html`<button class="field opening" @click=${stop}>
    <progress max="100" value=${percent} aria-label=${label(percent)}></progress>${words.stop}
  </button>`;
}
