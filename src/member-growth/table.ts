import type {Table} from '../frame/table.js';
import {choosePeriod} from './calendar-periods.js';
import {boundsOf, type View} from './layout-bounds.js';
import {stopsOf, type Stop} from './layout-stops.js';
import {plotWords} from './messages-plot.js';
import {countUntil} from './model-track.js';
import type {Growth} from './model.js';
import type {Tongue} from './sentences.js';
import {periodLabel, summaryOf, type PlotTongue} from './speech.js';

/** Days that the table counts a period's width by: it knows no picture. */
const TABLE_WIDTH = 640;

/** The periods in which something happened, one row each. */
export function tableOf(model: Growth, view: View, spoken: Tongue): Table {
  const words = plotWords[spoken.locale];
  const tongue = {...spoken, words};
  const {first, last} = boundsOf(model, view);
  const period = choosePeriod(view.period, last - first, TABLE_WIDTH, 8);
  const stops = stopsOf(model, period, first, last);
  const isEvent = ({joined, left, milestones, target, start, until}: Stop) =>
    joined + left + milestones.length > 0 ||
    target !== undefined ||
    changeDays(model, start, until) ||
    (model.asOf !== undefined && start <= model.asOf && model.asOf <= until);
  return {
    caption: summaryOf(model, view, tongue),
    columns: [
      {label: words.date, isInOrder: true},
      {label: words.total, isFigure: true},
      {label: words.joined, isFigure: true},
      {label: words.left, isFigure: true},
      {label: words.milestone},
    ],
    rows: stops
      .filter(isEvent)
      .map((stop) => [
        periodLabel(stop, period, tongue),
        Number.isNaN(stop.total) ? undefined : stop.total,
        stop.joined,
        stop.left,
        [...stop.milestones.map(({label}) => label), ...goalOf(stop, tongue)].join(
          tongue.messages.listSeparator,
        ),
      ]),
  };
}

const goalOf = ({target}: Stop, {words, format}: PlotTongue) =>
  target === undefined ? [] : [`${words.target} ${format.number(target)}`];

/** Whether a total was stated in these days, even an unchanged one. */
const changeDays = ({total: {days}}: Growth, start: number, until: number) =>
  countUntil(days, until) > countUntil(days, start - 1);
