import type {Period} from './calendar.js';
import type {Stop} from './layout-stops.js';
import {periodLabel, type Tongue} from './sentences.js';

/** Milestones of a period that are named; the panel has more. */
const NAMED = 5;

/** The labels of the first milestones of a period, and of how many they are when there are more. */
export function labelsOf({milestones}: Stop, {words}: Tongue): readonly string[] {
  const labels = milestones.slice(0, NAMED).map(({label}) => label);
  if (milestones.length > NAMED) labels.push(words.grouped(labels.pop()!, milestones.length));
  return labels;
}

/** What a screen reader hears at a stop. */
export const spokenStop = (stop: Stop, period: Period, tongue: Tongue): string =>
  tongue.words.stop({
    label: periodLabel(stop, period, tongue),
    total: Number.isNaN(stop.total) ? undefined : tongue.format.number(stop.total),
    joined: tongue.format.number(stop.joined),
    left: tongue.format.number(stop.left),
    milestones: labelsOf(stop, tongue).join(tongue.messages.listSeparator),
  });
