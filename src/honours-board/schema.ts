import {
  count,
  flag,
  id,
  image,
  link,
  list,
  object,
  optional,
  period,
  text,
  type InferOutput,
} from '../feed/schema.js';

/** Who received an honour; `id` is that of an organisation, where it has one; of a person `mask` hides the name. */
export const recipient = object({id: optional(id), name: text, person: optional(flag)});

/** One honour. `date` is a day, or a year when no more is known; `rank` 1 to 3 picks the plaque. */
export const honour = object({
  id: optional(id),
  title: text,
  category: optional(text),
  level: optional(text),
  date: optional(period),
  awardedBy: optional(text),
  recipients: optional(list(recipient)),
  citation: optional(text),
  image: optional(image),
  href: optional(link),
  rank: optional(count),
});

/** The rows of an honours feed, as published. */
export const feedSchema = object({honours: list(honour)});

export type HonourRow = InferOutput<typeof honour>;
export type Recipient = InferOutput<typeof recipient>;
