import {html, type TemplateResult} from 'lit';

/** What a cell says, beside it. A screen reader has it from the cell itself. */
export const tipView = ([heading, ...rest]: readonly string[]): TemplateResult => html`
  <div class="tip" part="tip" aria-hidden="true">
    <strong>${heading}</strong>
    ${rest.map((line) => html`<span>${line}</span>`)}
  </div>
`;
