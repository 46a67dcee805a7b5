import {html} from 'lit';

/** Four plaques to come. */
export const bones = html`<svg viewBox="0 0 400 144" preserveAspectRatio="none" aria-hidden="true">
  <path d="M1 1h192v64H1zm206 0h192v64H207zM1 79h192v64H1zm206 0h192v64H207z" />
</svg>`;
