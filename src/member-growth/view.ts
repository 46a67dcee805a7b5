import {html, nothing, type TemplateResult} from 'lit';
import {ref, type Ref} from 'lit/directives/ref.js';
import {styled} from '../frame/styled.js';
import type {Layout} from './layout.js';
import type {Stop} from './layout-stops.js';
import {hairlineOf} from './layout-tooltip.js';
import {totalAt} from './model-track.js';
import {labelsOf, periodLabel, type PlotTongue} from './speech.js';

/** Something that the legend shows or hides, with its sign and its name. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly sign: 'total' | 'target' | 'joined' | 'left' | 'band';
  /** The colour token of a band. */
  readonly colour?: string;
}

export function legendOf({total, change, tracks, goals, stops}: Layout, {words}: PlotTongue): LegendEntry[] {
  const lines = tracks.map(({name}, place): LegendEntry => {
    if (name === '') return {key: 'total', label: words.total, sign: 'total'};
    return {key: `band ${name}`, label: name, sign: 'band', colour: `var(--_series-${place + 1})`};
  });
  const bars = (['joined', 'left'] as const)
    .filter((key) => change && stops.some((stop) => stop[key] > 0))
    .map((key) => ({key, label: words[key], sign: key}));
  // Where a label says what the dashed line is, nobody need ask.
  const isRiddle = total && goals.length > 0 && !goals.some(({isNamed}) => isNamed);
  const target = isRiddle ? [{key: 'target', label: words.target, sign: 'target' as const}] : [];
  const entries = [...(total ? lines : []), ...target, ...bars];
  // A single thing needs no telling apart.
  return entries.length > 1 ? entries : [];
}

const swatch = ({sign, colour}: Pick<LegendEntry, 'sign' | 'colour'>) =>
  html`<i class="swatch ${sign}" ${styled({background: colour})}></i>`;

export const legendView = (
  entries: readonly LegendEntry[],
  hidden: ReadonlySet<string>,
  {words}: PlotTongue,
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

/** The hairline, the ring on the line and the tooltip of the period that is pointed at. */
export function pointedView(layout: Layout, stop: Stop, tongue: PlotTongue, tooltip: Ref<HTMLElement>) {
  const {x, y, top, bottom} = hairlineOf(layout, stop);
  return html`
    <div class="hairline" ${styled({left: `${x}px`, top: `${top}px`, height: `${bottom - top}px`})}></div>
    ${y === undefined ? nothing : html`<div class="ring" ${styled({left: `${x}px`, top: `${y}px`})}></div>`}
    <div class="tooltip" part="tooltip" aria-hidden="true" ${ref(tooltip)}>
      ${tooltipBody(layout, stop, tongue)}
    </div>
  `;
}

function tooltipBody(layout: Layout, stop: Stop, tongue: PlotTongue) {
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
      ${stop.stated === undefined ? nothing : row(plain('stated'), words.stated, format.number(stop.stated))}
      ${stop.target === undefined ? nothing : row(plain('target'), words.target, format.number(stop.target))}
    </dl>
    ${isKnown || stop.target !== undefined ? nothing : html`<p class="unknown">${words.unknown}</p>`}
    ${labelsOf(stop, tongue).map((label) => html`<p>${label}</p>`)}
  `;
}
