// Feeds made of the schemas that the widgets check with, so that no field, old or new, is left out.
import {fileURLToPath} from 'node:url';
import {loadTypeScript} from '../../scripts/load-typescript.js';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const {envelope} = await loadTypeScript(`${src}/feed/schema.ts`);

/** What passes where any text does not. */
const TAME = [3, '2024-06-24', 'https://portal.invalid/', 'warning', true];

const passes = (schema, value) => schema['~run']({value}, {}).issues === undefined;

/** Without what only says that a field may be missing. */
function core(schema) {
  const [first = schema] = schema.pipe ?? [];
  return first.wrapped ? core(first.wrapped) : schema;
}

/** A value that a schema lets pass and in which each text is the one given; undefined where none is found. */
function valueOf(schema, text) {
  const inner = core(schema);
  if (inner.type === 'array') {
    const item = valueOf(inner.item, text);
    return item === undefined ? [] : [item];
  }
  if (inner.entries) return rowOf(inner, text);
  // A row within a row would be the same again.
  if (inner.type === 'lazy') return undefined;
  const found = [text, ...TAME].find((value) => passes(inner, value));
  if (found === undefined) throw new Error(`no value of ${inner.type} is known`);
  return found;
}

const rowOf = ({entries}, text) =>
  Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, valueOf(schema, text)]));

/** A row in which every field that takes the text has it; and one that has it where it cannot pass. */
function rowsOf(schema, text) {
  const row = rowOf(schema, text);
  // Whose pictures are shown is for the portal's policy to say.
  if (/^https?:/.test(row.image)) row.image = '/picture';
  const refused = Object.keys(row).filter((name) => !passes(schema.entries[name], text));
  // Else it would take the other's place in a stream.
  const own = 'id' in row && {id: `refused ${text}`};
  return [row, {...row, ...own, ...Object.fromEntries(refused.map((name) => [name, text]))}];
}

/** By widget: its lists of rows, each with its schema. */
const lists = Object.fromEntries(
  await Promise.all(
    ['org-tree', 'member-growth', 'activity-heatmap', 'honours-board'].map(async (name) => {
      const {feedSchema} = await loadTypeScript(`${src}/${name}/schema.ts`);
      const found = Object.entries(feedSchema.entries).flatMap(([field, schema]) => {
        const list = core(schema);
        return list.type === 'array' ? [[field, core(list.item)]] : [];
      });
      return [name, found];
    }),
  ),
);

/** Names of all fields that take text as it comes, as `orgs.name`. */
export const textFields = (widget, text = '<b>') =>
  lists[widget].flatMap(([list, schema]) =>
    Object.entries(rowOf(schema, text)).flatMap(([field, value]) =>
      JSON.stringify(value)?.includes(JSON.stringify(text).slice(1, -1)) ? [`${list}.${field}`] : [],
    ),
  );

/** Days of a year, one after the other, for rows that would else lie on one day. */
const dayAt = (at) =>
  `2024-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;

/** What makes a picture of rows: where each stands. */
const spread = {
  orgs: (row, at, rows) => ({...row, parent: at === 0 ? undefined : rows[Math.floor((at - 1) / 8)].id}),
  links: (row, at, rows) => ({...row, from: rows[0].from}),
  units: (row, at) => ({...row, joined: dayAt(at), left: undefined}),
  points: (row, at) => ({...row, date: dayAt(at)}),
  milestones: (row, at) => ({...row, date: dayAt(at)}),
  targets: (row, at) => ({...row, date: `20${30 + (at % 60)}-01-01`, total: at}),
  activities: (row, at) => ({...row, date: dayAt(at)}),
  days: (row, at) => ({...row, date: dayAt(at + 7)}),
  marks: (row, at) => ({...row, date: dayAt(at)}),
  honours: (row, at) => ({...row, date: dayAt(at), rank: (at % 4) + 1}),
};

/** A feed of a widget with a row of each list for each text, which has the text in each of its fields. */
export function feedOf(widget, texts) {
  const feed = rowOf(envelope, texts[0]);
  for (const [name, schema] of lists[widget]) {
    const pairs = texts.map((text) => rowsOf(schema, text));
    const rows = pairs.map(([row]) => row);
    const refused = pairs.map(([, row]) => row);
    feed[name] = [...(spread[name] ? rows.map(spread[name]) : rows), ...refused];
  }
  return {...feed, count: undefined, asOf: '2024-12-31', sample: true};
}
