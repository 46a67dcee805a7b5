import {nothing} from 'lit';
import type {Table} from '../frame/table.js';
import {emit} from '../widget/events.js';
import {Kept} from '../widget/kept.js';
import {amount, choice, property} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {bonesView} from './bones-view.js';
import type {OrgCounts} from './card-words.js';
import type {ChartSettings} from './chart-settings.js';
import type {OrgLayoutName, OrgText} from './layout-cards.js';
import {orgWords, type OrgWords} from './messages.js';
import type {CardFunction} from './own-card.js';
import {parseOrgTree, type OrgTree} from './model.js';
import type {OrgChangeDetail} from './selection.js';
import {orgSheet, orgTable} from './table.js';

/**
 * Organisations and how they hang together, from one branch to the five levels of a country.
 *
 * The picture is dragged by pointer, zoomed by two fingers, by the wheel with ctrl or ⌘, by a double click or double tap on its ground, by the
 * buttons and by the keys `+`, `-`, `0` (all of it) and Shift+0 (the branch that has the focus). A plain wheel and one
 * finger up or down stay the page's; a list scrolls by itself. Keys are those of W3C's tree view pattern; where the
 * tree grows downwards, its arrows are swapped. Only what is open is laid out, and only what is in view is in the page.
 * A double click or double tap on a card opens or closes it. Cards too small to be read become marks, with names of the
 * larger units; there it comes near to a branch.
 *
 * @element dj-org-tree
 * @fires {CustomEvent<OrgSelectDetail>} dj-select - An organisation was chosen; cancel it to keep the selection and the details as they were.
 * @fires {CustomEvent<OrgToggleDetail>} dj-toggle - A person opened or closed an organisation.
 * @fires {CustomEvent<OrgChangeDetail>} dj-change - A person opened so many levels (`depth`) or drew one branch alone (`scope`); the attribute has the new value.
 * @csspart viewport - What the picture is seen through.
 * @slot details - At the end of the details of what was chosen.
 * @csspart card - One organisation.
 * @csspart own - What `card` drew in it.
 * @csspart name - A name in a card.
 * @csspart kind - Kind and level in a card.
 * @csspart count - The figure on a card.
 * @csspart badge - A badge on a card.
 * @csspart status - The status of an organisation.
 * @csspart image - The picture of an organisation.
 * @csspart legend - Kinds of ties; pressing one hides it.
 * @csspart overview - The whole picture in small.
 */
export class OrgTreeElement extends WidgetElement<OrgTree, OrgWords> {
  /**
   * How organisations hang: downwards, to the right, as an indented list, or downwards with those that are not open
   * stacked in columns.
   */
  @choice(['top-down', 'left-right', 'indented', 'compact']) layout: OrgLayoutName = 'top-down';

  /**
   * How names stand in cards. `auto` lets those of a level hang where they would not fit beside each other across: it
   * chooses by layout, width and length.
   */
  @choice(['auto', 'horizontal', 'vertical']) text: OrgText = 'auto';

  /** Levels open at first; reflects how many a person opened. Unless it is set, a level that would show more than 60 cards stays closed. */
  @amount(2) depth = 2;

  /** Id of an organisation to open to, select and centre; follows later changes. Reflects what a person chose. */
  @property({reflect: true}) reveal: string | undefined;

  /** Which ties are drawn: those of the selected organisation, all, or none. */
  @choice(['selected', 'all', 'none']) ties: 'selected' | 'all' | 'none' = 'selected';

  /** The figure on a card. */
  @choice(['children', 'descendants', 'members', 'none']) counts: OrgCounts = 'children';

  /** Shows the overview when something is out of view. */
  @property({type: Boolean, reflect: true}) minimap = false;

  /**
   * Draws cards in the portal's own way: `(org) => TemplateResult | Node | string | undefined`. Text is text; nothing
   * keeps the card as it is. Asked once for each organisation of a feed; what it draws is not read aloud, the name is.
   */
  @property({attribute: false}) card: CardFunction | undefined;

  /** Origins that `childrenSrc` may name besides those of the page and of the feed, with spaces between them. */
  @property({attribute: 'children-origins'}) childrenOrigins = '';

  readonly #chart = this.lazy(async () => {
    const {OrgChart} = await import('./chart-view.js');
    return new OrgChart(this, (load) => this.lazy(load), this.feed);
  });

  /** The table, while it is looked at. */
  #table: Kept<Table> | undefined;

  protected readonly dictionary = orgWords;

  protected override parse(json: unknown) {
    return parseOrgTree(json, this.#chart.value?.branches.all);
  }

  protected override together() {
    return import('./together.js');
  }

  /** @internal */
  async tour() {
    return (await import('./tour.js')).tourOf(this, () => this.#chart.value?.picture);
  }

  protected override isEmpty(tree: OrgTree) {
    return tree.size === 0;
  }

  protected override bones() {
    this.#chart.want();
    return bonesView();
  }

  // Of a country's rows it takes a second to be made; and whoever has it can tell whether it is sorted already.
  protected override table(tree: OrgTree) {
    const [drawn, {words}] = [this.#drawn(tree), this.language];
    return (this.#table ??= new Kept()).of([drawn, words], () => orgTable(drawn, words));
  }

  /** The organisations as a CSV file, with their ids and those of what is above them. */
  override async exportCSV() {
    const {csvFile} = await import('../widget/export.js');
    return csvFile(this, this.feed.state, (tree) => orgSheet(this.#drawn(tree), this.language.words));
  }

  protected override scopeText() {
    const {state} = this.feed;
    return this.heading && 'good' in state ? (state.good.envelope.title ?? '') : '';
  }

  protected override whole() {
    return this.#chart.value?.whole;
  }

  protected override forget() {
    super.forget();
    this.#chart.value?.forget();
  }

  protected override tools(tree: OrgTree) {
    return this.toolbar ? this.#chart.value?.tools(tree, this.#settings) : nothing;
  }

  protected override body(tree: OrgTree) {
    this.#table = undefined;
    return this.#chart.value?.render(tree, this.#settings) ?? this.waiting(bonesView(), this.#chart);
  }

  #drawn(tree: OrgTree) {
    return this.#chart.value?.scope.of(tree, this.scope) ?? tree;
  }

  get #settings(): ChartSettings {
    const {language, card, layout, text, depth, counts, display, reveal, scope, ties, minimap, toolbar} =
      this;
    return {
      words: language.words,
      messages: language.messages,
      format: language.format,
      language: language.locale,
      label: this.heading || language.words.name,
      layout,
      text,
      depth,
      isDefaultDepth: depth === 2 && !this.hasAttribute('depth'),
      counts,
      display,
      reveal,
      scope: scope || undefined,
      onScope: (id) => {
        this.scope = id;
        emit(this, 'dj-change', {name: 'scope', value: id} satisfies OrgChangeDetail);
      },
      onDepth: (levels) => {
        // Even where it is the default: somebody wanted it.
        this.setAttribute('depth', `${levels}`);
        emit(this, 'dj-change', {name: 'depth', value: levels} satisfies OrgChangeDetail);
      },
      ties,
      card,
      hasOverview: minimap,
      hasTools: toolbar,
    };
  }
}
