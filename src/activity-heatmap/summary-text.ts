import {dayOfNumber} from '../feed/day.js';
import type {Measure} from './model.js';
import type {Speech} from './picture.js';
import {figures} from './sayings.js';
import type {Summary} from './summary.js';

/** The picture in one sentence: how much in all, the day with most, the longest pause. */
export function summaryText(
  period: string,
  {total, busiest, pause}: Summary,
  measure: Measure,
  speech: Speech,
): string {
  const {words, format} = speech;
  if (total.count === 0 && total.participants === 0) return words.nothing(period);
  const date = (day: number) => format.day(dayOfNumber(day));
  const said = [words.summary(period, figures(total, speech).join(words.comma))];
  if (busiest) {
    const {day, value} = busiest;
    said.push(words.busiest(date(day), words[measure](format.number(value), value)));
  }
  if (pause) {
    const length = pause.until - pause.from + 1;
    said.push(words.pause(words.days(format.number(length), length), date(pause.from), date(pause.until)));
  }
  return said.join(words.semicolon);
}
