import type {HonoursMessages} from './messages.js';

export const en: HonoursMessages = {
  name: 'Honours',
  empty: 'No honours yet',
  title: 'Title',
  category: 'Category',
  level: 'Level',
  date: 'Date',
  year: 'Year',
  awardedBy: 'Awarded by',
  recipients: 'Recipients',
  more: 'More about it',
  without: {category: 'No category', year: 'No year', level: 'No level', recipient: 'No recipient'},
  all: {category: 'All categories', year: 'All years', level: 'All levels'},
  option: (value, count) => `${value} (${count})`,
  search: 'Find honours',
  total: (n) => `${n} in all`,
  left: (n, of) => `${n} of ${of}`,
  nothingLeft: 'No honour matches',
  clear: 'Clear filters',
  group: (name, n) => `${name}, ${n}`,
  years: (from, to) => `${from}–${to}`,
};
