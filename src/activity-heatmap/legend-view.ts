import {html, nothing, type TemplateResult} from 'lit';
import type {Measure} from './model.js';
import type {Picture, Speech} from './picture.js';

/** What the colours mean; each swatch says its bounds. At its beginning, the cell that is selected. */
export function legendView(
  {scale, hasGaps, hasMarks}: Picture,
  selected: string,
  measure: Measure,
  {words, format}: Speech,
): TemplateResult {
  const bounds = scale.map(({from, to}) => {
    const figure = from === to ? format.number(to) : `${format.number(from)}–${format.number(to)}`;
    return words[measure](figure, to);
  });
  const swatch = (look: string, label: string) => html`<li><i class="swatch ${look}"></i>${label}</li>`;
  return html`
    <div class="legend" part="legend">
      ${selected ? html`<p class="chosen"><i class="swatch"></i>${selected}</p>` : nothing}
      <ul aria-label=${words.legend}>
        ${hasGaps ? swatch('unknown', words.noData) : nothing}
        ${hasMarks ? swatch('marked', words.marked) : nothing} ${swatch('heat-0', words.none)}
        ${
          scale.length === 0
            ? nothing
            : html`<li class="steps" title=${bounds.join(words.semicolon)}>
                <span aria-hidden="true">${words.few}</span>${scale.map(
                  ({heat}, index) =>
                    html`<i
                      class="swatch heat-${heat}"
                      role="img"
                      title=${bounds[index]!}
                      aria-label=${bounds[index]!}
                    ></i>`,
                )}<span aria-hidden="true">${words.many}</span>
              </li>`
        }
      </ul>
    </div>
  `;
}
