import type {Table} from '../frame/table.js';
import type {Honour} from './model.js';
import type {Words} from './words.js';

/** The honours as rows, with dates as the feed wrote them. */
export const honoursTable = (honours: readonly Honour[], {own, shared}: Words): Table => ({
  caption: own.name,
  columns: [own.title, own.category, own.level, own.date, own.awardedBy, own.recipients].map((label) => ({
    label,
  })),
  rows: honours.map(({title, category, level, date, awardedBy, recipients}) => [
    title,
    category,
    level,
    date,
    awardedBy,
    recipients.map(({name}) => name).join(shared.listSeparator),
  ]),
});
