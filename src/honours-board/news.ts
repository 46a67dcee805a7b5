import type {Honour, HonoursModel} from './model.js';
import type {Recipient} from './schema.js';

/** Whether two feeds say the same of the same honours in the same order; a poll mostly brings what is there already. */
export function saysSame(one: HonoursModel, other: HonoursModel): boolean {
  const [{honours: ones}, {honours: others}] = [one, other];
  return ones.length === others.length && ones.every((honour, index) => isSame(honour, others[index]!));
}

/** Year and plaque follow from the rest. */
const FIELDS = [
  'id',
  'title',
  'category',
  'level',
  'date',
  'awardedBy',
  'citation',
  'image',
  'href',
  'rank',
] as const satisfies readonly (keyof Honour)[];

const isSame = (one: Honour, other: Honour): boolean =>
  one === other ||
  (FIELDS.every((field) => one[field] === other[field]) &&
    one.recipients.length === other.recipients.length &&
    one.recipients.every((recipient, index) => isSameRecipient(recipient, other.recipients[index]!)));

const isSameRecipient = (one: Recipient, other: Recipient): boolean =>
  one.id === other.id && one.name === other.name && one.person === other.person;
