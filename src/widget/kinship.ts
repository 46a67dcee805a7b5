/** Which organisation lies below which, as far as somebody knows. */
export interface Kinship {
  /** Whether an organisation is this one, or lies somewhere below it. */
  isWithin(id: string, above: string): boolean;
  nameOf(id: string): string | undefined;
  /** Whether all there are lie within it, so that whoever chooses it asks for nothing less than all. */
  isAll(id: string): boolean;
}

interface Row {
  readonly id: string;
  readonly name: string | undefined;
  readonly parent: string | undefined;
}

/**
 * What the organisations of a feed, flat (`orgs`) or nested (`root`), say of each other; undefined where it holds none.
 * It is read by whoever has another use for the feed, so rows that make no sense are passed over: the tree reports them.
 */
export function kinshipOfFeed(json: unknown): Kinship | undefined {
  const rows = new Map<string, Row>();
  for (const row of rowsOf(json)) if (!rows.has(row.id)) rows.set(row.id, row);
  return rows.size === 0
    ? undefined
    : {
        isWithin: (id, above) => isWithin(id, above, (of) => rows.get(of)?.parent),
        nameOf: (id) => rows.get(id)?.name,
        isAll: () => false,
      };
}

/** Whether one lies above another, by a walk upwards that a cycle does not hold up. */
export function isWithin<Id>(id: Id, above: Id, parentOf: (id: Id) => Id | undefined): boolean {
  const seen = new Set<Id>();
  for (let at: Id | undefined = id; at !== undefined && !seen.has(at); at = parentOf(at)) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

function* rowsOf(json: unknown): Generator<Row> {
  const {orgs, root} = fieldsOf(json);
  const open: {readonly value: unknown; readonly above: string | undefined}[] = [];
  if (Array.isArray(orgs)) for (const value of orgs as unknown[]) open.push({value, above: undefined});
  else open.push({value: root, above: undefined});
  for (let next = 0; next < open.length; next++) {
    const {value, above} = open[next]!;
    const {id: given, name, parent, children} = fieldsOf(value);
    const id = idOf(given);
    if (id !== undefined)
      yield {id, name: typeof name === 'string' ? name : undefined, parent: idOf(parent) ?? above};
    if (Array.isArray(children))
      for (const child of children as unknown[]) open.push({value: child, above: id ?? above});
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
