// Since which version of Chromium a browser has what the sources use, by MDN's browser-compat-data.
import bcd from '@mdn/browser-compat-data' with {type: 'json'};

/** The first version that has it as such, without prefix, flag or other name; Infinity for none, undefined for unknown. */
function versionOf(node) {
  const support = node?.__compat?.support.chrome;
  if (!support) return undefined;
  const versions = [support]
    .flat()
    .filter(
      ({flags, prefix, alternative_name: other, version_removed: removed}) =>
        !flags && !prefix && !other && !removed,
    )
    .map(({version_added: added}) => (typeof added === 'string' ? parseFloat(added.replace('≤', '')) : NaN));
  return Math.min(Infinity, ...versions.filter((version) => !Number.isNaN(version)));
}

const earliest = (versions) => {
  const known = versions.filter((version) => version !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

/** What TypeScript calls otherwise than the data does. */
const OWNERS = {ReadonlyArray: 'Array', ReadonlySet: 'Set', ReadonlyMap: 'Map'};
const dataName = (owner) =>
  OWNERS[owner] ??
  (/^(Int|Uint|Float|Big)\w*Array$/.test(owner)
    ? 'TypedArray'
    : owner.replace(/^(Map|Set|Array|String|RegExpString)Iterator$/, 'Iterator'));

/** Where nothing has the name, what several interfaces share: the earliest that has such a member. */
const anyOwner = (member) =>
  earliest(
    Object.values(bcd.api).flatMap((owner) => [
      versionOf(owner[member]),
      versionOf(owner[`${member}_static`]),
    ]),
  );

/** `Element.closest`, `Array.toSorted`, `fetch`. */
export function memberSince(name) {
  const [first, member] = name.split('.');
  const {builtins, functions} = bcd.javascript;
  if (first === 'CSSStyleProperties')
    return styleSince(member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  if (member === undefined)
    return earliest(
      [bcd.api[first], builtins[first], builtins.Intl[first], functions[first], bcd.api.Window[first]].map(
        versionOf,
      ),
    );
  const owner = dataName(first);
  const owners = [bcd.api[owner], builtins[owner], builtins.Intl[owner]].filter(Boolean);
  const own = owners.flatMap((each) => [versionOf(each[member]), versionOf(each[`${member}_static`])]);
  return earliest(own) ?? (owners.length > 0 && builtins[owner] ? undefined : anyOwner(member));
}

/** `&` for rules within rules, `@container`, `:has`, `mod()`, `text-wrap`, `text-wrap: balance`. */
export function styleSince(name) {
  const {properties, selectors, types, 'at-rules': rules} = bcd.css;
  if (name === '&') return versionOf(selectors.nesting);
  if (name.startsWith('@')) return versionOf(rules[name.slice(1)]);
  if (name.startsWith(':')) return versionOf(selectors[name.slice(1)]);
  if (name.endsWith('()')) return functionSince(name.slice(0, -2), types);
  const [property, value] = name.split(': ');
  if (value === undefined) return versionOf(properties[property]);
  // A word of a property that is late itself is no news.
  return versionOf(properties[property]) > versionOf(properties[property]?.[value])
    ? undefined
    : versionOf(properties[property]?.[value]);
}

/** Functions lie at some depth among the types of values. */
function functionSince(name, types) {
  for (const [key, type] of Object.entries(types)) {
    if (key === name) return versionOf(type);
    const inner = key === '__compat' ? undefined : functionSince(name, type);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
