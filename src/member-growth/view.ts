import {html, nothing, type TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {ref, type Ref} from 'lit/directives/ref.js';
import {dayOfNumber} from '../feed/day.js';
import {icon} from '../frame/icons.js';
import {styled} from '../frame/styled.js';
import type {Layout} from './layout.js';
import type {Stop} from './layout-stops.js';
import {hairlineOf} from './layout-tooltip.js';
import {totalAt} from './model-track.js';
import type {Growth} from './model.js';
import {lastChange, periodLabel, type Tongue} from './sentences.js';

/** The total in large figures, and what changed last. */
export function heroView(model: Growth, {first, end}: {first: number; end: number}, tongue: Tongue) {
  const {words, format} = tongue;
  const total = totalAt(model.total, end);
  if (Number.isNaN(total)) return nothing;
  const change = lastChange(model, first, end);
  return html`<div class="hero" part="hero">
    <b>${format.number(total)}</b><span>${words.unit(total)}</span>
    ${change ? latest(change, model, tongue) : nothing}
  </div>`;
}

function latest(
  {day, joined, left}: {day: number; joined: number; left: number},
  {milestones}: Growth,
  {format}: Tongue,
) {
  const label = milestones.find((milestone) => milestone.day === day)?.label ?? '';
  const figures = [joined, -left].filter((change) => change !== 0).map((change) => format.change(change));
  return html`<span class="latest">${dayOfNumber(day)} ${label} <b>${figures.join(' ')}</b></span>`;
}

/** Something that the legend shows or hides, with its sign and its name. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly sign: 'total' | 'joined' | 'left' | 'band';
  /** The colour token of a band. */
  readonly colour?: string;
}

export function legendOf(layout: Layout, {words}: Tongue): LegendEntry[] {
  const {total, change, tracks, stops} = layout;
  const lines = tracks.map(({name}, place): LegendEntry => {
    if (name === '') return {key: 'total', label: words.total, sign: 'total'};
    return {key: `band ${name}`, label: name, sign: 'band', colour: `var(--_series-${place + 1})`};
  });
  const bars = (['joined', 'left'] as const)
    .filter((key) => change && stops.some((stop) => stop[key] > 0))
    .map((key) => ({key, label: words[key], sign: key}));
  return [...(total ? lines : []), ...bars];
}

const swatch = ({sign, colour}: Pick<LegendEntry, 'sign' | 'colour'>) =>
  html`<i class="swatch ${sign}" ${styled({background: colour})}></i>`;

export const legendView = (
  entries: readonly LegendEntry[],
  hidden: ReadonlySet<string>,
  {words}: Tongue,
  onToggle: (key: string) => void,
): TemplateResult =>
  html`<div class="legend" part="legend" role="group" aria-label=${words.legend}>
    ${entries.map(
      (entry) =>
        html`<button aria-pressed=${!hidden.has(entry.key)} @click=${() => onToggle(entry.key)}>
          ${swatch(entry)}${entry.label}
        </button>`,
    )}
  </div>`;

export interface PlotParts {
  readonly layout: Layout | undefined;
  readonly stop: Stop | undefined;
  readonly engine: 'loading' | 'ready' | 'failed';
  readonly chart: DirectiveResult;
  readonly bones: () => TemplateResult;
  readonly tongue: Tongue;
  readonly label: string;
  readonly plot: Ref<HTMLElement>;
  readonly tooltip: Ref<HTMLElement>;
  readonly on: {
    readonly move: (event: PointerEvent) => void;
    readonly leave: () => void;
    readonly click: (event: MouseEvent) => void;
    readonly key: (event: KeyboardEvent) => void;
    readonly retry: () => void;
  };
}

/** The chart, one tab stop, with what lies over it. */
export function plotView(parts: PlotParts): TemplateResult {
  const {layout, stop, engine, chart, bones, tongue, label, plot, tooltip, on} = parts;
  const {words, messages} = tongue;
  const isReady = engine === 'ready';
  return html`<div
    class="plot"
    part="plot"
    ${ref(plot)}
    role=${isReady ? 'application' : nothing}
    aria-busy=${engine === 'loading'}
    tabindex=${isReady ? 0 : nothing}
    aria-label=${isReady ? label : nothing}
    aria-roledescription=${isReady ? words.chart : nothing}
    aria-describedby=${isReady ? 'summary keys' : nothing}
    @pointermove=${on.move}
    @pointerdown=${on.move}
    @pointerleave=${on.leave}
    @blur=${on.leave}
    @click=${on.click}
    @keydown=${on.key}
  >
    <div class="chart" aria-hidden="true" ${chart}></div>
    ${engine === 'loading' ? html`<div class="bones">${bones()}</div>` : nothing}
    ${
      engine === 'failed'
        ? html`<div class="message" role="alert">
            ${icon('trouble')}
            <p class="said">${words.broken}</p>
            <button class="button" part="retry" @click=${on.retry}>${icon('retry')}${messages.retry}</button>
          </div>`
        : nothing
    }
    ${isReady && layout && stop ? pointed(layout, stop, tongue, tooltip) : nothing}
  </div>`;
}

function pointed(layout: Layout, stop: Stop, tongue: Tongue, tooltip: Ref<HTMLElement>) {
  const {x, y, top, bottom} = hairlineOf(layout, stop);
  return html`
    <div class="hairline" ${styled({left: `${x}px`, top: `${top}px`, height: `${bottom - top}px`})}></div>
    ${y === undefined ? nothing : html`<div class="ring" ${styled({left: `${x}px`, top: `${y}px`})}></div>`}
    <div class="tooltip" part="tooltip" aria-hidden="true" ${ref(tooltip)}>
      ${tooltipBody(layout, stop, tongue)}
    </div>
  `;
}

function tooltipBody(layout: Layout, stop: Stop, tongue: Tongue) {
  const {words, format} = tongue;
  const row = (sign: ReturnType<typeof swatch>, label: string, value: string) =>
    html`<dt>${sign}${label}</dt>
      <dd>${value}</dd>`;
  const isKnown = !Number.isNaN(stop.total);
  const bands = layout.tracks.filter(({name}) => name !== '');
  const plain = (sign: string) => html`<i class="swatch ${sign}"></i>`;
  return html`
    <b>${periodLabel(stop, layout.period, tongue)}</b>
    <dl>
      ${isKnown ? row(plain(bands.length > 0 ? 'none' : 'total'), words.total, format.number(stop.total)) : nothing}
      ${
        isKnown && layout.total
          ? bands.map((track, place) =>
              row(
                swatch({sign: 'band', colour: `var(--_series-${place + 1})`}),
                track.name,
                format.number(totalAt(track, stop.until) || 0),
              ),
            )
          : nothing
      }
      ${isKnown ? row(plain('joined'), words.joined, format.change(stop.joined)) : nothing}
      ${isKnown ? row(plain('left'), words.left, format.change(-stop.left)) : nothing}
      ${stop.target === undefined ? nothing : row(plain('target'), words.target, format.number(stop.target))}
    </dl>
    ${stop.milestones.map(({label}) => html`<p>${label}</p>`)}
  `;
}

/** The hero's figure and the steps, while nothing is known. */
export const bonesView = (): TemplateResult =>
  html`<svg viewBox="0 0 400 218" preserveAspectRatio="none" aria-hidden="true">
    <path stroke="none" d="M26 122h30v-10h29v-11h45v-10h30v-10h34v-7h30v-10h34v-10h35v-7h30v-17h50v125H26z" />
    <path stroke-width="1" d="M26 12.5h374M26 60.5h374M26 107.5h374M26 190.5h374" />
  </svg>`;
