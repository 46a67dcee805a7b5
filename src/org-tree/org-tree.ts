import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {createRef} from 'lit/directives/ref.js';
import {MEASURES} from '../theme/palette.js';
import {emit} from '../widget/events.js';
import {amount, choice} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {firstView} from './camera.js';
import {cardWords, nodeName, type OrgCounts, type Speech} from './card-words.js';
import {detailsView} from './details-view.js';
import type {OrgLayoutName, OrgText} from './layout-cards.js';
import {layoutOrgTree, type OrgLayout} from './layout.js';
import {ORG_WORDS} from './messages.js';
import {parseOrgTree, type Org, type OrgTree} from './model.js';
import {siblings, stepOf, typeAhead} from './navigation.js';
import {keyNode, nodeKey, nodesAbove, openNodes} from './opening.js';
import {PanZoom} from './pan-zoom.js';
import {findOrgs} from './search.js';
import {orgTreeStyles} from './styles.js';
import {orgTable} from './table.js';
import {toolsView} from './tools-view.js';
import {bonesView, chartView} from './view.js';

/** Detail of an org tree's `dj-select`. */
export interface OrgSelectDetail {
  readonly id: string;
  readonly name: string;
  /** Ids from the top down to the organisation itself. */
  readonly path: readonly string[];
  /** The row as the feed has it. */
  readonly org: Org;
}

/** Detail of `dj-toggle`. */
export interface OrgToggleDetail {
  readonly id: string;
  readonly open: boolean;
}

/**
 * Organisations and how they hang together, from one branch to the five levels of a country.
 *
 * @element dj-org-tree
 * @fires {CustomEvent<OrgSelectDetail>} dj-select - An organisation was chosen; cancel it to keep the selection and the details as they were.
 * @fires {CustomEvent<OrgToggleDetail>} dj-toggle - A person opened or closed an organisation.
 */
export class OrgTreeElement extends WidgetElement<OrgTree> {
  static override styles = [super.styles, orgTreeStyles];

  /** How organisations hang: downwards, to the right, or as an indented list. */
  @choice(['top-down', 'left-right', 'indented']) layout: OrgLayoutName = 'top-down';

  /** How names stand in cards; `auto` chooses by layout, number and length. */
  @choice(['auto', 'horizontal', 'vertical']) text: OrgText = 'auto';

  /** Levels open at first. Unless it is set, a level that would show more than 60 cards stays closed. */
  @amount(2) depth = 2;

  /** Id of an organisation to open to, select and centre; follows later changes. */
  @property() reveal: string | undefined;

  /** Which ties are drawn: those of the selected organisation, all, or none. */
  @choice(['selected', 'all', 'none']) ties: 'selected' | 'all' | 'none' = 'selected';

  /** The figure on a card. */
  @choice(['children', 'descendants', 'members', 'none']) counts: OrgCounts = 'children';

  /** Shows the overview when something is out of view. */
  @property({type: Boolean, reflect: true}) minimap = false;

  @state() private active = '';
  @state() private selected: string | undefined;
  @state() private isDetailed = false;
  @state() private query = '';
  @state() private hitAt = 0;
  /** What a person opened and closed, by key. */
  @state() private chosen: ReadonlyMap<string, boolean> = new Map();

  readonly #panZoom = new PanZoom(this);
  readonly #viewport = createRef<HTMLElement>();
  #tree: OrgTree | undefined;
  #layout: OrgLayout | undefined;
  #layoutKey: readonly unknown[] = [];
  #hits: readonly number[] = [];
  #hitsKey: readonly unknown[] = [];
  /** A node that stays where it is on the screen, whatever opens. */
  #anchor: {readonly node: number; readonly x: number; readonly y: number} | undefined;
  #toCentre: string | undefined;
  #typed = {text: '', at: 0};

  protected get words() {
    return ORG_WORDS[this.language.locale];
  }

  protected override parse(json: unknown) {
    return parseOrgTree(json);
  }

  protected override isEmpty(tree: OrgTree) {
    return tree.size === 0;
  }

  protected override table(tree: OrgTree) {
    return orgTable(tree, this.words);
  }

  protected override bones() {
    return bonesView();
  }

