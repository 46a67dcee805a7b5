import type {GrowthWords} from './messages.js';

const units = (n: number) => `${n} member ${n === 1 ? 'unit' : 'units'}`;

export const en: GrowthWords = {
  name: 'Growth of member units',
  empty: 'There are no records of member units yet',
  unit: (n) => `member ${n === 1 ? 'unit' : 'units'}`,
  summary: ({from, to, first, last, joined, left}) =>
    from === to
      ? `${to}: ${units(last)}${joined > 0 ? `, ${joined} of them new` : ''}.`
      : `From ${from} to ${to} the membership ${
          first === last ? `stayed at ${units(last)}` : `went from ${first} to ${units(last)}`
        }${joined + left > 0 ? `; ${joined} joined and ${left} left` : ''}.`,
};
