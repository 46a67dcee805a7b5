import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {announce, emit} from '../widget/events.js';
import {MeasureController} from '../widget/measure-controller.js';
import {Branches, type BranchFeed} from './branches.js';
import type {LazyOf} from '../widget/lazy.js';
import type {ChartHost, ChartSettings} from './chart-settings.js';
import {chartParts} from './chart-parts-view.js';
import {chartStyles} from './chart-styles.js';
import {Choice} from './choice.js';
import {nodeName} from './card-words.js';
import {FocusKeeper} from './focus-keeper.js';
import {focusOn} from './focus-on.js';
import {Covers} from './covers.js';
import {Keyboard, type Deeds} from './keyboard.js';
import {Scope} from './model-branch.js';
import {awaitsChildren, type OrgTree} from './model.js';
import {keyNode, nodeKey} from './opening.js';
import {cardMeasures} from './card-measures.js';
import {Picture} from './picture.js';
import {blankView} from './plane-view.js';
import {nodeAt, Pointer} from './pointer.js';
import {NO_HITS} from './search-index.js';
import {selectionOf, type OrgToggleDetail} from './selection.js';
import {WholeTree} from './whole-tree-view.js';

/**
 * The picture of a tree with its pointer, its keys, its tools and its panel. It is fetched beside the first feed; it
 * keeps what a person does with the picture and knows nothing of feeds.
 */
export class OrgChart implements ReactiveController {
  /** The picture with what of it is out of view. */
  readonly whole: WholeTree;
  readonly styles = chartStyles;
  /** What was fetched because somebody opened it. */
  readonly branches: Branches;
  /** What part of the tree is drawn. */
  readonly scope = new Scope();
  readonly #host: ChartHost;
  /** What a tour goes through. */
  readonly picture: Picture;
  readonly #parts;
  readonly #keyboard: Keyboard;
  readonly #pointer: Pointer;
  readonly #choice = new Choice();
  #settings: ChartSettings | undefined;
  /** Kinds of ties that nobody wants to see now. */
  #hidden: ReadonlySet<string> = new Set();

