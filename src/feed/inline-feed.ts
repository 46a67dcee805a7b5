import {FeedError} from './feed-error.js';
import {parseFeed} from './fetch-feed.js';

/** The feed of an inline text, undefined where there is none. Throws a `FeedError` where it is not JSON. */
export function readInlineFeed(text: string): unknown {
  return text.trim() === '' ? undefined : parseFeed(text, 'the inline feed');
}

/** The text of a child `<script type="application/json">`; empty where there is none. */
export const inlineText = (element: Element): string =>
  element.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';

/** Calls back when children come or their text changes (the parser may still be at it), and returns how to stop. */
export function watchInlineFeed(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(element, {childList: true, characterData: true, subtree: true});
  return () => observer.disconnect();
}

/** A feed given as text (by a framework or by hand) as JSON. */
export function readTextFeed(text: string): unknown {
  if (text.startsWith('[object '))
    throw new FeedError(
      'shape',
      `"${text}" is an object that became text; set the property (ref in React, .prop in Vue)`,
      {path: 'data'},
    );
  return parseFeed(text, 'data');
}
