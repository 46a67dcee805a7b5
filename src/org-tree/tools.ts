import {html, svg, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fieldStyles} from '../frame/field-styles.js';
import {glyph} from '../frame/icons.js';
import type {Format} from '../locale/format.js';
import {Finder} from './finder.js';
import {LevelsTool} from './levels-tool.js';
import type {OrgWords} from './messages.js';
import type {OrgTree} from './model.js';
import type {Picture} from './picture.js';
import {progressButton, type LongWork} from './progress-button.js';
import {minus} from './status-icon.js';
import {toolsStyles} from './tools-styles.js';

const PLUS = svg`<path d="M8 3v10M3 8h10"/>`;
const FIT = svg`<rect x="3" y="4.5" width="10" height="7"/><path d="M1.5 3V1.5H3M13 1.5h1.5V3M14.5 13v1.5H13M3 14.5H1.5V13"/>`;

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** What follows from tools. */
export interface ToolDeeds {
  /** An organisation was found, by its key. */
  readonly onFound: (key: string) => void;
  /** So many levels were opened. */
  readonly onDepth: (depth: number) => void;
  /** A file that takes long to be made, while it is. */
  readonly fileWork: () => LongWork | undefined;
}

/** The tools of the toolbar: search, and how near the picture is. Fetched where there is a toolbar. */
export class OrgTools {
  readonly styles = [fieldStyles, toolsStyles];
  readonly finder: Finder;
  readonly #picture: Picture;
  readonly #levels: LevelsTool;
  readonly #fileWork: ToolDeeds['fileWork'];

  constructor(host: Host, picture: Picture, {onFound, onDepth, fileWork}: ToolDeeds) {
    this.finder = new Finder(host, onFound);
    this.#picture = picture;
    this.#levels = new LevelsTool(picture, onDepth);
    this.#fileWork = fileWork;
  }

  view(tree: OrgTree, words: OrgWords, format: Format): TemplateResult {
    const {panZoom} = this.#picture;
    const file = this.#fileWork();
    const tool = (label: string, shape: TemplateResult, onClick: () => void) =>
      html`<button class="tool" aria-label=${label} title=${label} @click=${onClick}>${shape}</button>`;
    return html`
      ${this.finder.view(tree, words, format)}
      ${file ? progressButton(file, words) : this.#levels.view(tree, words)}
      ${tool(words.zoomIn, glyph('plus', PLUS), panZoom.zoomIn)}
      ${tool(words.zoomOut, minus(), panZoom.zoomOut)} ${tool(words.fit, glyph('fit', FIT), panZoom.fit)}
    `;
  }
}