  constructor(host: ChartHost, lazy: LazyOf, feed: BranchFeed) {
    this.#host = host;
    this.whole = new WholeTree(host, lazy);
    this.branches = new Branches(host, feed, (error) => void announce(host, {type: 'error', error}));
    this.picture = new Picture(host);
    const deeds: Deeds = {
      select: this.#select,
      toggle: (nodes, still) => this.#toggle(nodes, still),
      focus: (node) => this.#focus(node),
      find: (way) => this.#finder?.step(way) ?? false,
      close: () => this.#closeDetails(),
      nameOf: (node) => nodeName(this.picture.tree!, node, this.#settings!.words),
    };
    this.#keyboard = new Keyboard(this.picture, deeds);
    this.#parts = chartParts(host, lazy, this.picture, {
      onFound: this.#onFound,
      onDepth: this.#onDepth,
      fileWork: () => this.whole.work,
    });
    const more = (node: number) => this.#keyboard.more(node);
    this.#pointer = new Pointer(this.picture, {...deeds, more}, this.#parts);
    host.addController(this);
    new Covers(host, this.picture, () => this.#choice.selected);
    new FocusKeeper(host);
    new MeasureController(host, '.viewport', (viewport) =>
      this.picture.onSize(viewport, this.#choice.current),
    );
  }

  hostUpdated() {
    this.picture.panZoom.applyTo(this.#host.renderRoot.querySelector('.viewport'));
  }

  /** Another feed comes: what a person opened, chose and looked for in the last one means nothing in it. */
  forget() {
    this.branches.clear();
    this.#hidden = new Set();
    this.#finder?.clear();
    this.picture.forget();
    const isChosen = this.#host.reveal === this.#choice.selected;
    const asked = this.#choice.forget();
    if (isChosen) this.#host.reveal = asked;
    this.#settings = undefined;
  }

  /** The tools of the toolbar. */
  tools(whole: OrgTree, {scope, words, format}: ChartSettings) {
    return this.#parts.tools.value?.view(this.scope.of(whole, scope), words, format);
  }

  get #finder() {
    return this.#settings?.hasTools ? this.#parts.tools.value?.finder : undefined;
  }

  render(whole: OrgTree, chosen: ChartSettings): TemplateResult {
    this.#follow(chosen);
    if (!this.picture.hasViewport) return blankView(chosen.layout);
    const tree = this.scope.of(whole, chosen.scope);
    const settings = {...chosen, measures: cardMeasures(chosen.display, this.picture.em)};
    const hasTies = chosen.ties !== 'none' && tree.links.length > 0;
    const selected = this.#choice.selected === undefined ? -1 : keyNode(tree, this.#choice.selected);
    // Rows of a list keep room for ties, whatever is selected.
    const showsTies = hasTies && (chosen.ties === 'all' || selected >= 0 || chosen.layout === 'indented');
    const layout = this.picture.arrange(tree, settings, showsTies);
    const hasWay = tree !== whole || selected >= 0;
    const closerLook = hasWay || hasTies || chosen.hasOverview ? this.#parts.closerLook.value : undefined;
    return html`
      <div
        class="chart"
        role="presentation"
        @keydown=${this.#keyboard.onEscape}
        @click=${{handleEvent: this.#pointer.onPress, capture: true}}
      >
        ${this.whole.view({
          ...settings,
          tree,
          layout,
          panZoom: this.picture.panZoom,
          gestures: this.#parts.gestures.value,
          closerLook,
          branches: this.branches.states,
          marks: this.picture.panZoom.isFar ? this.#parts.marks.value : undefined,
          hidden: this.#hidden,
          news: this.picture.news,
          onGo: this.#onGo,
          active: this.picture.nearest(this.#choice.active),
          selected,
          hits: this.#finder?.search.hitsIn(tree) ?? NO_HITS,
          onClick: this.#pointer.onClick,
          onKeydown: this.#onKeydown,
          onFocusin: this.#onFocusin,
        })}
        ${
          hasWay
            ? closerLook?.crumbsView({
                ...settings,
                whole,
                node: keyNode(whole, (selected >= 0 ? this.#choice.selected : chosen.scope)!),
                isBranch: tree !== whole,
                onWhole: this.#onWhole,
                onGo: (node) => this.#goTo(nodeKey(whole, node)),
              })
            : nothing
        }
        ${
          this.whole.refusal(settings.messages) ??
          (this.#choice.isDetailed && selected >= 0
            ? closerLook?.detailsView({
                ...settings,
                tree,
                node: selected,
                isOpen: this.picture.card(selected)?.isOpen ?? false,
                branch: this.branches.states.get(this.#choice.selected!),
                onClose: this.#onClose,
                onToggle: () => this.#toggle([selected], selected),
                onNear: () => this.picture.nearTo(selected),
                onGo: this.#onGo,
              })
            : nothing)
        }
      </div>
      ${
        hasTies
          ? closerLook?.legendView({...settings, tree, hidden: this.#hidden, onHidden: this.#onHidden})
          : nothing
      }
    `;
  }

  /** Does what follows from settings that are not those of the last picture. */
  #follow(now: ChartSettings) {
    const before = this.#settings;
    this.#settings = now;
    if (now.reveal !== before?.reveal && now.reveal !== this.#choice.selected) {
      this.#choice.ask(now.reveal || undefined);
      if (now.reveal) this.picture.aimAt(now.reveal);
    }
    if (!before) return;
    const isAnother = (...names: readonly (keyof ChartSettings)[]) =>
      names.some((name) => now[name] !== before[name]);
    if (isAnother('depth', 'isDefaultDepth')) this.picture.close();
    if (isAnother('display')) {
      this.picture.hold(this.#choice.current);
      this.picture.em = undefined;
    }
    if (isAnother('scope')) {
      this.picture.turn();
      // Out of a branch, one is still where one was in it.
      if (!now.scope) this.picture.aimAt(this.#choice.selected ?? before.scope);
    }
    if (isAnother('layout', 'text')) {
      this.picture.panZoom.reset();
      if (this.#choice.selected !== undefined) this.picture.aimAt(this.#choice.selected);
    }
  }

  readonly #onHidden = (hidden: ReadonlySet<string>) => {
    this.#hidden = hidden;
    this.#host.requestUpdate();
  };

  /** Chooses an organisation and goes to it. */
  readonly #onGo = (node: number) => this.#goTo(nodeKey(this.picture.tree!, node));

  /** The same, out of the branch that is drawn if need be. */
  #goTo(key: string) {
    if (!this.#choose(key)) return;
    if (keyNode(this.picture.tree!, key) < 0) this.#settings!.onScope(undefined);
    this.picture.reveal(key);
  }

  readonly #onFocusin = ({target}: FocusEvent) => {
    const {tree} = this.picture;
    const node = nodeAt(target as Element);
    const card = this.picture.card(node);
    if (!tree || !card) return;
    this.#choice.active = nodeKey(tree, node);
    this.#host.requestUpdate();
    if ((target as Element).matches(':focus-visible')) this.picture.panZoom.show(card);
  };

  readonly #onKeydown = (event: KeyboardEvent) =>
    this.#keyboard.press(event, this.picture.nearest(this.#choice.active));

  readonly #onClose = () => {
    this.#closeDetails();
    this.#focus(this.picture.nearest(this.#choice.active));
  };

  #closeDetails(): boolean {
    this.#host.requestUpdate();
    return this.#choice.close();
  }

  readonly #onWhole = () => {
    this.#settings!.onScope(undefined);
    focusOn(this.#host, '[role=treeitem][tabindex="0"]', {preventScroll: true});
  };

  readonly #onFound = (key: string) => {
    this.#choice.active = key;
    this.picture.reveal(key);
  };

  readonly #onDepth = (depth: number) => {
    // What the picture shows already is no news of the page's.
    (this.#settings = {...this.#settings!, depth, isDefaultDepth: false}).onDepth(depth);
  };

  readonly #select = (node: number) => this.#choose(nodeKey(this.picture.tree!, node));

  #choose(key: string): boolean {
    const {whole} = this.scope;
    // The way to it is told from the very top, whatever part is drawn.
    const detail = whole && selectionOf(whole, whole.nodeOf(key));
    if (!detail || !emit(this.#host, 'dj-select', detail)) return false;
    this.#choice.choose((this.#host.reveal = detail.id));
    this.#host.requestUpdate();
    focusOn(this.#host, '.panel');
    return true;
  }

  #toggle(nodes: readonly number[], still: number) {
    const tree = this.picture.tree!;
    const {whole} = this.scope;
    for (const node of nodes)
      if (awaitsChildren(tree, node)) this.branches.open(whole!, whole!.nodeOf(nodeKey(tree, node)));
    for (const {id, open} of this.picture.toggle(nodes, still))
      if (id !== undefined) emit(this.#host, 'dj-toggle', {id, open} satisfies OrgToggleDetail);
  }

  #focus(node: number | undefined) {
    const {tree, panZoom} = this.picture;
    const card = node === undefined ? undefined : this.picture.card(node);
    if (!tree || node === undefined || !card) return;
    this.#choice.active = nodeKey(tree, node);
    this.#host.requestUpdate();
    panZoom.show(card);
    // The picture brings it into view, the page need not.
    focusOn(this.#host, `[data-node="${node}"]`, {preventScroll: true});
  }
}
