// What a page shows is kept in its address, so that it can be sent to somebody.

const listeners = new Set();

/** The value of a key in the address, or undefined. */
export const recall = (key) => new URLSearchParams(location.search).get(key) ?? undefined;

/** Changes keys in the address; a value of undefined takes its key away. */
export function remember(changes) {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(key);
    else query.set(key, value);
  }
  const text = query.toString();
  if (text === new URLSearchParams(location.search).toString()) return;
  history.replaceState(null, '', `${location.pathname}${text && `?${text}`}${location.hash}`);
  for (const listener of listeners) listener();
}

/** Calls `listener` now and whenever the address changes. */
export function follow(listener) {
  listeners.add(listener);
  listener();
}

addEventListener('popstate', () => listeners.forEach((listener) => listener()));
