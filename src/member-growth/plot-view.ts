import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {chart, type Room} from '../charts/chart.js';
import type {Engine} from '../charts/engine.js';
import type {ChartOption} from '../charts/option.js';
import {panel} from '../frame/panel.js';
import {emit} from '../widget/events.js';
import {PanelFocus} from '../widget/panel-focus.js';
import type {View} from './layout-bounds.js';
import {dayAt, layoutGrowth, type Layout} from './layout.js';
import {stopAt, type Stop} from './layout-stops.js';
import {tooltipPlace} from './layout-tooltip.js';
import {plotWords} from './messages-plot.js';
import type {Growth} from './model.js';
import {plotStyles} from './plot-styles.js';
import {nextStop} from './navigation.js';
import {growthOption} from './option.js';
import {selectionOf} from './selection.js';
import type {Tongue} from './sentences.js';
import {periodLabel, spokenStop, summaryOf, type PlotTongue} from './speech.js';
import {unitsView} from './units-view.js';
import {legendOf, legendView, pointedView} from './view.js';

/** What is drawn, and in what tongue. */
export interface PlotParts {
  readonly model: Growth;
  readonly view: View;
  readonly tongue: Tongue;
  readonly label: string;
  readonly showsSummary: boolean;
}

/**
 * The chart with its pointer, its keys, its legend and its panel. It comes with the chart engine, after the element;
 * it keeps what a person does with the picture and knows nothing of feeds.
 */
export class GrowthPlot implements ReactiveController {
  readonly styles = plotStyles;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #engine: Engine;
  readonly #plot = createRef<HTMLElement>();
  readonly #tooltip = createRef<HTMLElement>();
  readonly #panelFocus: PanelFocus;
  #parts: (Omit<PlotParts, 'tongue'> & {readonly tongue: PlotTongue}) | undefined;
  #room: Room | undefined;
  #madeOf: readonly unknown[] = [];
  #layout: Layout | undefined;
  #option: ChartOption | undefined;
  #hidden: ReadonlySet<string> = new Set();
  /** First days of the periods that are pointed at and chosen: a period's place changes with the room. */
  #pointedAt: number | undefined;
  #chosen: number | undefined;
  #spoken = '';

  constructor(host: ReactiveControllerHost & HTMLElement, engine: Engine) {
    this.#host = host;
    this.#engine = engine;
    host.addController(this);
    this.#panelFocus = new PanelFocus(host, () => this.#plot.value);
  }

  hostDisconnected() {
    this.#pointedAt = undefined;
  }

  /** Another feed comes: its periods, sectors and units are others. */
  forget() {
    this.#pointedAt = undefined;
    this.#chosen = undefined;
    this.#hidden = new Set();
    this.#spoken = '';
  }

