import type {GrowthWords} from './messages.js';

export const en: GrowthWords = {
  name: 'Growth of member units',
  empty: 'There are no records of member units yet',
  unit: (n) => `member ${n === 1 ? 'unit' : 'units'}`,
};
