import {sumPeriod, type ActivityModel} from './model.js';
import type {Period, Speech} from './picture.js';
import {figures, marksText, titlesOf} from './sayings.js';

/** What was chosen, for the legend: 6月6日 爱眼日便民服务. */
export function chosenText(model: ActivityModel, period: Period, speech: Speech): string {
  const {from, until, filter, label} = period;
  const said =
    from === until ? titlesOf(model, from, until, filter, speech, 1) || marksText(model, from, speech) : '';
  const sum = figures(sumPeriod(model, from, until, filter), speech).join(speech.words.comma);
  return speech.words.chosen(label, said || sum);
}
