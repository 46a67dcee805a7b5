import type {Period} from './calendar.js';
import type {Stop} from './layout-stops.js';
import {periodLabel, type Tongue} from './sentences.js';

const labelsOf = ({milestones}: Stop, {messages}: Tongue): string =>
  milestones.map(({label}) => label).join(messages.listSeparator);

/** What a screen reader hears at a stop. */
export const spokenStop = (stop: Stop, period: Period, tongue: Tongue): string =>
  tongue.words.stop({
    label: periodLabel(stop, period, tongue),
    total: Number.isNaN(stop.total) ? undefined : tongue.format.number(stop.total),
    joined: tongue.format.number(stop.joined),
    left: tongue.format.number(stop.left),
    milestones: labelsOf(stop, tongue),
  });
