import type {Messages} from './messages.js';

const rows = (n: number) => `${n} ${n === 1 ? 'row' : 'rows'}`;

export const en: Messages = {
  loading: 'Loading…',
  emptyHint: 'It will appear here when there is data.',
  failed: 'The data cannot be had right now',
  broken: 'The picture could not be loaded; the data can still be seen as a table.',
  retry: 'Try again',
  retryAt: (time) => ` Trying again at ${time}.`,
  tries: (n) => `Attempt ${n}`,
  unreachable: 'The data service cannot be reached.',
  stale: (age) => (age ? `Data is ${age} old` : 'Data is out of date'),
  lastUpdate: (time) => `Last updated ${time}`,
  asOf: (date) => `As of ${date}`,
  source: (name) => `Source: ${name}`,
  sample: 'Sample data',
  setAside: (n) => `${rows(n)} set aside`,
  repaired: (n) => `${n} to check`,
  shownOf: (shown, promised) => `Showing ${shown} of ${promised}`,
  viewAsTable: 'View as table',
  viewAsPicture: 'View as picture',
  issues: 'Faults of the feed',
  because: (what, why) => `${what}: ${why}`,
  kept: (time) => `The data could not be refreshed; it is that of ${time}.`,
  close: 'Close',
  previous: 'Previous page',
  next: 'Next page',
  page: (n, of) => `Page ${n} of ${of}`,
  listSeparator: ', ',
  loaded: (n) => `${n} ${n === 1 ? 'item' : 'items'} shown`,
};
