import {html, nothing, svg} from 'lit';
import {glyph} from '../frame/icons.js';
import type {OrgWords} from './messages.js';
import type {OrgTree} from './model.js';
import type {Picture} from './picture.js';
import {progressButton} from './progress-button.js';

const STEPS = svg`<path d="M2.5 3.5h11M5 8h8.5M7.5 12.5h6"/>`;

/** Levels offered one by one; few trees have more. */
const MOST = 9;

/** Opens the tree so many levels deep, or all of it; says how far that is while it takes long, and stops it. */
export class LevelsTool {
  readonly #picture: Picture;
  readonly #onDepth: (depth: number) => void;
  #counted: {readonly tree: OrgTree; readonly levels: number} | undefined;

  /** `onDepth` is told how many levels a person opened. */
  constructor(picture: Picture, onDepth: (depth: number) => void) {
    this.#picture = picture;
    this.#onDepth = onDepth;
  }

  view(tree: OrgTree, words: OrgWords) {
    const {progress, levels} = this.#picture;
    if (progress !== undefined)
      return progressButton({progress, label: words.opening, stop: () => this.#picture.cancel()}, words);
    const count = this.#levelsOf(tree);
    if (count < 3) return nothing;
    const chosen = levels === undefined ? '' : levels === Infinity ? 'all' : String(levels + 1);
    const option = (value: string, text: string) =>
      html`<option value=${value} .selected=${chosen === value}>${text}</option>`;
    const single = Array.from({length: Math.min(count, MOST) - 1}, (_, at) => `${at + 2}`);
    return html`<label class="field levels"
      >${glyph('steps', STEPS)}<select aria-label=${words.levels} @change=${this.#onChange}>
        ${option('', words.levels)} ${single.map((level) => option(level, words.level(level)))}
        ${option('all', words.everything)}
      </select></label
    >`;
  }

  #levelsOf(tree: OrgTree): number {
    if (this.#counted?.tree !== tree) {
      let deepest = 0;
      for (const depth of tree.depth) deepest = Math.max(deepest, depth);
      this.#counted = {tree, levels: deepest + 1};
    }
    return this.#counted.levels;
  }

  readonly #onChange = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    if (value === '') return;
    if (value === 'all') this.#picture.openAll();
    else this.#picture.openToLevel(Number(value));
    this.#onDepth((value === 'all' ? this.#counted!.levels : Number(value)) - 1);
  };
}
