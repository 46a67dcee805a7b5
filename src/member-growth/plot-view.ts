import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {createRef, ref} from 'lit/directives/ref.js';
import {chart, type Room} from '../charts/chart.js';
import type {Engine} from '../charts/engine.js';
import {clock} from '../widget/announcer.js';
import {emit} from '../widget/events.js';
import {PanelFocus} from '../widget/panel-focus.js';
import {Gestures} from './gestures.js';
import {isStack, type View} from './layout-bounds.js';
import {dayAt, type Layout} from './layout.js';
import {stopAt, type Stop} from './layout-stops.js';
import {tooltipPlace} from './layout-tooltip.js';
import {plotWords} from './messages-plot.js';
import type {Growth} from './model.js';
import {walk} from './navigation.js';
import {Picture, type Makings} from './picture.js';
import {plotFile} from './parts-view.js';
import {plotStyles} from './plot-styles.js';
import {selectionOf} from './selection.js';
import type {Tongue} from './sentences.js';
import {spokenChange, spokenSpan, spokenStanding, summaryOf} from './speech.js';
import {TooltipRest} from './tooltip-rest.js';
import {periodPanel} from './units-view.js';
import {Voice} from './voice.js';
import {legendOf, legendView, overlayView, pointedView} from './view.js';
import {ZoomState, type Bounds} from './zoom-state.js';

/** What is drawn, and in what tongue. */
export interface PlotParts {
  readonly model: Growth;
  readonly view: View;
  readonly tongue: Tongue;
  readonly label: string;
  readonly showsSummary: boolean;
  readonly bounds: Bounds;
}

