import {LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {Parsed} from '../feed/check.js';
import {FeedController} from '../feed/feed-controller.js';
import type {RequestHook} from '../feed/fetch-feed.js';
import type {FeedTransform} from '../feed/reading.js';
import {controlStyles} from '../frame/control-styles.js';
import {frameStyles} from '../frame/frame-styles.js';
import {frame, type WidgetWords} from '../frame/frame.js';
import {stateStyles} from '../frame/state-styles.js';
import type {Table, TablePlace} from '../frame/table.js';
import {waiting, type Lazy} from '../frame/waiting.js';
import type {Dictionary} from '../locale/dictionary.js';
import {LocaleController} from '../locale/locale-controller.js';
import {tokens} from '../theme/tokens.js';
import {Company} from './company.js';
import {announce} from './events.js';
import type {ImageOptions, WholeSource} from './export-image.js';
import {LazyParts} from './lazy.js';
import type {Together} from './membership.js';
import {amount, choice, property, state} from './properties.js';
import {showState} from './show-state.js';
import {VERSION} from './version.js';

/**
 * The public contract that every widget shares, and nothing else: feeds, languages and looks live in the feed
 * controller, the locale controller and the frame. A widget adds a parser and what is drawn.
 *
 * @fires {CustomEvent<LoadDetail>} dj-load - A feed was read and is drawn.
 * @fires {CustomEvent<ErrorDetail>} dj-error - A feed could not be had; once per failure.
 * @fires {CustomEvent<StaleDetail>} dj-stale - The picture is older than it should be; once per spell.
 * @slot header - Beside the heading.
 * @slot footer - At the end of the foot.
 * @slot empty - In place of the message for a feed without rows.
 * @csspart frame - Everything.
 * @csspart header - The line with heading and tools.
 * @csspart heading - The heading.
 * @csspart narrowing - That a part is shown, or days are marked, because of `scope` or of what was chosen in the group.
 * @csspart toolbar - The tools.
 * @csspart body - The widget's own content.
 * @csspart loading - What stands in while the first feed is under way.
 * @csspart empty - The message for a feed without rows.
 * @csspart failed - The message for a feed that could not be had.
 * @csspart retry - The button that asks again.
 * @csspart table - The table view.
 * @csspart panel - What was chosen, in full.
 * @csspart footer - The line with date, source and state.
 * @csspart freshness - When the picture was refreshed, and the button that pauses refreshing.
 * @csspart stale - The note that the data is old.
 * @csspart issues - The list of rows that were set aside or repaired.
 * @csspart sample - The mark of sample data.
 * @cssstate loading - The first feed is under way.
 * @cssstate empty - The feed has no rows.
 * @cssstate failed - There is no picture, because no feed could be had.
 * @cssstate stale - The picture is of an older feed, because the newest could not be had.
 */
export abstract class WidgetElement<Model, Words extends WidgetWords = WidgetWords> extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup = [tokens, frameStyles, controlStyles, stateStyles];

  /** URL of the JSON feed. */
  @property() src: string | undefined;

  /** A feed in memory; takes the place of `src`. As an attribute, its JSON. */
  @property() data: unknown;

  /** Seconds between polls; 0 loads once. */
  @amount(0) refresh = 0;

  /**
   * URL of a stream of server-sent events that keep the feed up to date: `snapshot` (a whole feed), `upsert` (rows, by id)
   * and `remove` (ids). With `src` the first picture comes from there.
   */
  @property() stream: string | undefined;

  /** Whether the browser keeps the last good feed, to show it (as old) at a start without a network. */
  @choice(['on', 'off']) remember: 'on' | 'off' = 'on';

  /** Bytes of a feed that are read at most, after decompression (64 MiB); 0 sets no limit. */
  @amount(67108864) maxBytes = 67108864;

  /** Where the feed lies in an answer that wraps it: `data.list`. A list is taken for the widget's own rows. */
  @property({attribute: 'feed-path'}) feedPath: string | undefined;

  /**
   * Which names of an answer stand for the feed's own: `{"id": "orgCode", "parent": "unit.pid"}`, for one list
   * `{"links.from": "a"}`, of the feed itself `{"$.title": "data.name"}`. As an attribute, its JSON.
   */
  @property() fields: unknown;

  /** Makes a feed of an answer where names are not enough: `(answer) => feed`. It comes before all else. */
  @property({attribute: false}) transform: FeedTransform | undefined;

  /**
   * Masks mobile and identity numbers in any text of the feed, and personal names in `lead` and of recipients that are
   * marked as a `person`, before anything is drawn, read aloud or written into a file.
   */
  @property({type: Boolean, reflect: true}) mask = false;

  /** Adds headers or tokens to requests: `(url, {signal, attempt, reason}) => Request | RequestInit`. */
  @property({attribute: false}) request: RequestHook | undefined;

  /** The heading, in place of the feed's title. */
  @property() heading = '';

  /**
   * Widgets of one group, wherever in the document, follow each other's selection: an organisation chosen in a tree
   * narrows the others to what belongs to it or to those below it, days chosen in a heatmap are marked in a growth
   * chart, and who received a chosen honour is revealed in a tree.
   */
  @property({reflect: true}) group: string | undefined;

  /**
   * Id of an organisation: only what belongs to it or to those below it is drawn. Which are below it is known from
   * `orgs` of the same feed, or from a tree of the group. Reflects what a person chose.
   */
  @property({reflect: true}) scope: string | undefined;

  /** Colours: `auto` follows the page's colour scheme. */
  @choice(['auto', 'light', 'dark', 'red']) theme: 'auto' | 'light' | 'dark' | 'red' = 'auto';

  /** `wall` brings sizes for a screen read from afar. */
  @choice(['page', 'wall']) display: 'page' | 'wall' = 'page';

  /** Shows the toolbar: search or filter, view as table, files (CSV, PNG, SVG), full screen. */
  @property({type: Boolean, reflect: true}) toolbar = false;

  @state() private tablePlace: TablePlace | undefined;
  @state() private showsIssues = false;

  readonly #parts = new LazyParts(this);
  protected readonly language = new LocaleController<Words>(this, () => this.dictionary);
  /** @internal What a stage reads of the age of its widgets' data. */
  readonly feed: FeedController<Model> = new FeedController<Model>(
    this,
    this.lazy(() => import('../feed/door.js')),
    (json) => this.parse(json),
    (report) => {
      if (report.type === 'another') return this.forget();
      // What is loaded is told when it is drawn; what failed, without waiting for a file that may never come.
      const isTime = report.type === 'load' ? this.updateComplete : super.getUpdateComplete();
      void isTime.then(() => announce(this, report));
    },
  );
  /** @internal Set by a stage that hides it: what is to be drawn all the same. */
  drawsHidden: ((changed: PropertyValues) => boolean) | undefined;
  readonly #closerLook = this.lazy(async () => (await import('../frame/closer-look.js')).closerLook);
  readonly #remarks = this.lazy(async () => (await import('../frame/remarks.js')).remarks);
  protected readonly company = new Company<Model>(
    this,
    this.feed,
    (load) => this.lazy(load),
    () => this.together?.(),
  );
  readonly #internals = this.attachInternals();

  /** The widget's own words, in every language. */
  protected abstract readonly dictionary: Dictionary<Words>;
  protected get words(): Words {
    return this.language.words;
  }

  protected abstract parse(json: unknown): Parsed<Model>;
  protected abstract isEmpty(model: Model): boolean;
  protected abstract body(model: Model): unknown;
  protected abstract bones(): TemplateResult;
  /** The data behind the picture; undefined while what makes it is under way. */
  protected abstract table(model: Model): Table | undefined;

  /** What this kind of widget knows and does in company. */
  protected together?(): Promise<Together<Model>>;

  /** Beside the heading: of what place or year. */
  protected scopeText(_: Model): string {
    return '';
  }

  /** Buttons that the picture needs. */
  protected controls?(model: Model): unknown;

  /** Tools of the toolbar. */
  protected tools?(model: Model): unknown;

  /** What the polite region says, given what the state of the feed would. */
  protected heard?(news: string): string;

  /** Where the whole picture comes from, of a widget that may show a part of it. */
  protected whole?(): WholeSource | undefined;

  /** Another feed comes: what a reader chose in the last one means nothing in it. */
  protected forget(): void {
    this.tablePlace = undefined;
    this.showsIssues = false;
  }

  /** Asks for the feed again. */
  reload(): void {
    this.feed.reload();
  }

  /** The rows behind the picture as a CSV file. */
  async exportCSV(): Promise<Blob> {
    const {csvFile} = await import('./export.js');
    return csvFile(this, this.company.shown, (model) => this.table(model));
  }

  /**
   * The picture with heading, source and date as an SVG or PNG file, in the theme of the screen (`print()` alone turns
   * to ink on white): as it stands, or with `area: 'whole'` also what
   * of it is out of view; rejected when it changes before all of it is drawn, when `signal` says so, and with a
   * `RangeError` when the whole is larger than a file can be.
   */
  async exportImage(options: ImageOptions = {}): Promise<Blob> {
    const {imageFile} = await import('./export-image.js');
    return imageFile(this, options, () => this.whole?.());
  }

  /** Asks a reader for paper (A4 or A3, one page or several), and prints all of what is shown: the picture, or the page of the table. */
  async print(): Promise<void> {
    const {printPicture} = await import('./print.js');
    return printPicture(this, this.language.locale, this.whole?.());
  }

  override connectedCallback() {
    super.connectedCallback();
    // Frameworks set a property and look at once, so the first picture is not put off.
    if (!this.hasUpdated && !this.language.ready) this.performUpdate();
  }

  protected override shouldUpdate(changed: PropertyValues) {
    return this.drawsHidden?.(changed) ?? true;
  }

  protected override updated(_: PropertyValues) {
    showState(this, this.#internals, this.company.shown, (model) => this.isEmpty(model));
  }

  // A first picture in a language that is not at hand waits for its words.
  protected override async scheduleUpdate() {
    if (!this.hasUpdated) await this.language.ready;
    void super.scheduleUpdate();
  }

  /** The picture, and what was still being fetched for it. */
  protected override async getUpdateComplete() {
    const isComplete = await super.getUpdateComplete();
    await Promise.all([this.language.ready, this.#parts.settled]);
    return (await super.getUpdateComplete()) && isComplete;
  }

  /** Something that is fetched when it is first wanted, with its `styles`; `updateComplete` waits for it. */
  protected lazy<Part extends object>(load: () => Part | Promise<Part>): Lazy<Part> {
    return this.#parts.add(load);
  }

  /** What stands in for parts of the picture until they are there, and says so when one could not be had. */
  protected waiting(bones: unknown, ...parts: readonly Lazy<unknown>[]): TemplateResult {
    return waiting(parts, bones, this.language.messages);
  }

  protected override render() {
    return frame(this.company.shown, {
      notes: this.company.notes(this.language),
      heading: this.heading,
      words: this.words,
      language: this.language,
      scope: (model) => this.scopeText(model),
      isEmpty: (model) => this.isEmpty(model),
      body: (model) => this.body(model),
      awaited: () => this.company.awaited,
      bones: () => this.bones(),
      table: (model) => this.table(model),
      controls: (model) => this.controls?.(model),
      tools: (model) => this.tools?.(model),
      heard: (news) => this.heard?.(news) ?? news,
      hasToolbar: this.toolbar,
      tablePlace: this.tablePlace,
      onTable: (place) => (this.tablePlace = place),
      host: this,
      hasMore: this.whole?.()?.hasMore ?? false,
      onRetry: () => this.reload(),
      showsIssues: this.showsIssues,
      onIssues: (shows) => (this.showsIssues = shows),
      closerLook: this.#closerLook,
      feed: this.feed,
      remarks: this.#remarks,
    });
  }
}
