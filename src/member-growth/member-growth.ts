import {html, nothing} from 'lit';
import {createRef} from 'lit/directives/ref.js';
import {chart, type Room} from '../charts/chart.js';
import {panel} from '../frame/panel.js';
import {seriesTokens} from '../theme/series.js';
import {emit} from '../widget/events.js';
import {choice, matching, state} from '../widget/properties.js';
import {WidgetElement} from '../widget/widget-element.js';
import {boundsOf, dayAt, layoutGrowth, type Layout, type View} from './layout.js';
import {stopAt, type Stop} from './layout-stops.js';
import {tooltipPlace} from './layout-tooltip.js';
import {growthWords, type GrowthWords} from './messages.js';
import {parseGrowth, type Growth} from './model.js';
import {nextStop} from './navigation.js';
import {growthOption} from './option.js';
import {selectionOf, type GrowthSelection} from './selection.js';
import {boundOf, periodLabel, spokenStop, summaryOf, tableOf, type Tongue} from './sentences.js';
import {growthStyles} from './styles.js';
import {unitsView} from './units-view.js';
import {bonesView, heroView, legendOf, legendView, plotView} from './view.js';

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * How the member units of a joint conference grew: the running total, joins and leaves, milestones and targets.
 *
 * @element dj-member-growth
 * @fires {CustomEvent<GrowthSelection>} dj-select - A period was chosen; when prevented, no panel opens.
 * @csspart hero - The total in large figures, with the last change.
 * @csspart plot - The chart.
 * @csspart tooltip - What the period under the pointer holds.
 * @csspart legend - The buttons that show and hide lines and bars.
 */
export class MemberGrowthElement extends WidgetElement<Growth, GrowthWords> {
  static override styles = [WidgetElement.styles, seriesTokens, growthStyles];

  /** The running total, joins and leaves, or both. */
  @choice(['both', 'total', 'change']) mode: View['mode'] = 'both';

  /** One line, or a stack of sectors, of series or of organisations; one line where the feed does not divide. */
  @choice(['total', 'sector', 'series', 'org']) by: View['by'] = 'total';

  /** What joins and leaves are counted by; `auto` takes the finest that there is room for. */
  @choice(['auto', 'day', 'month', 'quarter', 'year']) period: View['period'] = 'auto';

  /** The first day of the picture, `YYYY-MM-DD`. */
  @matching(A_DAY, '') from = '';

  /** The last day of the picture, `YYYY-MM-DD`. */
  @matching(A_DAY, '') to = '';

  @state() private room: Room | undefined;
  @state() private engine: 'loading' | 'ready' | 'failed' = 'loading';
  @state() private attempt = 0;
  @state() private switchedOff: ReadonlySet<string> = new Set();
  /** First days of the periods that are pointed at and chosen: a period's place changes with the room. */
  @state() private pointedAt: number | undefined;
  @state() private chosen: number | undefined;
  @state() private spoken = '';

  readonly #plot = createRef<HTMLElement>();
  readonly #tooltip = createRef<HTMLElement>();
  #layout: Layout | undefined;

  protected readonly dictionary = growthWords;