/** Milliseconds in which a second click makes a double one. */
const DOUBLE = 300;

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
  readonly #zoom: ZoomState;
  readonly #picture = new Picture();
  #parts: (Makings & Omit<PlotParts, 'tongue'>) | undefined;
  #room: Room | undefined;
  #hidden: ReadonlySet<string> = new Set();
  /** First days of the periods that are pointed at and chosen: a period's place changes with the room. */
  #pointedAt: number | undefined;
  #chosen: number | undefined;
  /** The band or year that is walked, by its place; else the whole. */
  #active: number | undefined;
  #band: readonly [number, number] | undefined;
  readonly #rest = new TooltipRest();
  #cancelClick: (() => void) | undefined;

  /** `onBounds` is handed the days that a person zooms to. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    engine: Engine,
    onBounds: (bounds: Bounds) => void,
  ) {
    this.#host = host;
    this.#engine = engine;
    this.#zoom = new ZoomState({
      layout: () => this.layout,
      made: () => this.#parts!,
      onBounds,
      onSeason: () => this.#host.requestUpdate(),
      onSpan: (...span) => this.voice.went(spokenSpan(...span, this.#parts!.tongue)),
    });
    host.addController(this);
    this.#panelFocus = new PanelFocus(host, () => this.#plot.value);
  }

  readonly voice = new Voice(() => this.#host.requestUpdate());

  readonly #gestures = new Gestures(() => this.#plot.value, {
    onPoint: (x, event) => this.#onPoint(x, event),
    onBand: (band) => {
      this.#band = band;
      this.#host.requestUpdate();
    },
    onBandEnd: ([from, to]) => this.#zoom.band(from, to),
    onSpread: (...spread) => this.#zoom.spread(...spread),
  });

  hostDisconnected() {
    this.#pointedAt = undefined;
    this.voice.stop();
    this.#cancelClick?.();
  }

  /** Another feed comes: its periods, sectors and units are others. */
  forget() {
    this.hostDisconnected();
    this.#chosen = undefined;
    this.#active = undefined;
    this.#hidden = new Set();
    this.voice.forget();
    this.#picture.forget();
    this.#zoom.forget();
  }

  hostUpdated() {
    const tooltip = this.#tooltip.value;
    const stop = this.#stopOf(this.#pointedAt);
    if (!tooltip || !stop || !this.layout) return;
    const box = {width: tooltip.offsetWidth, height: tooltip.offsetHeight};
    const {left, top} = tooltipPlace(this.layout, stop, box);
    tooltip.style.translate = `${left}px ${top}px`;
  }

  render(parts: PlotParts): TemplateResult {
    const tongue = {...parts.tongue, words: plotWords[parts.tongue.locale]};
    const view = {...parts.view, season: this.#zoom.season};
    this.#parts = {...parts, view, tongue};
    this.#zoom.follow(parts.bounds);
    this.#draw();
    const {model, label, showsSummary} = parts;
    const [{option, layout, fresh}, stop] = [this.#picture, this.#stopOf(this.#pointedAt)];
    const legend = layout ? legendOf(layout, view.mode, tongue) : [];
    const made = [model, tongue.words, ...(Object.values(view) as unknown[])];
    const summary = guard(made, () => summaryOf(model, view, tongue));
    const onWhole = this.#zoom.isOn ? this.#onWhole : undefined;
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
        @pointerdown=${this.#gestures.onDown}
        @pointermove=${this.#gestures.onMove}
        @pointerup=${this.#gestures.onUp}
        @pointercancel=${this.#gestures.onCancel}
        @pointerleave=${this.#onLeave}
        @wheel=${this.#gestures.onWheel}
        @blur=${this.#onLeave}
        @click=${this.#onClick}
        @dblclick=${this.#onDouble}
        @keydown=${this.#onKey}
      >
        <div
          class="chart"
          aria-hidden="true"
          ${chart({option, onRoom: this.#onRoom, engine: this.#engine})}
        ></div>
        ${layout ? overlayView(layout, this.#band, fresh, view.marked) : nothing}
        ${layout && stop ? pointedView(layout, stop, tongue, this.#tooltip, this.#active) : nothing}
      </div>
      ${
        // Where the strip may come and go with the height, the room for its legend is kept: else it would flicker. And
        // bands will have one.
        legend.length > 0 || view.mode === 'both' || onWhole || (!layout && isStack(model, view.by))
          ? legendView(legend, this.#hidden, tongue, this.#onToggle, onWhole)
          : nothing
      }
      <p class=${showsSummary ? 'summary' : 'heard'} id="summary">${summary}</p>
      <p class="heard" id="keys">${tongue.words.keys}</p>
      ${this.#panel()}
    `;
  }

  /** The picture as numbers, once there is room for it. */
  get layout(): Layout | undefined {
    return this.#picture.layout;
  }

  /** Draws, and says by how much a refresh changed what is known. */
  #draw() {
    const before = this.#picture.draw(this.#parts!, this.#room, this.#hidden);
    const change = before && spokenChange(before, this.#parts!.model, this.#parts!.tongue);
    if (change) this.voice.changed(change);
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

  #onPoint(x: number | undefined, event: PointerEvent) {
    const near = (this.layout?.note ?? 0) * 2;
    if (x !== undefined && this.#rest.waits(event, this.#tooltip.value, near)) return;
    this.#active = undefined;
    this.pointAt(x === undefined ? undefined : this.#stopOf(this.#dayAt(x)));
  }

  readonly #onLeave = () => this.pointAt(undefined);

  readonly #onClick = (event: MouseEvent) => {
    const isInTooltip = this.#tooltip.value?.contains(event.target as Node);
    if (this.#gestures.hasDrawn || isInTooltip || !this.layout || event.detail > 1) return;
    const stop = this.#stopOf(this.#dayAt(this.#gestures.placeOf(event)))!;
    // While a double click would show the whole, a click waits for a second one.
    if (this.#zoom.isOn) this.#cancelClick = clock.wait(DOUBLE, () => this.#choose(stop));
    else this.#choose(stop);
  };

  readonly #onDouble = () => {
    this.#cancelClick?.();
    this.#zoom.leave();
  };

  readonly #onWhole = () => {
    this.#zoom.leave();
    // The button goes; whoever pressed it stays here.
    this.#plot.value?.focus();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (!this.layout || event.ctrlKey || event.altKey || event.metaKey) return;
    const day = this.#pointedAt ?? this.layout.end;
    if (!this.#zoom.key(event, day) && !this.#walk(event.key) && !this.#act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #walk(key: string): boolean {
    const layout = this.layout!;
    const at = this.#pointedAt === undefined ? undefined : stopAt(layout.stops, this.#pointedAt);
    const next = walk(key, layout, this.#hidden, {at, part: this.#active});
    if (!next) return false;
    this.voice.went(spokenStanding(layout, next, this.#parts!.tongue));
    this.#active = next.part;
    this.#pointedAt = layout.stops[next.at]!.start;
    this.#host.requestUpdate();
    return true;
  }

  #act(key: string): boolean {
    const current = this.#stopOf(this.#pointedAt);
    const {stops, end} = this.layout!;
    if (key === 'Escape' && current) this.pointAt(undefined);
    else if (key === 'Escape' && this.#zoom.isOn) this.#zoom.leave();
    else if (key === 'Enter' || key === ' ') this.#choose(current ?? stops[stopAt(stops, end)]!);
    else return false;
    return true;
  }

  /** Shows what there is to say of a period, or of none. */
  pointAt(stop: Stop | undefined) {
    if (stop?.start === this.#pointedAt) return;
    this.#pointedAt = stop?.start;
    this.#host.requestUpdate();
  }

  #stopOf(start: number | undefined): Stop | undefined {
    const stops = this.layout?.stops;
    return start === undefined ? undefined : stops?.[stopAt(stops, start)];
  }

  readonly #dayAt = (x: number) => dayAt(this.layout!, x * this.layout!.width);

  #choose(stop: Stop) {
    if (!emit(this.#host, 'dj-select', selectionOf(this.#parts!.model, stop))) return;
    this.#chosen = stop.start;
    this.#pointedAt = undefined;
    this.#panelFocus.enter();
    this.#host.requestUpdate();
  }

  #panel() {
    const stop = this.#stopOf(this.#chosen);
    if (!stop || !this.layout || !this.#parts) return nothing;
    return periodPanel(stop, this.layout.period, this.#parts, this.#onClose);
  }

  readonly #onClose = () => {
    this.#chosen = undefined;
    this.#host.requestUpdate();
    this.#panelFocus.leave();
  };
}

plotFile.loaded = {GrowthPlot};
