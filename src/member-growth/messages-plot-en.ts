import type {PlotWords} from './messages-plot.js';

const units = (n: number) => `${n} member ${n === 1 ? 'unit' : 'units'}`;

export const plotEn: PlotWords = {
  total: 'Total',
  joined: 'Joined',
  left: 'Left',
  net: 'Net this year',
  stated: 'Stated',
  target: 'Target',
  goal: (total, missing) =>
    missing === undefined ? `Target ${total} reached` : `Target ${total}, ${missing} to go`,
  milestone: 'Milestone',
  date: 'Period',
  unnamed: 'Unclassified',
  other: 'Other',
  unknown: 'No data',
  chart: 'chart',
  legend: 'Show or hide',
  keys: 'Left and right arrow keys go from period to period, up and down from series to series, Page Up and Page Down to milestones; plus and minus zoom, 0 shows all, Enter lists the units.',
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
  part: ({label, name, total, change}) =>
    `${name}, ${label}: ${total === undefined ? 'no data' : `${total}${change === undefined ? '' : `, change ${change}`}`}.`,
  joinedUnits: (n) => `${units(n)} joined`,
  leftUnits: (n) => `${units(n)} left`,
  noNames: 'The feed does not name the units.',
  wholeRange: 'Show all',
  all: (from, to) => `Showing all, ${from} to ${to}.`,
  range: (from, to) => `Showing ${from} to ${to}.`,
  changed: (before, after) => `Updated: the membership went from ${before} to ${after}.`,
};
