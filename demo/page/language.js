// The words of a page in three languages. What the HTML says is simplified Chinese, and the key to the rest.
import {WORDS} from './words.js';

const COLUMNS = {'zh-Hant': 0, en: 1};
const ATTRIBUTES = ['aria-label', 'heading', 'title'];

/** A sentence of the page in the page's language. */
export const say = (text) => WORDS[text]?.[COLUMNS[document.documentElement.lang]] ?? text;

/** Every place of the document that holds words, with a way to change them. */
function* places(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.data.trim();
    if (text in WORDS) {
      const [before, after] = node.data.split(text);
      yield [text, (words) => (node.data = before + words + after)];
    }
  }
  for (const element of root.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join())) {
    for (const name of ATTRIBUTES) {
      const text = element.getAttribute(name);
      if (text !== null && text in WORDS) yield [text, (words) => element.setAttribute(name, words)];
    }
  }
}

// Read once, before anything is rendered into the page: what is rendered says its words itself.
const found = [...places(document.documentElement)];

/** Sets the language of the document and of every word that its HTML holds. */
export function speak(language) {
  document.documentElement.lang = language;
  for (const [text, write] of found) write(say(text));
}
