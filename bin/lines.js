// Where in a JSON text something stands: the checker names lines, because its readers look at files.

/** White space and what lies between values; strings, and numbers or words. */
const TOKEN = /[\s,:]*(?:([{}[\]])|("[^"\\]*(?:\\.[^"\\]*)*")|([^\s,:{}[\]"]+))/y;

/** `data.list[3].id` as names. */
const namesOf = (path) =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((name) => name !== '' && name !== '$');

/**
 * The lines, from 1, on which the values at some paths begin; of a path that leads nowhere, that of the last value on the
 * way. Of a key that stands twice the last one counts, as for `JSON.parse`. The text has to be JSON; no depth is too deep.
 * @param {string} text
 * @param {Iterable<string>} paths
 * @returns {Map<string, number>}
 */
export function linesOf(text, paths) {
  const top = {below: new Map(), at: 0};
  const wanted = [...paths].map((path) => {
    let node = top;
    for (const name of namesOf(path)) {
      if (!node.below.has(name)) node.below.set(name, {below: new Map(), at: undefined});
      node = node.below.get(name);
    }
    return path;
  });

  const open = [];
  let value = top;
  TOKEN.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const [all, bracket, string] = token;
    const inside = open.at(-1);
    if (bracket === '}' || bracket === ']') {
      open.pop();
      continue;
    }
    if (inside?.isList) value = inside.node?.below.get(String(inside.next++));
    else if (inside && !inside.hasKey) {
      // Only keys that somebody looks for are read.
      value =
        inside.node && inside.node.below.size > 0 ? inside.node.below.get(JSON.parse(string)) : undefined;
      inside.hasKey = true;
      continue;
    } else if (inside) inside.hasKey = false;
    if (value) value.at = token.index + all.length - (bracket ?? string ?? token[3]).length;
    if (bracket) open.push({node: value, isList: bracket === '[', next: 0, hasKey: false});
  }

  const breaks = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return new Map(wanted.map((path) => [path, lineAt(breaks, offsetOf(top, path))]));
}

function offsetOf(top, path) {
  let node = top;
  let {at} = top;
  for (const name of namesOf(path)) {
    node = node.below.get(name);
    if (node?.at === undefined) break;
    ({at} = node);
  }
  return at;
}

/** One more than the breaks before it. */
function lineAt(breaks, offset) {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (breaks[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
