import {html, nothing, type PropertyValues} from 'lit';
import {emit} from '../widget/events.js';
import {MeasureController} from '../widget/measure-controller.js';
import {amount, choice, property, state} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {cardStyles} from './card-styles.js';
import {cardWords, nodeName, type OrgCounts} from './card-words.js';
import type {OrgLayoutName, OrgText} from './layout-cards.js';
import {orgWords, type OrgWords} from './messages.js';
import {parseOrgTree, type OrgTree} from './model.js';
import {siblings, stepOf, TypeAhead, typeAhead} from './navigation.js';
import {keyNode, nodeKey} from './opening.js';
import {cardMeasures, Picture, type PictureSettings} from './picture.js';
import {planeStyles} from './plane-styles.js';
import {selectionOf, type OrgToggleDetail} from './selection.js';
import {orgTable} from './table.js';
import {toggleStyles} from './toggle-styles.js';
import {bonesView, chartView} from './view.js';

/**
 * Organisations and how they hang together, from one branch to the five levels of a country.
 *
 * The picture is dragged by pointer, zoomed by two fingers, by the wheel with ctrl or ⌘, by a double click, by the
 * buttons and by the keys `+`, `-` and `0` (all of it). A plain wheel and one finger up or down stay the page's; a
 * list scrolls by itself. Keys are those of W3C's tree view pattern; where the tree grows downwards, its arrows are
 * swapped. Only what is open is laid out, and only what is in view is in the page.
 *
 * @element dj-org-tree
 * @fires {CustomEvent<OrgSelectDetail>} dj-select - An organisation was chosen; cancel it to keep the selection and the details as they were.
 * @fires {CustomEvent<OrgToggleDetail>} dj-toggle - A person opened or closed an organisation.
 * @csspart viewport - What the picture is seen through.
 * @csspart card - One organisation.
 * @csspart overview - The whole picture in small.
 */
export class OrgTreeElement extends WidgetElement<OrgTree, OrgWords> {
  static override styles = [super.styles, planeStyles, cardStyles, toggleStyles];

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

  /** Key of the organisation that has the tab stop. */
  @state() private active = '';
  @state() private selected: string | undefined;
  /** Whether what is selected is shown in full. */
  @state() private isDetailed = false;

