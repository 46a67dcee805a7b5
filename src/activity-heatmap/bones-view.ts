import {svg, html, type TemplateResult} from 'lit';

/** A year of cells, as they will stand. */
export const bonesView = (): TemplateResult => html`
  <svg viewBox="0 0 704 112" preserveAspectRatio="xMinYMin" aria-hidden="true">
    ${svg`<defs>
      <pattern id="bones" width="13" height="13" patternUnits="userSpaceOnUse" x="15" y="21">
        <rect width="11" height="11" rx="2" stroke="none" />
      </pattern>
    </defs>
    <rect x="15" y="21" width="689" height="91" fill="url(#bones)" stroke="none" />`}
  </svg>
`;
