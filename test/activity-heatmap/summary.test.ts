import {expect} from '@open-wc/testing';
import {parseActivity, sumDays} from '../../src/activity-heatmap/model.js';
import {summarize} from '../../src/activity-heatmap/summary.js';
import {dayNumber, dayOfNumber} from '../../src/feed/day.js';

const feed = {
  asOf: '2024-01-20',
  days: [
    {date: '2024-01-02', count: 1, participants: 90},
    {date: '2024-01-05', count: 3, participants: 30},
    {date: '2024-01-13', count: 2},
  ],
};
const summary = (measure: 'count' | 'participants', from = '2024-01-01', until = '2024-12-31') => {
  const {model} = parseActivity(feed);
  const {total, busiest, pause} = summarize(
    model,
    sumDays(model),
    dayNumber(from),
    dayNumber(until),
    measure,
  );
  return {
    total,
    busiest: busiest && [dayOfNumber(busiest.day), busiest.value],
    pause: pause && [dayOfNumber(pause.from), dayOfNumber(pause.until)],
  };
};

describe('summarize', () => {
  it('sums activities and people, and finds the day with most of what is measured', () => {
    expect(summary('count').total).to.deep.equal({count: 6, participants: 120});
    expect(summary('count').busiest).to.deep.equal(['2024-01-05', 3]);
    expect(summary('participants').busiest).to.deep.equal(['2024-01-02', 90]);
  });
  it('finds the longest pause among the days the feed speaks of, the first of equals', () => {
    expect(summary('count').pause).to.deep.equal(['2024-01-06', '2024-01-12']);
  });
  it('counts the days up to asOf as a pause', () => {
    expect(summary('count', '2024-01-10').pause).to.deep.equal(['2024-01-14', '2024-01-20']);
  });
  it('knows no busiest day and no pause where nothing is known', () => {
    expect(summary('count', '2025-01-01', '2025-12-31')).to.deep.equal({
      total: {count: 0, participants: 0},
      busiest: undefined,
      pause: undefined,
    });
  });
});