  readonly #picture = new Picture(this);
  readonly #closerLook = this.lazy(async () => (await import('./closer-look-view.js')).closerLook);
  readonly #gestures = this.lazy(
    async () => new (await import('./gestures.js')).Gestures(this.#picture.panZoom),
  );
  readonly #lazyTools = this.lazy(
    async () =>
      new (await import('./tools.js')).OrgTools(this, this.#picture, (key) => {
        this.active = key;
      }),
  );
  readonly #typed = new TypeAhead();

  constructor() {
    super();
    new MeasureController(this, '.viewport', this.#picture.onSize);
  }

  protected readonly dictionary = orgWords;

  protected override parse(json: unknown) {
    return parseOrgTree(json);
  }

  protected override isEmpty(tree: OrgTree) {
    return tree.size === 0;
  }

  protected override bones() {
    return bonesView();
  }

  protected override table(tree: OrgTree) {
    return orgTable(tree, this.language.words);
  }

  protected override scopeText() {
    const {state} = this.feed;
    return this.heading && 'good' in state ? (state.good.envelope.title ?? '') : '';
  }

  protected override forget() {
    super.forget();
    this.#tools?.search.ask('');
    this.#picture.close();
    this.isDetailed = false;
    this.#goToRevealed();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('depth')) this.#picture.close();
    if (changed.has('display')) this.#picture.em = undefined;
    if (changed.has('layout') || changed.has('text')) {
      this.#picture.panZoom.reset();
      if (this.selected !== undefined) this.#picture.reveal(this.selected);
    }
    if (this.reveal && changed.has('reveal')) this.#goToRevealed();
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#picture.panZoom.applyTo(this.renderRoot.querySelector('.viewport'));
  }

  protected override tools(tree: OrgTree) {
    return this.#tools?.view(tree, this.language.words);
  }

  protected override body(tree: OrgTree) {
    const {settings, language, ties, minimap: hasOverview} = this;
    const layout = this.#picture.arrange(tree, settings, ties === 'all' && tree.links.length > 0);
    const selected = this.selected === undefined ? -1 : keyNode(tree, this.selected);
    const isDetailed = this.isDetailed && selected >= 0;
    const hasTies = ties !== 'none' && tree.links.length > 0;
    const closerLook = isDetailed || hasTies || hasOverview ? this.#closerLook.value : undefined;
    return html`
      <div class="chart">
        ${chartView({
          ...settings,
          tree,
          layout,
          panZoom: this.#picture.panZoom,
          hasOverview,
          gestures: this.#gestures.value,
          closerLook,
          wordsOf: cardWords(tree, settings),
          language: language.locale,
          label: this.heading || settings.words.name,
          active: this.#picture.nearest(this.active),
          selected,
          hits: this.#tools?.search.hitsIn(tree) ?? NONE,
          ties,
          onClick: this.#onClick,
          onKeydown: this.#onKeydown,
          onFocusin: this.#onFocusin,
        })}
        ${
          isDetailed
            ? closerLook?.detailsView({
                ...settings,
                tree,
                node: selected,
                isOpen: this.#picture.card(selected)?.isOpen ?? false,
                messages: language.messages,
                onClose: this.#onClose,
                onToggle: () => this.#toggle([selected], selected),
                onGo: (node) => {
                  if (this.#select(node)) this.#picture.reveal(nodeKey(tree, node));
                },
              })
            : nothing
        }
      </div>
    `;
  }

  readonly #onClick = (event: MouseEvent) => {
    const {tree} = this.#picture;
    if (!tree || this.#gestures.value?.hasDragged) return;
    const target = event.target as Element;
    const node = nodeAt(target);
    if (event.type === 'dblclick') {
      if (node < 0) this.#gestures.value?.onDoubleClick(event);
      else if (!target.closest('.toggle')) this.#toggle([node], node);
    } else if (node < 0) return;
    else if (target.closest('.toggle') || node === tree.unattached) this.#toggle([node], node);
    else if (event.detail < 2) this.#select(node);
  };

  readonly #onFocusin = ({target}: FocusEvent) => {
    const {tree} = this.#picture;
    const node = nodeAt(target as Element);
    const card = this.#picture.card(node);
    if (!tree || !card) return;
    this.active = nodeKey(tree, node);
    if ((target as Element).matches(':focus-visible')) this.#picture.panZoom.show(card);
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#doKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onClose = () => {
    this.isDetailed = false;
    this.#focus(this.#picture.nearest(this.active));
  };

  get #tools() {
    return this.toolbar ? this.#lazyTools.value : undefined;
  }

  private get settings(): PictureSettings {
    const {language, layout, text, depth, counts, display} = this;
    return {
      words: language.words,
      format: language.format,
      counts,
      layout,
      text,
      depth,
      isDefaultDepth: depth === 2 && !this.hasAttribute('depth'),
      measures: cardMeasures(display, this.#picture.em),
    };
  }

  /** Does what a key stands for, and says whether it stands for anything. */
  #doKey({key, timeStamp}: KeyboardEvent): boolean {
    const {tree, layout, panZoom} = this.#picture;
    if (!tree || !layout) return false;
    const node = this.#picture.nearest(this.active);
    const step = stepOf(key, tree, layout, node);
    if (step === 'select' && node !== tree.unattached) this.#select(node);
    else if (step === 'toggle' || step === 'select') this.#toggle([node], node);
    else if (step === 'open-siblings')
      this.#toggle(
        siblings(tree, node).filter((sibling) => !this.#picture.card(sibling)?.isOpen),
        node,
      );
    else if (step !== undefined) this.#focus(step);
    else if (key === '+' || key === '=') panZoom.zoomIn();
    else if (key === '-') panZoom.zoomOut();
    else if (key === '0') panZoom.fit();
    else if (key === 'Escape' && this.isDetailed) this.isDetailed = false;
    else if (key.length === 1) {
      const name = (other: number) => nodeName(tree, other, this.language.words);
      this.#focus(typeAhead(this.#typed.add(key, timeStamp), name, layout, node));
    } else return false;
    return true;
  }

  #select(node: number): boolean {
    const {tree} = this.#picture;
    const detail = tree && selectionOf(tree, node);
    if (!detail || !emit(this, 'dj-select', detail)) return false;
    this.selected = this.active = detail.id;
    this.#focusOn('.panel');
    return (this.isDetailed = true);
  }

  #goToRevealed() {
    this.selected = this.reveal;
    this.active = this.reveal ?? '';
    this.#picture.reveal(this.reveal);
  }

  #toggle(nodes: readonly number[], still: number) {
    for (const {id, open} of this.#picture.toggle(nodes, still))
      if (id !== undefined) emit(this, 'dj-toggle', {id, open} satisfies OrgToggleDetail);
  }

  #focus(node: number | undefined) {
    const {tree, panZoom} = this.#picture;
    if (!tree || node === undefined) return;
    const card = this.#picture.card(node);
    if (!card) return;
    this.active = nodeKey(tree, node);
    panZoom.show(card);
    // The picture brings it into view, the page need not.
    this.#focusOn(`[data-node="${node}"]`, {preventScroll: true});
  }

  /** As soon as it stands, however late it is fetched. */
  #focusOn(selector: string, options?: FocusOptions) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus(options));
  }
}

const NONE: ReadonlySet<number> = new Set();

/** The node whose card something lies in, or −1. */
const nodeAt = (element: Element) =>
  Number(element.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? -1);
