/** Names that lead from a value to what all values share; a path through one of them leads nowhere. */
const SHARED = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a name may stand in a path, or name a field. */
export const isOwnName = (name: string): boolean => name !== '' && !SHARED.has(name);

/** `data.list` or `$.data.list[0]` as names; undefined where one of them is no name. The empty path, and `$`, have none. */
export function namesOf(path: string): readonly string[] | undefined {
  const names = path
    .trim()
    .replace(/^\$\.?/, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '');
  if (names === '') return [];
  const all = names.split('.');
  return all.every(isOwnName) ? all : undefined;
}

/** What lies at a path, by own keys only; undefined where it leads nowhere. */
export function valueAt(value: unknown, names: readonly string[]): unknown {
  let found = value;
  for (const name of names) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
}

/** Names as a path is written: `data.list[0]`. */
export const pathText = (names: readonly string[]): string =>
  names.map((name, at) => (/^\d+$/.test(name) ? `[${name}]` : at > 0 ? `.${name}` : name)).join('') || '$';
