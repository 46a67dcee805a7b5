import {svg, html, type TemplateResult} from 'lit';

const PATHS = {
  table: svg`<rect x="2" y="3" width="12" height="10"/><path d="M2 6.5h12M6.5 6.5V13"/>`,
  picture: svg`<path d="M2.5 13V8M6.2 13V4.5M9.8 13V7M13.5 13V3"/>`,
  previous: svg`<path d="m10 3.5-4.5 4.5L10 12.5"/>`,
  next: svg`<path d="m6 3.5 4.5 4.5L6 12.5"/>`,
  retry: svg`<path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 2v3h-3"/>`,
  notice: svg`<path d="M8 2.2 14.3 13H1.7zM8 6.5v3M8 11.2v.3"/>`,
  // Large outlines for what is not there: see the empty and the failed state.
  nothing: svg`<rect x="2.5" y="3.5" width="11" height="10" rx="1"/><path d="M2.5 6.5h11M5.5 2v3M10.5 2v3M5 10h6"/>`,
  trouble: svg`<path d="M3.8 12.2A6 6 0 1 1 8 14M8 4.8v4M8 10.9v.3"/>`,
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words, from paths on a grid of 16; it says nothing by itself. */
export const glyph = (name: string, paths: TemplateResult): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${paths}</svg>`;

/** One of those that the frame and several widgets show. */
export const icon = (name: IconName): TemplateResult => glyph(name, PATHS[name]);
