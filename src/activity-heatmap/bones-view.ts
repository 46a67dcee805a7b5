import {css, html, svg, type TemplateResult} from 'lit';

/** A year of cells, as they will stand; and the ruler that tells how much room they have. */
export const bonesView = (): TemplateResult => html`
  <div class="ruler"></div>
  <svg viewBox="0 0 704 112" preserveAspectRatio="xMinYMin" aria-hidden="true">
    ${svg`<defs>
      <pattern id="bones" width="13" height="13" patternUnits="userSpaceOnUse" x="15" y="21">
        <rect width="11" height="11" rx="2" stroke="none" />
      </pattern>
    </defs>
    <rect x="15" y="21" width="689" height="91" fill="url(#bones)" stroke="none" />`}
  </svg>
`;

/** The ruler is as wide as there is room, and as high as the least pitch of a cell. */
export const bonesStyles = css`
  .bones {
    position: relative;
  }
  .ruler {
    position: absolute;
    inset-inline: 0;
    block-size: calc(var(--_size-1) * 13 / 12);
    visibility: hidden;
    pointer-events: none;
  }
`;
