import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../frame/icons.js';
import {inLine} from '../locale/in-line.js';
import type {SortBy} from './matrix.js';
import {countKinds, type ActivityModel} from './model.js';
import type {Speech} from './picture.js';

/** Buttons to the year before and after; none where all years are shown, or there is but one. */
export function yearControls(
  {years}: ActivityModel,
  shown: readonly number[],
  {words, format}: Speech,
  onYear: (year: number) => void,
): TemplateResult | typeof nothing {
  if (years.length < 2 || shown.length !== 1) return nothing;
  const at = years.indexOf(shown[0]!);
  // At an end the button stays and does nothing: one that is disabled would drop the focus.
  const button = (year: number | undefined, say: (year: string) => string, name: 'previous' | 'next') => {
    const label = say(format.year(year ?? shown[0]!));
    return html`<button
      class="tool"
      aria-label=${label}
      title=${label}
      aria-disabled=${year === undefined ? true : nothing}
      @click=${() => year !== undefined && onYear(year)}
    >
      ${icon(name)}
    </button>`;
  };
  return html`${button(years[at - 1], words.previousYear, 'previous')}
  ${button(years[at + 1], words.nextYear, 'next')}`;
}

/** The order of the rows of a matrix. */
export const sortTool = (sort: SortBy, {words}: Speech, onSort: (sort: SortBy) => void): TemplateResult =>
  html`<select
    class="field kinds"
    aria-label=${words.sort}
    @change=${({target}: Event) => onSort((target as HTMLSelectElement).value as SortBy)}
  >
    ${SORTS.map(
      (value) => html`<option value=${value} ?selected=${value === sort}>${words.sorts[value]}</option>`,
    )}
  </select>`;

const SORTS = ['feed', 'name', 'total', 'recent'] as const;

/** The filter by kind, with how many there are of each; none where the feed states no kinds. */
export function kindTool(
  model: ActivityModel,
  kind: string,
  {words, format}: Speech,
  onKind: (kind: string) => void,
): TemplateResult | typeof nothing {
  if (model.kinds.length === 0) return nothing;
  const {of, all} = countKinds(model);
  const kinds = model.kinds.map((name, place) => ({name, count: of[place]!}));
  // What the page asked for is an option, even where the feed has none of it.
  if (kind && !model.kinds.includes(kind)) kinds.push({name: kind, count: 0});
  const option = (value: string, label: string, count: number) =>
    html`<option value=${value} ?selected=${value === kind}>
      ${inLine([label, `(${format.number(count)})`], ' ')}
    </option>`;
  return html`<select
    class="field kinds"
    aria-label=${words.kind}
    @change=${({target}: Event) => onKind((target as HTMLSelectElement).value)}
  >
    ${option('', words.allKinds, all)} ${kinds.map(({name, count}) => option(name, name, count))}
  </select>`;
}
