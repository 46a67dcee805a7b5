import {html, svg, type TemplateResult} from 'lit';
import type {Plaque} from './model.js';

/** A sprig of laurel that bends to the left, and a cloud as on lacquered boards, in a box of 28 × 46. */
const LAUREL = svg`<path d="M23.5 41.5Q18.5 40.5 14.5 45.5 21 46 23.5 41.5M23.5 41.5Q23.5 36.5 18 34 19 40 23.5 41.5M17 38.5Q12.5 35.5 7.5 39 13 41.5 17 38.5M17 38.5Q18.5 33.5 14 30 13 35.5 17 38.5M11.5 33Q8.5 29 3 31 6.5 35 11.5 33M11.5 33Q14.5 29.5 11.5 25 8.5 29.5 11.5 33M8 26.5Q6.5 22 1 21.5 3 27 8 26.5M8 26.5Q12 24.5 10.5 19.5 6.5 22 8 26.5M7 19Q7.5 14.5 2.5 12.5 2.5 18 7 19M7 19Q11.5 18.5 11.5 13.5 7 14.5 7 19M8.5 11.5Q10.5 7.5 6.5 4.5 5 9.5 8.5 11.5M8.5 11.5Q12.5 12.5 14.5 8.5 10 7.5 8.5 11.5M11 7Q15.5 5.5 16 .5 11 2.5 11 7"/><path class="line" d="M26.7 41.9A22 22 0 0 1 11.7 6.5"/>`;
const CLOUD = svg`<path class="line" d="M27 36H9a6.5 6.5 0 1 1 5.5-10 4.2 4.2 0 1 1-6.8 3.4M14.5 26A8.5 8.5 0 1 1 27 15.5a5 5 0 1 1-5.6 4.2M13 41h14"/>`;

const DRAWN: Readonly<Partial<Record<Plaque, TemplateResult>>> = {brass: LAUREL, lacquer: CLOUD};

/** What an honour of the first two ranks stands between; nothing else has such. */
export function wreathed(plaque: Plaque, content: unknown): unknown {
  const drawn = DRAWN[plaque];
  return drawn ? html`${sprig(drawn, 'start')}${content}${sprig(drawn, 'end')}` : content;
}

/** The right one is the left one in a mirror. */
const sprig = (drawn: TemplateResult, side: 'start' | 'end') =>
  html`<svg class="sprig" viewBox="0 0 28 46" aria-hidden="true">
    ${side === 'start' ? drawn : svg`<g transform="matrix(-1 0 0 1 28 0)">${drawn}</g>`}
  </svg>`;
