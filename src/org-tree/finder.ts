import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {icon} from '../frame/icons.js';
import {searchIcon} from '../frame/search-icon.js';
import type {Format} from '../locale/format.js';
import {nodeName, pathText} from './card-words.js';
import type {OrgWords} from './messages.js';
import type {OrgTree} from './model.js';
import {nodeKey} from './opening.js';
import {readsAs} from './pinyin.js';
import {Search} from './search.js';
import type {Hits} from './search-index.js';

/** Results that are listed at a time. */
const PAGE = 30;

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/**
 * The field to search in, by the combobox pattern of the ARIA Authoring Practices: results are listed as one types,
 * the arrows walk through them while the focus stays in the field, Enter goes to one, Escape clears. F3 and the
 * buttons go from hit to hit.
 */
export class Finder {
  readonly search: Search;
  readonly #host: Host;
  readonly #onFound: (key: string) => void;
  #tree: OrgTree | undefined;
  #isListed = false;
  /** The result that the arrows are on, from 0; −1 for none. */
  #option = -1;

  /** `onFound` is told the key of an organisation that is gone to. */
  constructor(host: Host, onFound: (key: string) => void) {
    this.#host = host;
    this.#onFound = onFound;
    this.search = new Search(() => host.requestUpdate());
  }

  view(tree: OrgTree, words: OrgWords, format: Format): TemplateResult {
    this.#tree = tree;
    // First, because it begins to read the tree, which keeps it busy.
    const hits = this.search.hitsIn(tree);
    const {query, at, isBusy} = this.search;
    const isAsked = query.trim() !== '';
    const isListed = this.#isListed && hits.size > 0;
    const found = at < 0 ? undefined : hits.at(at);
    const step = (label: string, way: 1 | -1) =>
      html`<button class="tool" aria-label=${label} title=${label} @click=${() => this.step(way)}>
        ${icon(way > 0 ? 'next' : 'previous')}
      </button>`;
    return html`
      <div class="find" @focusout=${this.#onFocusout}>
        <label class="field">
          ${searchIcon}<input
            type="text"
            inputmode="search"
            enterkeyhint="search"
            autocomplete="off"
            spellcheck="false"
            role="combobox"
            aria-label=${words.search}
            aria-autocomplete="list"
            aria-controls="found"
            aria-expanded=${String(isListed)}
            aria-activedescendant=${isListed && this.#option >= 0 ? `found-${this.#option}` : nothing}
            placeholder=${words.search}
            .value=${query}
            @focus=${() => void this.search.prepare(tree)}
            @input=${this.#onQuery}
            @keydown=${this.#onKeydown}
          /><output
            >${!isAsked ? nothing : hits.size > 0 ? words.hits(format.number(at + 1), format.number(hits.size)) : isBusy ? nothing : words.noHits}${isAsked && isBusy ? '…' : nothing}<span
              class="heard"
              >${found === undefined ? nothing : ` ${nodeName(tree, found, words)}`}</span
            ></output
          >
        </label>
        ${isAsked && hits.size > 0 ? [step(words.previousHit, -1), step(words.nextHit, 1)] : nothing}
        <div
          class="results"
          role="presentation"
          ?hidden=${!isListed}
          @mousedown=${stay}
          @click=${this.#onClick}
        >
          <ul id="found" role="listbox" aria-label=${words.results}>
            ${isListed ? this.#options(tree, words, hits) : nothing}
          </ul>
          ${
            isListed && hits.size > this.#first + PAGE
              ? html`<p class="more">${words.moreHits(format.number(hits.size - this.#first - PAGE))}</p>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  /** Goes to the next hit, or the one before, and says whether there is any. */
  step(way: 1 | -1): boolean {
    const hit = this.#tree && this.search.next(this.#tree, way);
    if (hit === undefined) return false;
    this.#go(hit);
    return true;
  }

  /** Nothing is looked for any more. */
  clear() {
    this.search.ask('');
    this.#list(false);
  }

  get #first() {
    return Math.floor(Math.max(this.#option, 0) / PAGE) * PAGE;
  }

  #options(tree: OrgTree, words: OrgWords, hits: Hits) {
    const first = this.#first;
    const page: {readonly node: number; readonly at: number}[] = [];
    for (const node of hits.from(first)) if (page.push({node, at: first + page.length}) === PAGE) break;
    return repeat(
      page,
      ({node}) => node,
      ({node, at}) => html`
        <li
          id="found-${at}"
          role="option"
          aria-selected=${String(at === this.#option)}
          aria-setsize=${hits.size}
          aria-posinset=${at + 1}
        >
          <span class="result">${marked(nodeName(tree, node, words), this.search.query)}</span>
          <small>${pathText(tree, node, words)}</small>
        </li>
      `,
    );
  }

  #list(isListed: boolean, option = -1) {
    this.#isListed = isListed;
    this.#option = option;
    this.#host.requestUpdate();
  }

  #choose(at: number) {
    const node = this.#tree && this.search.hitsIn(this.#tree).at(at);
    if (node === undefined) return;
    this.search.at = at;
    this.#go(node);
  }

  #go(node: number) {
    this.#list(false);
    this.#onFound(nodeKey(this.#tree!, node));
  }

  readonly #onQuery = (event: InputEvent) => {
    this.search.ask((event.target as HTMLInputElement).value);
    this.#list(true);
  };

  readonly #onClick = ({target}: MouseEvent) => {
    const place = (target as Element).closest('[role=option]')?.ariaPosInSet;
    if (place) this.#choose(Number(place) - 1);
  };

  readonly #onFocusout = ({currentTarget, relatedTarget}: FocusEvent) => {
    if ((currentTarget as Element).contains(relatedTarget as Element | null)) return;
    // A button that goes while it has the focus says so within an update, which is no time to ask for another.
    queueMicrotask(() => this.#list(false));
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.isComposing || !this.#doKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Does what a key stands for in the field, and says whether it stands for anything. */
  #doKey({key, shiftKey}: KeyboardEvent): boolean {
    const size = this.#tree ? this.search.hitsIn(this.#tree).size : 0;
    const way = shiftKey ? -1 : 1;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (size === 0) return false;
        this.#walk(key === 'ArrowDown' ? 1 : -1, size);
        return true;
      case 'Enter':
        if (this.#isListed && this.#option >= 0) this.#choose(this.#option);
        else this.step(way);
        return true;
      case 'F3':
        return this.step(way);
      case 'Escape':
        if (this.search.query === '') return false;
        this.clear();
        return true;
      default:
        return false;
    }
  }

  /** The arrows go round, with the field itself between the last result and the first. */
  #walk(way: 1 | -1, size: number) {
    const round = size + 1;
    this.#list(true, ((this.#option + 1 + way + round) % round) - 1);
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot
        .querySelector('[role=option][aria-selected=true]')
        ?.scrollIntoView({block: 'nearest'}),
    );
  }
}

/** A press on a result leaves the focus in the field. */
const stay = (event: MouseEvent) => event.preventDefault();

/** A name with what was typed marked in it, if it is there. */
function marked(name: string, query: string): unknown {
  const typed = query.trim().toLowerCase();
  const small = name.toLowerCase();
  for (let at = 0; at + typed.length <= small.length; at++)
    if (readsAs(small, typed, at)) {
      const end = at + typed.length;
      return html`${name.slice(0, at)}<mark>${name.slice(at, end)}</mark>${name.slice(end)}`;
    }
  return name;
}
