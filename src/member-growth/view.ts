import {html, nothing, type TemplateResult} from 'lit';
import {ref, type Ref} from 'lit/directives/ref.js';
import {styled} from '../frame/styled.js';
import type {Days} from '../widget/group.js';
import type {View} from './layout-bounds.js';
import type {Layout} from './layout.js';
import type {Stop} from './layout-stops.js';
import {hairlineOf} from './layout-tooltip.js';
import {markedView} from './marked-view.js';
import {partsAt} from './layout-parts.js';
import {labelsOf, periodLabel, type PlotTongue} from './speech.js';

/** Something that the legend shows or hides, with its sign and its name. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly sign: 'total' | 'target' | 'joined' | 'left' | 'band' | 'year';
  /** Of a band or year: its place among them, which is its colour and pattern. */
  readonly place?: number;
  /** What the plot is too low for has its room all the same: without it the plot would be higher, and low again with it. */
  readonly isAway?: boolean;
}

export function legendOf(layout: Layout, mode: View['mode'], {words}: PlotTongue): LegendEntry[] {
  const {kind, total, change, tracks, goals, stops} = layout;
  const lines = tracks.map(({name}, place): LegendEntry => {
    if (kind === 'line') return {key: 'total', label: words.total, sign: 'total'};
    return {key: `band ${name}`, label: name, sign: kind === 'years' ? 'year' : 'band', place};
  });
  const bars = (['joined', 'left'] as const)
    .filter((key) => mode !== 'total' && kind !== 'years' && stops.some((stop) => stop[key] > 0))
    .map((key) => ({key, label: words[key], sign: key, isAway: !change}));
  // Where a label says what the dashed line is, nobody need ask.
  const isRiddle = total && goals.length > 0 && !goals.some(({isNamed}) => isNamed);
  const target = isRiddle ? [{key: 'target', label: words.target, sign: 'target' as const}] : [];
  const entries: LegendEntry[] = [...(total ? lines : []), ...target, ...bars];
  // A single thing needs no telling apart.
  const isSingle = entries.filter(({isAway}) => !isAway).length <= 1;
  return entries.length <= 1 ? [] : entries.map((entry) => (isSingle ? {...entry, isAway: true} : entry));
}

const swatch = ({sign, place}: Pick<LegendEntry, 'sign' | 'place'>) =>
  html`<i
    class="swatch ${sign} ${place === undefined ? '' : `p${place}`}"
    look=${styled({'--_swatch': place === undefined ? undefined : `var(--_series-${place + 1})`})}
  ></i>`;

/** `onWhole` is there while a person looks closer. */
export const legendView = (
  entries: readonly LegendEntry[],
  hidden: ReadonlySet<string>,
  {words}: PlotTongue,
  onToggle: (key: string) => void,
  onWhole: (() => void) | undefined,
): TemplateResult =>
  html`<div class="legend" part="legend" role="group" aria-label=${words.legend}>
    ${entries.map(
      (entry) =>
        html`<button
          class=${entry.isAway ? 'away' : ''}
          aria-pressed=${!hidden.has(entry.key)}
          @click=${() => onToggle(entry.key)}
        >
          ${swatch(entry)}${entry.label}
        </button>`,
    )}
    ${onWhole ? html`<button class="whole" @click=${onWhole}>${words.wholeRange}</button>` : nothing}
  </div>`;

/**
 * The hairline, the ring on the line and the tooltip of the period that is pointed at; `active` is the band or year that
 * is walked.
 */
export function pointedView(
  layout: Layout,
  stop: Stop,
  tongue: PlotTongue,
  tooltip: Ref<HTMLElement>,
  active: number | undefined,
) {
  const {x, y, top, bottom} = hairlineOf(layout, stop, active);
  return html`
    <div
      class="hairline"
      look=${styled({left: `${x}px`, top: `${top}px`, height: `${bottom - top}px`})}
    ></div>
    ${y === undefined ? nothing : html`<div class="ring" look=${styled({left: `${x}px`, top: `${y}px`})}></div>`}
    <div class="tooltip" part="tooltip" aria-hidden="true" ${ref(tooltip)}>
      ${tooltipBody(layout, stop, tongue, active)}
    </div>
  `;
}

function tooltipBody(layout: Layout, stop: Stop, tongue: PlotTongue, active: number | undefined) {
  const {words, format} = tongue;
  const row = (sign: ReturnType<typeof swatch>, label: string, value: string, isActive = false) =>
    html`<dt class=${isActive ? 'active' : ''}>${sign}${label}</dt>
      <dd class=${isActive ? 'active' : ''}>${value}</dd>`;
  const isKnown = !Number.isNaN(stop.total);
  const parts = layout.total && layout.kind !== 'line' ? partsAt(layout, stop) : [];
  const sum = parts.reduce((sum, {value}) => sum + value, 0);
  const valueText = (value: number) =>
    layout.kind === 'share' && sum > 0
      ? `${format.number(value)}（${format.number(Math.round((value / sum) * 100))}%）`
      : layout.isNet
        ? format.change(value)
        : format.number(value);
  const plain = (sign: string) => html`<i class="swatch ${sign}"></i>`;
  return html`
    <b>${periodLabel(stop, layout.period, tongue)}</b>
    <dl>
      ${isKnown && layout.kind !== 'years' ? row(plain(parts.length > 0 ? 'none' : 'total'), words.total, format.number(stop.total)) : nothing}
      ${parts.map(({name, place, value}) =>
        row(
          swatch({sign: layout.kind === 'years' ? 'year' : 'band', place}),
          name,
          valueText(value),
          place === active,
        ),
      )}
      ${isKnown ? row(plain('joined'), words.joined, format.change(stop.joined)) : nothing}
      ${isKnown ? row(plain('left'), words.left, format.change(-stop.left)) : nothing}
      ${stop.stated === undefined ? nothing : row(plain('stated'), words.stated, format.number(stop.stated))}
      ${stop.target === undefined ? nothing : row(plain('target'), words.target, format.number(stop.target))}
    </dl>
    ${isKnown || parts.length > 0 || stop.target !== undefined ? nothing : html`<p class="unknown">${words.unknown}</p>`}
    ${labelsOf(stop, tongue).map((label) => html`<p>${label}</p>`)}
  `;
}

/** Days that were chosen elsewhere, the band that a mouse is drawing, and rings on the periods that a refresh has changed. */
export const overlayView = (
  layout: Layout,
  band: readonly [number, number] | undefined,
  fresh: readonly Stop[],
  marked: Days | undefined,
): TemplateResult => html`
  ${marked ? markedView(layout, marked) : nothing}
  ${
    band
      ? html`<div
          class="brush"
          look=${styled({
            left: `${Math.min(...band) * layout.width}px`,
            width: `${Math.abs(band[1] - band[0]) * layout.width}px`,
            top: `${(layout.total ?? layout.change)!.top}px`,
            height: `${(layout.change ?? layout.total)!.bottom - (layout.total ?? layout.change)!.top}px`,
          })}
        ></div>`
      : nothing
  }
  ${fresh.map((stop) => {
    const {x, y, bottom} = hairlineOf(layout, stop);
    return html`<div class="fresh" look=${styled({left: `${x}px`, top: `${y ?? bottom}px`})}></div>`;
  })}
`;
