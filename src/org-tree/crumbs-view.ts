import {html, nothing, svg, type TemplateResult} from 'lit';
import {glyph} from '../frame/icons.js';
import {nodeName} from './card-words.js';
import type {OrgWords} from './messages.js';
import type {OrgTree} from './model.js';
import {nodesAbove} from './opening.js';

const BACK = svg`<path d="M6.5 4 3 7.5 6.5 11M3 7.5h6.5a3.5 3.5 0 0 1 0 7"/>`;
/** Of a longer way only the first and the last are named at once. */
const MOST = 4;
const LAST = 2;
/** Of those between, no more than these stand in the list behind the dots. */
const BETWEEN = 40;

export interface CrumbsParts {
  /** All of it, whatever part of it is drawn. */
  readonly whole: OrgTree;
  /** Where one is. */
  readonly node: number;
  /** Whether only a branch is drawn. */
  readonly isBranch: boolean;
  readonly words: OrgWords;
  readonly onWhole: () => void;
  readonly onGo: (node: number) => void;
}

/** The way to where one is, and out of the branch that is drawn alone. */
export function crumbsView(parts: CrumbsParts): TemplateResult {
  const {whole, node, isBranch, words, onWhole, onGo} = parts;
  const way = node < 0 ? [] : [...nodesAbove(whole, node), node];
  const isCut = way.length > MOST;
  const crumb = (each: number) => {
    const name = nodeName(whole, each, words);
    return html`<li>
      <button
        class="crumb"
        title=${name}
        aria-current=${each === node ? 'location' : nothing}
        @click=${(event: Event) => {
          shut(event);
          onGo(each);
        }}
      >
        ${name}
      </button>
    </li>`;
  };
  return html`<nav class="crumbs" aria-label=${words.path}>
    ${
      isBranch
        ? html`<button class="button whole" @click=${onWhole}>
            ${glyph('back', BACK)}${words.wholeTree}
          </button>`
        : nothing
    }
    <ol>
      ${
        isCut
          ? [
              crumb(way[0]!),
              html`<li>
                <details>
                  <summary class="crumb" aria-label=${words.wholePath} title=${words.wholePath}>…</summary>
                  <ol>
                    ${way.slice(1, -LAST).slice(-BETWEEN).map(crumb)}
                  </ol>
                </details>
              </li>`,
              ...way.slice(-LAST).map(crumb),
            ]
          : way.map(crumb)
      }
    </ol>
  </nav>`;
}

/** Once one of those behind the dots was gone to, their list makes way. */
const shut = ({currentTarget}: Event) =>
  (currentTarget as Element).closest('details')?.removeAttribute('open');
