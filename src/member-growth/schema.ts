import {
  count,
  day,
  id,
  link,
  list,
  object,
  optional,
  period,
  text,
  type InferOutput,
} from '../feed/schema.js';

/** A member unit's stay; one that left and came back has two rows with one id. */
export const unit = object({
  id,
  name: text,
  joined: day,
  left: optional(day),
  sector: optional(text),
  org: optional(id),
  href: optional(link),
});

/** A total that somebody stated. A month or a year means its end. */
export const point = object({
  date: period,
  total: count,
  joined: optional(count),
  left: optional(count),
  series: optional(text),
});

export const milestone = object({date: day, label: text, detail: optional(text)});

export const target = object({date: day, total: count});

/** An organisation that units belong to, as far as its name goes: `orgs` of the same feed. */
export const namedOrg = object({id, name: text, shortName: optional(text)});

export const feedSchema = object({
  units: optional(list(unit)),
  points: optional(list(point)),
  milestones: optional(list(milestone)),
  targets: optional(list(target)),
});

export type Unit = InferOutput<typeof unit>;
export type Point = InferOutput<typeof point>;
export type Milestone = InferOutput<typeof milestone>;
export type Target = InferOutput<typeof target>;
