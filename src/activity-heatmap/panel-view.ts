import {html, nothing, type TemplateResult} from 'lit';
import {feedLink, panel} from '../frame/panel.js';
import {inLine} from '../locale/in-line.js';
import {isActivity, rowsBetween, sumPeriod, type ActivityModel} from './model.js';
import {spanText} from './deed.js';
import type {Period, Picture, Reach, Speech} from './picture.js';
import {figures, marksText} from './sayings.js';
import type {Activity, DayCount} from './schema.js';
import type {Box} from './tip.js';

/** Rows listed in full; a month of a large organisation may have thousands. */
const LISTED = 100;

/** The activities of a day or month, one by one. */
export function activitiesPanel(
  model: ActivityModel,
  period: Period,
  reaches: readonly Reach[],
  {periodOf}: Picture,
  speech: Speech,
  onClose: () => void,
): TemplateResult {
  const {from, until, filter, heading} = period;
  const {words, messages, format} = speech;
  const places = [...rowsBetween(model, from, until, filter)];
  const marks = from === until ? marksText(model, from, speech) : '';
  const rest = places.length - LISTED;
  return panel({
    heading,
    note: inLine([...figures(sumPeriod(model, from, until, filter), speech), marks], words.comma),
    body: html`
      ${
        reaches.length > 1
          ? html`<div class="reaches" role="group" aria-label=${words.reaches}>
              ${reaches.map(
                ({label, span}) =>
                  html`<button data-span=${spanText(span)} aria-pressed=${isSame(periodOf(span), period)}>
                    ${label}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <ul class="activities">
        ${places.slice(0, LISTED).map((place) => entry(model.rows[place]!, orgName(model, place), from === until, speech))}
        ${rest > 0 ? html`<li>${words.further(format.number(rest))}</li>` : nothing}
      </ul>
    `,
    messages,
    onClose,
  });
}

const isSame = (a: Period | undefined, b: Period) =>
  a?.from === b.from && a.until === b.until && String(a.rows) === String(b.rows);

const orgName = ({orgOf, orgs}: ActivityModel, place: number) => orgs[orgOf[place]!]?.name;

function entry(
  row: Activity | DayCount,
  org: string | undefined,
  isOneDay: boolean,
  {words, format}: Speech,
): TemplateResult {
  const figure = (value: number | undefined, say: (figure: string, n: number) => string) =>
    value === undefined ? undefined : say(format.number(value), value);
  const isNamed = isActivity(row);
  const title = isNamed ? row.title : words.count(format.number(row.count), row.count);
  const notes = [
    isOneDay ? undefined : format.dayOfYear(row.date),
    row.kind,
    org,
    figure(row.participants, words.participants),
    isNamed ? figure(row.amount, words.amount) : undefined,
  ];
  return html`<li>
    <h4>${isNamed && row.href !== undefined ? feedLink(row.href, title) : title}</h4>
    <p class="note">${inLine(notes, words.dot)}</p>
  </li>`;
}

/** Where the panel does not cover the cell it tells of. */
export function sideAwayFrom({left, width}: Box, host: Element): 'start' | 'end' {
  const room = host.getBoundingClientRect();
  return left + width / 2 > room.left + room.width / 2 ? 'start' : 'end';
}