  get #tongue(): Tongue {
    const {words} = this;
    return {words, messages: this.language.messages, format: this.language.format};
  }

  get #view(): View {
    const {mode, by, period} = this;
    return {mode, by, period, from: boundOf(this.from), to: boundOf(this.to)};
  }

  protected parse(json: unknown) {
    return parseGrowth(json);
  }

  protected isEmpty({total, milestones, targets}: Growth) {
    return total.days.length + milestones.length + targets.length === 0;
  }

  protected table(model: Growth) {
    return tableOf(model, this.#view, this.#tongue);
  }

  protected bones() {
    return bonesView();
  }

  protected body(model: Growth) {
    const tongue = this.#tongue;
    const layout = (this.#layout = this.room && this.#layoutIn(model, this.room));
    const text = {...this.language.format, target: this.words.target};
    const summary = summaryOf(model, this.#view, tongue);
    const option =
      layout && this.room ? growthOption(layout, this.switchedOff, this.room.tokens, text) : undefined;
    return html`
      ${heroView(model, boundsOf(model, this.#view), tongue)}
      ${plotView({
        layout,
        stop: this.#stopOf(this.pointedAt),
        engine: this.engine,
        chart: chart({option, onRoom: this.#onRoom, onEngine: this.#onEngine, attempt: this.attempt}),
        bones: () => this.bones(),
        tongue,
        label: this.heading || this.words.name,
        plot: this.#plot,
        tooltip: this.#tooltip,
        on: {
          move: this.#onMove,
          leave: this.#onLeave,
          click: this.#onClick,
          key: this.#onKey,
          retry: this.#onRetry,
        },
      })}
      ${layout ? legendView(legendOf(layout, tongue), this.switchedOff, tongue, this.#onToggle) : nothing}
      <p class="heard" id="summary">${summary}</p>
      <p class="heard" id="keys">${this.words.keys}</p>
      <div class="heard" aria-live="polite">${this.spoken}</div>
      ${this.#panel(model)}
    `;
  }

  protected override updated(changed: Map<PropertyKey, unknown>) {
    super.updated(changed);
    const tooltip = this.#tooltip.value;
    const stop = this.#stopOf(this.pointedAt);
    if (!tooltip || !stop || !this.#layout) return;
    const box = {width: tooltip.offsetWidth, height: tooltip.offsetHeight};
    const {left, top} = tooltipPlace(this.#layout, stop, box);
    tooltip.style.translate = `${left}px ${top}px`;
  }

  readonly #onRoom = (room: Room) => (this.room = room);
  readonly #onEngine = (engine: 'ready' | 'failed') => (this.engine = engine);

  readonly #onRetry = () => {
    this.engine = 'loading';
    this.attempt++;
  };

  readonly #onToggle = (key: string) => {
    const hidden = new Set(this.switchedOff);
    if (!hidden.delete(key)) hidden.add(key);
    this.switchedOff = hidden;
  };

  readonly #onMove = (event: PointerEvent) => (this.pointedAt = this.#stopUnder(event)?.start);
  readonly #onLeave = () => (this.pointedAt = undefined);

  readonly #onClick = (event: MouseEvent) => {
    const stop = this.#stopUnder(event);
    if (stop) void this.#choose(stop);
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const layout = this.#layout;
    if (!layout || event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const {stops} = layout;
    const current = this.#stopOf(this.pointedAt);
    const latest = stopAt(stops, layout.end);
    const next = nextStop(event.key, stops, current && stops.indexOf(current), latest);
    if (next !== undefined) this.#pointAt(stops[next]!);
    else if (event.key === 'Escape' && current) this.pointedAt = undefined;
    else if (event.key === 'Enter' || event.key === ' ') void this.#choose(current ?? stops[latest]!);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #layoutIn(model: Growth, {width, height, tokens}: Room): Layout {
    const {words, format} = this.#tongue;
    const {unnamed, other, grouped} = words;
    const space = {width, height, note: tokens.measure('size-1'), figure: tokens.measure('size-3')};
    return layoutGrowth(model, this.#view, space, {...format, unnamed, other, grouped});
  }

  #stopOf(start: number | undefined): Stop | undefined {
    const stops = this.#layout?.stops;
    return start === undefined ? undefined : stops?.[stopAt(stops, start)];
  }

  /** Where a pointer is, also when the page scales the widget. */
  #stopUnder({clientX}: MouseEvent): Stop | undefined {
    const box = this.#plot.value?.getBoundingClientRect();
    if (!this.#layout || this.engine !== 'ready' || !box?.width) return undefined;
    const x = ((clientX - box.left) * this.#layout.width) / box.width;
    return this.#stopOf(dayAt(this.#layout, x));
  }

  #pointAt(stop: Stop) {
    this.pointedAt = stop.start;
    this.spoken = spokenStop(stop, this.#layout!.period, this.#tongue);
  }

  async #choose(stop: Stop) {
    const {state} = this.feed;
    if (!('good' in state) || !emit(this, 'dj-select', selectionOf(state.good.model, stop))) return;
    this.chosen = stop.start;
    this.pointedAt = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.panel')?.focus();
  }

  #panel(model: Growth) {
    const stop = this.#stopOf(this.chosen);
    if (!stop || !this.#layout) return nothing;
    const tongue = this.#tongue;
    return panel({
      heading: periodLabel(stop, this.#layout.period, tongue),
      body: unitsView(stop, selectionOf(model, stop), model, tongue),
      messages: tongue.messages,
      onClose: () => {
        this.chosen = undefined;
        this.#plot.value?.focus();
      },
    });
  }
}

export type {GrowthSelection};
