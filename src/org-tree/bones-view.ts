import {html, svg, type TemplateResult} from 'lit';

/** The shapes of a tree while the first feed is under way. */
export const bonesView = (): TemplateResult => html`
  <svg viewBox="0 0 286 150" aria-hidden="true">
    <rect x="83" y="4" width="120" height="34" rx="3" />
    ${[8, 66, 124, 182, 240].map((x) => svg`<rect x=${x} y="64" width="42" height="82" rx="3" />`)}
    <path
      d="M143 38v13M29 51h232M29 51v13M87 51v13M145 51v13M203 51v13M261 51v13"
      stroke-width="2"
      fill="none"
    />
  </svg>
`;
