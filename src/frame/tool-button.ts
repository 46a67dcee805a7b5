import {html, type TemplateResult} from 'lit';

/** A button that shows an icon and is called by its label. */
export const toolButton = (label: string, icon: TemplateResult, onClick: () => void): TemplateResult =>
  html`<button class="tool" aria-label=${label} title=${label} @click=${onClick}>${icon}</button>`;
