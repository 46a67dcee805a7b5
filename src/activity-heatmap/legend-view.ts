import {html, nothing, type TemplateResult} from 'lit';
import type {Measure} from './model.js';
import type {Picture, Speech} from './picture.js';

export interface LegendParts {
  /** What was chosen, in words. */
  readonly chosen: string;
  /** The levels that are shown alone; none where all are. */
  readonly levels: ReadonlySet<number>;
  readonly measure: Measure;
  readonly speech: Speech;
  readonly onLevel: (level: number) => void;
}

/** What the colours mean, with their bounds; each is a button that shows its cells alone. At its beginning, what is chosen. */
export function legendView(
  {scale, hasGaps, hasMarks, hasChanges}: Picture,
  {chosen, levels, measure, speech, onLevel}: LegendParts,
): TemplateResult {
  const {words, format} = speech;
  const swatch = (look: string, label: string) => html`<li><i class="swatch ${look}"></i>${label}</li>`;
  const level = (heat: number, name: string, label: unknown) =>
    html`<button
      class="level"
      aria-label=${name}
      title=${name}
      aria-pressed=${levels.has(heat)}
      @click=${() => onLevel(heat)}
    >
      <i class="swatch heat-${heat}"></i>${label}
    </button>`;
  return html`
    <div class="legend" part="legend">
      ${chosen ? html`<p class="chosen"><i class="swatch"></i>${chosen}</p>` : nothing}
      <ul aria-label=${words.legend}>
        ${hasGaps ? swatch('unknown', words.noData) : nothing}
        ${hasMarks ? swatch('marked', words.marked) : nothing}
        ${hasChanges ? swatch('heat-0 changed', words.changed) : nothing}
        <li>${level(0, words.none, words.none)}</li>
        ${
          scale.length === 0
            ? nothing
            : html`<li class="steps">
                <span aria-hidden="true">${words.few}</span>${scale.map(({heat, from, to}) => {
                  const bounds =
                    from === to ? format.number(to) : `${format.number(from)}–${format.number(to)}`;
                  return level(heat, words[measure](bounds, to), html`<span class="bounds">${bounds}</span>`);
                })}<span aria-hidden="true">${words.many}</span>
              </li>`
        }
      </ul>
    </div>
  `;
}
