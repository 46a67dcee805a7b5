import {forget, keep} from './last-good.js';

const warned = new Set<string>();

/**
 * What is done with a good answer that nobody waits for: its author is told of a content type that is none of JSON,
 * and it is kept for a start without a network, unless the page or the server refuses.
 */
export function afterLoad(url: string, text: string, headers: Headers, at: number, isKept: boolean): void {
  const type = headers.get('content-type');
  if (!/[/+]json\b/i.test(type ?? '') && !warned.has(url)) {
    warned.add(url);
    console.warn(`${url} has the content type ${type ?? '(none)'}; a feed should have application/json.`);
  }
  const isOpen = isKept && !/\b(no-store|private)\b/i.test(headers.get('cache-control') ?? '');
  void (isOpen ? keep(url, {text, at}) : forget(url));
}