  protected override scopeText() {
    const {state} = this.feed;
    return this.heading && 'good' in state ? (state.good.envelope.title ?? '') : '';
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const isAnother = changed.has('src') || changed.has('data');
    if (isAnother || changed.has('layout') || changed.has('text') || changed.has('depth')) {
      this.#panZoom.reset();
      this.#toCentre = this.selected;
    }
    if (isAnother || changed.has('depth')) this.chosen = new Map();
    if (isAnother) {
      this.selected = undefined;
      this.query = '';
    }
    if (changed.has('reveal') && this.reveal) this.#toCentre = this.selected = this.reveal;
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    if (this.#viewport.value) this.#panZoom.applyTo(this.#viewport.value);
  }

  protected override tools(tree: OrgTree) {
    return toolsView({
      words: this.words,
      query: this.query,
      hits: this.#found(tree).length,
      at: this.hitAt,
      panZoom: this.#panZoom,
      onQuery: (event) => {
        this.query = (event.target as HTMLInputElement).value;
        this.hitAt = 0;
      },
      onSearchKey: (event) => this.#onSearchKey(event, tree),
    });
  }

  protected override body(tree: OrgTree) {
    const {speech, language} = this;
    const wordsOf = cardWords(tree, speech);
    const layout = this.#arrange(tree);
    const selected = this.selected === undefined ? -1 : keyNode(tree, this.selected);
    return html`
      <div class="chart">
        ${chartView({
          ...speech,
          tree,
          layout,
          panZoom: this.#panZoom,
          camera: this.#panZoom.camera!,
          wordsOf,
          language: language.locale,
          label: this.heading || this.words.name,
          active: this.#activeNode(tree, layout),
          selected,
          hits: new Set(this.#found(tree)),
          ties: this.ties,
          note: this.#measures.note,
          viewport: this.#viewport,
          onClick: this.#onClick,
          onKeydown: this.#onKeydown,
          onFocusin: this.#onFocusin,
        })}
        ${
          this.isDetailed && selected >= 0
            ? detailsView({
                ...speech,
                tree,
                node: selected,
                isOpen: layout.cards[layout.cardOf(selected)]?.isOpen ?? false,
                messages: language.messages,
                onClose: () => {
                  this.isDetailed = false;
                  this.#focus(this.#activeNode(tree, layout));
                },
                onToggle: () => this.#toggle([selected]),
                onGo: (node) => this.#select(node, true),
              })
            : nothing
        }
      </div>
    `;
  }

  private get speech(): Speech {
    return {words: this.words, format: this.language.format, counts: this.counts};
  }

  get #measures() {
    const column = this.display === 'wall' ? 1 : 0;
    return {
      note: MEASURES['size-1'][column],
      name: MEASURES['size-3'][column],
      figure: MEASURES['size-5'][column],
      inset: MEASURES['space-3'][column],
    };
  }

