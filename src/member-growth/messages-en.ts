import type {GrowthWords} from './messages.js';

const units = (n: number) => `${n} member ${n === 1 ? 'unit' : 'units'}`;

export const en: GrowthWords = {
  name: 'Growth of member units',
  empty: 'There are no records of member units yet',
  unit: (n) => `member ${n === 1 ? 'unit' : 'units'}`,
  total: 'Total',
  joined: 'Joined',
  left: 'Left',
  stated: 'Stated',
  target: 'Target',
  milestone: 'Milestone',
  date: 'Period',
  unnamed: 'Unclassified',
  other: 'Other',
  unknown: 'No data',
  chart: 'chart',
  legend: 'Show or hide',
  keys: 'Arrow keys go from period to period, Page Up and Page Down to milestones, Enter lists the units.',
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  grouped: (label, n) => `${label} and ${n - 1} more`,
  summary: ({from, to, first, last, joined, left}) =>
    from === to
      ? `${to}: ${units(last)}${joined > 0 ? `, ${joined} of them new` : ''}.`
      : `From ${from} to ${to} the membership ${
          first === last ? `stayed at ${units(last)}` : `went from ${first} to ${units(last)}`
        }${joined + left > 0 ? `; ${joined} joined and ${left} left` : ''}.`,
  stop: ({label, total, joined, left, milestones}) =>
    `${label}: ${total === undefined ? 'no data' : `total ${total}, joined ${joined}, left ${left}`}${
      milestones && `, ${milestones}`
    }.`,
  joinedUnits: (n) => `${units(n)} joined`,
  leftUnits: (n) => `${units(n)} left`,
  noNames: 'The feed does not name the units.',
};