  hostUpdated() {
    const tooltip = this.#tooltip.value;
    const stop = this.#stopOf(this.#pointedAt);
    if (!tooltip || !stop || !this.#layout) return;
    const box = {width: tooltip.offsetWidth, height: tooltip.offsetHeight};
    const {left, top} = tooltipPlace(this.#layout, stop, box);
    tooltip.style.translate = `${left}px ${top}px`;
  }

  render(parts: PlotParts): TemplateResult {
    const tongue = {...parts.tongue, words: plotWords[parts.tongue.locale]};
    this.#parts = {...parts, tongue};
    const {view, label} = parts;
    this.#drawAgain();
    const layout = this.#layout;
    const legend = layout ? legendOf(layout, tongue) : [];
    const stop = this.#stopOf(this.#pointedAt);
    const sentence = summaryOf(parts.model, view, tongue);
    return html`
      <div
        class="plot"
        part="plot"
        ${ref(this.#plot)}
        role="application"
        tabindex="0"
        aria-label=${label}
        aria-roledescription=${tongue.words.chart}
        aria-describedby="summary keys"
        @pointermove=${this.#onMove}
        @pointerdown=${this.#onMove}
        @pointerleave=${this.#onLeave}
        @blur=${this.#onLeave}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        <div
          class="chart"
          aria-hidden="true"
          ${chart({option: this.#option, onRoom: this.#onRoom, engine: this.#engine})}
        ></div>
        ${layout && stop ? pointedView(layout, stop, tongue, this.#tooltip, undefined) : nothing}
      </div>
      ${
        // Where the strip may come and go with the height, the room for its legend is kept: else it would flicker.
        legend.length > 0 || view.mode === 'both'
          ? legendView(legend, this.#hidden, tongue, this.#onToggle)
          : nothing
      }
      <p class=${this.#parts.showsSummary ? 'summary' : 'heard'} id="summary">${sentence}</p>
      <p class="heard" id="keys">${tongue.words.keys}</p>
      <div class="heard" aria-live="polite">${this.#spoken}</div>
      ${this.#panel()}
    `;
  }

  /** Lays out and draws when something that the picture is made of is another; pointing makes no new picture. */
  #drawAgain() {
    const {model, view, tongue} = this.#parts!;
    const room = this.#room;
    const made = [
      model,
      room,
      this.#hidden,
      tongue.words,
      view.mode,
      view.by,
      view.compare,
      view.share,
      view.period,
      view.from,
      view.to,
    ];
    if (!room || made.every((value, i) => value === this.#madeOf[i])) return;
    this.#madeOf = made;
    this.#layout = layoutIn(room, model, view, tongue);
    this.#option = growthOption(this.#layout, this.#hidden, room.tokens, tongue.format);
  }

  readonly #onRoom = (room: Room) => {
    this.#room = room;
    this.#host.requestUpdate();
  };

  readonly #onToggle = (key: string) => {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(key)) hidden.add(key);
    this.#hidden = hidden;
    this.#host.requestUpdate();
  };

  readonly #onMove = (event: PointerEvent) => this.#pointAt(this.#stopUnder(event));
  readonly #onLeave = () => this.#pointAt(undefined);

  readonly #onClick = (event: MouseEvent) => {
    const stop = this.#stopUnder(event);
    if (stop) this.#choose(stop);
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const layout = this.#layout;
    if (!layout || event.ctrlKey || event.altKey || event.metaKey) return;
    const {stops} = layout;
    const current = this.#stopOf(this.#pointedAt);
    const latest = stopAt(stops, layout.end);
    const next = nextStop(event.key, stops, current && stops.indexOf(current), latest);
    if (next !== undefined) {
      this.#spoken = spokenStop(stops[next]!, layout.period, this.#parts!.tongue);
      this.#pointAt(stops[next]);
    } else if (event.key === 'Escape' && current) this.#pointAt(undefined);
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(current ?? stops[latest]!);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #pointAt(stop: Stop | undefined) {
    if (stop?.start === this.#pointedAt) return;
    this.#pointedAt = stop?.start;
    this.#host.requestUpdate();
  }

  #stopOf(start: number | undefined): Stop | undefined {
    const stops = this.#layout?.stops;
    return start === undefined ? undefined : stops?.[stopAt(stops, start)];
  }

  /** Where a pointer is, also when the page scales the widget. */
  #stopUnder({clientX}: MouseEvent): Stop | undefined {
    const box = this.#plot.value?.getBoundingClientRect();
    if (!this.#layout || !box?.width) return undefined;
    const x = ((clientX - box.left) * this.#layout.width) / box.width;
    return this.#stopOf(dayAt(this.#layout, x));
  }

  #choose(stop: Stop) {
    if (!emit(this.#host, 'dj-select', selectionOf(this.#parts!.model, stop))) return;
    this.#chosen = stop.start;
    this.#pointedAt = undefined;
    this.#panelFocus.enter();
    this.#host.requestUpdate();
  }

  #panel() {
    const stop = this.#stopOf(this.#chosen);
    if (!stop || !this.#layout || !this.#parts) return nothing;
    const {model, tongue} = this.#parts;
    return panel({
      heading: periodLabel(stop, this.#layout.period, tongue),
      body: unitsView(stop, selectionOf(model, stop), model, tongue),
      messages: tongue.messages,
      onClose: this.#onClose,
    });
  }

  readonly #onClose = () => {
    this.#chosen = undefined;
    this.#host.requestUpdate();
    this.#panelFocus.leave();
  };
}

function layoutIn(
  {width, height, tokens}: Room,
  model: Growth,
  view: View,
  {words, format}: PlotTongue,
): Layout {
  const {target, goal, unnamed, other, grouped} = words;
  const space = {width, height, note: tokens.measure('size-1'), figure: tokens.measure('size-3')};
  return layoutGrowth(model, view, space, {...format, target, goal, unnamed, other, grouped});
}