  #activeNode(tree: OrgTree, layout: OrgLayout): number {
    let node = keyNode(tree, this.active);
    while (node >= 0 && layout.cardOf(node) < 0) node = tree.parent[node]!;
    return node >= 0 ? node : (tree.tops[0] ?? -1);
  }

  /** The layout and the camera for what is open now. */
  #arrange(tree: OrgTree): OrgLayout {
    const panZoom = this.#panZoom;
    const centred = this.#toCentre === undefined ? -1 : keyNode(tree, this.#toCentre);
    const {layout: name, text, depth, counts, language} = this;
    if (centred >= 0) {
      const chosen = new Map(this.chosen);
      for (const above of nodesAbove(tree, centred)) chosen.set(nodeKey(tree, above), true);
      this.chosen = chosen;
      this.active = this.#toCentre!;
      this.#toCentre = undefined;
    }
    panZoom.isList = name === 'indented';
    const width = panZoom.isList ? panZoom.view.width / (panZoom.camera?.scale ?? 1) : 0;
    const key = [tree, this.chosen, name, text, depth, counts, language.locale, this.display, width];
    if (!this.#layout || key.some((part, at) => part !== this.#layoutKey[at])) {
      const isDefault = depth === 2 && !this.hasAttribute('depth');
      this.#layoutKey = key;
      this.#tree = tree;
      this.#layout = layoutOrgTree(tree, openNodes(tree, depth, isDefault, this.chosen), {
        layout: name,
        text,
        measures: this.#measures,
        wordsOf: cardWords(tree, this.speech),
        width,
      });
    }
    const layout = this.#layout;
    panZoom.content = layout;
    const top = layout.cards[0];
    if (top)
      panZoom.camera ??= panZoom.isList
        ? {x: 0, y: 0, scale: 1}
        : firstView(layout, panZoom.view, top, name === 'top-down');
    const anchor = this.#anchor;
    this.#anchor = undefined;
    const {x, y, scale} = panZoom.camera!;
    if (centred >= 0) panZoom.centre(layout.cards[layout.cardOf(centred)]!);
    else if (anchor && layout.cardOf(anchor.node) >= 0) {
      const at = this.#anchorOf(layout, anchor.node);
      panZoom.move({scale, x: x + (anchor.x - at.x) * scale, y: y + (anchor.y - at.y) * scale}, true);
    }
    return layout;
  }

  /** The point of a card that stays. */
  #anchorOf(layout: OrgLayout, node: number) {
    const {x, y, width, height} = layout.cards[layout.cardOf(node)]!;
    return layout.name === 'top-down' ? {x: x + width / 2, y} : {x, y: y + height / 2};
  }

  #found(tree: OrgTree): readonly number[] {
    if (this.#hitsKey[0] !== tree || this.#hitsKey[1] !== this.query) {
      this.#hitsKey = [tree, this.query];
      this.#hits = findOrgs(tree, this.query);
    }
    return this.#hits;
  }

  readonly #onClick = (event: MouseEvent) => {
    if (!this.#layout || this.#panZoom.hasDragged) return;
    const target = event.target as Element;
    const node = Number(target.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? -1);
    if (node < 0) {
      if (event.type === 'dblclick') this.#panZoom.onDoubleClick(event);
    } else if (event.type === 'dblclick') this.#toggle([node]);
    else if (target.closest('.toggle') || node === this.#tree!.unattached) this.#toggle([node]);
    else if (event.detail < 2) this.#select(node);
  };

  readonly #onFocusin = ({target}: FocusEvent) => {
    const node = Number((target as HTMLElement).dataset['node'] ?? -1);
    const card = this.#layout?.cards[this.#layout.cardOf(node)];
    if (!card) return;
    this.active = nodeKey(this.#tree!, node);
    if ((target as Element).matches(':focus-visible')) this.#panZoom.show(card);
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    const [tree, layout] = [this.#tree, this.#layout];
    if (!tree || !layout || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.#doKey(event, tree, layout)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #doKey({key, timeStamp}: KeyboardEvent, tree: OrgTree, layout: OrgLayout): boolean {
    const node = this.#activeNode(tree, layout);
    if (key === '+' || key === '=') this.#panZoom.zoomIn();
    else if (key === '-') this.#panZoom.zoomOut();
    else if (key === '0') this.#panZoom.fit();
    else if (key === 'Escape' && this.isDetailed) this.isDetailed = false;
    else {
      const step = stepOf(key, tree, layout, node);
      if (step?.type === 'focus') this.#focus(step.node);
      else if (step?.type === 'select') {
        if (node === tree.unattached) this.#toggle([node]);
        else this.#select(node);
      } else if (step?.type === 'open-siblings')
        this.#toggle(
          siblings(tree, node).filter((sibling) => !layout.cards[layout.cardOf(sibling)]?.isOpen),
          node,
        );
      else if (step) this.#toggle([step.node]);
      else if (key.length === 1) this.#typeAhead(key, timeStamp, tree, layout, node);
      else return false;
    }
    return true;
  }

  #typeAhead(key: string, now: number, tree: OrgTree, layout: OrgLayout, node: number) {
    const text = now - this.#typed.at < 700 ? this.#typed.text + key : key;
    this.#typed = {text, at: now};
    const found = typeAhead(text, (other) => nodeName(tree, other, this.words), layout, node);
    if (found !== undefined) this.#focus(found);
  }

  #onSearchKey(event: KeyboardEvent, tree: OrgTree) {
    const hits = this.#found(tree);
    if (event.key === 'Enter' && hits.length > 0) {
      const step = event.shiftKey ? -1 : 1;
      this.hitAt = ((Math.max(this.hitAt, step < 0 ? 1 : 0) - 1 + step + hits.length) % hits.length) + 1;
      this.#toCentre = nodeKey(tree, hits[this.hitAt - 1]!);
    } else if (event.key === 'Escape') this.query = '';
    else return;
    event.preventDefault();
  }

  #select(node: number, isCentred = false) {
    const tree = this.#tree!;
    const org = tree.orgs[node];
    if (!org) return;
    const {id, name} = org;
    const path = [...nodesAbove(tree, node), node].flatMap((above) => tree.orgs[above]?.id ?? []);
    if (!emit(this, 'dj-select', {id, name, path, org} satisfies OrgSelectDetail)) return;
    this.selected = this.active = id;
    this.isDetailed = true;
    if (isCentred) this.#toCentre = id;
  }

  /** Opens what is closed and closes what is open; `still` stays where it is on the screen. */
  #toggle(nodes: readonly number[], still = nodes[0]) {
    const [tree, layout] = [this.#tree!, this.#layout!];
    const toggled = nodes.filter((node) => tree.firstChild[node]! >= 0);
    if (toggled.length === 0 || still === undefined) return;
    const chosen = new Map(this.chosen);
    for (const node of toggled) {
      const isOpen = layout.cards[layout.cardOf(node)]?.isOpen ?? false;
      chosen.set(nodeKey(tree, node), !isOpen);
      const id = tree.orgs[node]?.id;
      if (id !== undefined) emit(this, 'dj-toggle', {id, open: !isOpen} satisfies OrgToggleDetail);
    }
    this.chosen = chosen;
    if (layout.cardOf(still) >= 0) this.#anchor = {node: still, ...this.#anchorOf(layout, still)};
  }

  #focus(node: number) {
    const card = this.#layout?.cards[this.#layout.cardOf(node)];
    if (!card || !this.#tree) return;
    this.active = nodeKey(this.#tree, node);
    this.#panZoom.show(card);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-node="${node}"]`)?.focus({preventScroll: true}),
    );
  }
}
