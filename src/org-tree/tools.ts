import {html, nothing, svg, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fieldStyles} from '../frame/field-styles.js';
import {glyph} from '../frame/icons.js';
import {searchIcon} from '../frame/search-icon.js';
import type {OrgWords} from './messages.js';
import type {OrgTree} from './model.js';
import {nodeKey} from './opening.js';
import type {Picture} from './picture.js';
import {Search} from './search.js';
import {minus} from './status-icon.js';
import {toolsStyles} from './tools-styles.js';

const PLUS = svg`<path d="M8 3v10M3 8h10"/>`;
const FIT = svg`<rect x="3" y="4.5" width="10" height="7"/><path d="M1.5 3V1.5H3M13 1.5h1.5V3M14.5 13v1.5H13M3 14.5H1.5V13"/>`;

/** The tools of the toolbar: search, and how near the picture is. Fetched where there is a toolbar. */
export class OrgTools {
  readonly styles = [fieldStyles, toolsStyles];
  readonly search = new Search();
  readonly #host: ReactiveControllerHost;
  readonly #picture: Picture;
  readonly #onFound: (key: string) => void;

  constructor(host: ReactiveControllerHost, picture: Picture, onFound: (key: string) => void) {
    this.#host = host;
    this.#picture = picture;
    this.#onFound = onFound;
  }

  view(tree: OrgTree, words: OrgWords): TemplateResult {
    const {query, at} = this.search;
    const hits = this.search.hitsIn(tree).size;
    const {panZoom} = this.#picture;
    const tool = (label: string, shape: TemplateResult, onClick: () => void) =>
      html`<button class="tool" aria-label=${label} title=${label} @click=${onClick}>${shape}</button>`;
    return html`
      <label class="field find">
        ${searchIcon}<input
          type="search"
          enterkeyhint="search"
          aria-label=${words.search}
          placeholder=${words.search}
          .value=${query}
          @input=${this.#onQuery}
          @keydown=${this.#onKeydown}
        /><output>${query.trim() === '' ? nothing : hits === 0 ? words.noHits : words.hits(at, hits)}</output>
      </label>
      ${tool(words.zoomIn, glyph('plus', PLUS), panZoom.zoomIn)}
      ${tool(words.zoomOut, minus(), panZoom.zoomOut)} ${tool(words.fit, glyph('fit', FIT), panZoom.fit)}
    `;
  }

  readonly #onQuery = (event: InputEvent) => {
    this.search.ask((event.target as HTMLInputElement).value);
    this.#host.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    const {tree} = this.#picture;
    if (event.key === 'Escape') this.search.ask('');
    else if (event.key === 'Enter' && tree) {
      const hit = this.search.next(tree, event.shiftKey ? -1 : 1);
      if (hit === undefined) return;
      const key = nodeKey(tree, hit);
      this.#onFound(key);
      this.#picture.reveal(key);
    } else return;
    event.preventDefault();
    this.#host.requestUpdate();
  };
}
