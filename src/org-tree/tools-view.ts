import {html, nothing, type TemplateResult} from 'lit';
import {icon, type IconName} from '../frame/icons.js';
import type {OrgWords} from './messages.js';
import type {PanZoom} from './pan-zoom.js';

export interface ToolsParts {
  readonly words: OrgWords;
  readonly query: string;
  readonly hits: number;
  /** The hit that was gone to, from 1; 0 before the first. */
  readonly at: number;
  readonly panZoom: PanZoom;
  readonly onQuery: (event: InputEvent) => void;
  readonly onSearchKey: (event: KeyboardEvent) => void;
}

/** Search, and how near the picture is. */
export function toolsView(parts: ToolsParts): TemplateResult {
  const {words, query, hits, at, panZoom} = parts;
  const tool = (label: string, name: IconName, onClick: () => void) =>
    html`<button class="tool" aria-label=${label} title=${label} @click=${onClick}>${icon(name)}</button>`;
  return html`
    <label class="field find">
      ${icon('search')}<input
        type="search"
        enterkeyhint="search"
        aria-label=${words.search}
        placeholder=${words.search}
        .value=${query}
        @input=${parts.onQuery}
        @keydown=${parts.onSearchKey}
      /><output>${query.trim() === '' ? nothing : hits === 0 ? words.noHits : words.hits(at, hits)}</output>
    </label>
    ${tool(words.zoomIn, 'plus', panZoom.zoomIn)} ${tool(words.zoomOut, 'minus', panZoom.zoomOut)}
    ${tool(words.fit, 'fit', panZoom.fit)}
  `;
}
