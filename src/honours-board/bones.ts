import {html} from 'lit';

/** Four plaques to come. */
export const bones = html`<svg viewBox="0 0 400 144" preserveAspectRatio="none" aria-hidden="true">
  <rect x="1" y="1" width="192" height="64" rx="2" />
  <rect x="207" y="1" width="192" height="64" rx="2" />
  <rect x="1" y="79" width="192" height="64" rx="2" />
  <rect x="207" y="79" width="192" height="64" rx="2" />
</svg>`;
