import {html, nothing, type TemplateResult} from 'lit';
import {dayOfNumber} from '../feed/day.js';
import {facts, feedLink, panel} from '../frame/panel.js';
import type {Period} from './calendar-periods.js';
import type {Stop} from './layout-stops.js';
import type {Growth} from './model.js';
import type {Makings} from './picture.js';
import {selectionOf, type GrowthSelection} from './selection.js';
import {periodLabel, type PlotTongue} from './speech.js';

/** Units and milestones listed by name; a period may have a hundred thousand. */
const LISTED = 200;

/** The panel of a chosen period. */
export const periodPanel = (
  stop: Stop,
  period: Period,
  {model, tongue}: Makings,
  onClose: () => void,
): TemplateResult =>
  panel({
    heading: periodLabel(stop, period, tongue),
    body: unitsView(stop, selectionOf(model, stop), model, tongue),
    messages: tongue.messages,
    onClose,
  });

/** What happened in a period: its figures, its milestones, the units that came and went. */
function unitsView(
  stop: Stop,
  {units}: GrowthSelection,
  {stays}: Growth,
  tongue: PlotTongue,
): TemplateResult {
  const {words, format} = tongue;
  const joined = units.filter(({change}) => change === 'joined');
  const left = units.filter(({change}) => change === 'left');
  const isKnown = !Number.isNaN(stop.total);
  const isNameless = stays.rows.length === 0 && stop.joined + stop.left > 0;
  return html`
    ${facts([
      [words.total, isKnown ? format.number(stop.total) : words.unknown],
      [words.joined, isKnown ? format.change(stop.joined) : undefined],
      [words.left, isKnown ? format.change(-stop.left) : undefined],
      [words.stated, stop.stated === undefined ? undefined : format.number(stop.stated)],
      [words.target, stop.target === undefined ? undefined : format.number(stop.target)],
      ...stop.milestones
        .slice(0, LISTED)
        .map(
          ({day, label, detail}) =>
            [dayOfNumber(day), detail ? html`${label}<br />${detail}` : label] as const,
        ),
    ])}
    ${stop.milestones.length > LISTED ? html`<p class="note">… +${stop.milestones.length - LISTED}</p>` : nothing}
    ${joined.length > 0 ? list(words.joinedUnits(joined.length), joined) : nothing}
    ${left.length > 0 ? list(words.leftUnits(left.length), left) : nothing}
    ${isNameless ? html`<p class="note">${words.noNames}</p>` : nothing}
  `;
}

const list = (heading: string, units: GrowthSelection['units']) => html`
  <h4>${heading}</h4>
  <ul>
    ${units.slice(0, LISTED).map(({name, date, href}) => html`<li>${href ? feedLink(href, name) : name}<small>${date}</small></li>`)}
    ${units.length > LISTED ? html`<li>… +${units.length - LISTED}</li>` : nothing}
  </ul>
`;
