// The attributes of a widget as the manifest has them, and what each is called.
import elements from 'virtual:elements';
import {NAMES} from './attribute-names.js';

const COLUMNS = {'zh-Hans': 0, 'zh-Hant': 1};

/** How an attribute is set: from a list, by a switch, as a number, a day, text or a piece of JSON. */
function controlOf(name, type, options) {
  if (/\bboolean\b/.test(type)) return 'switch';
  if (options.length > 1 && !/\b(string|number)\b/.test(type)) return 'choice';
  if (name === 'data') return 'json';
  if (name === 'from' || name === 'to') return 'day';
  return /^number\b/.test(type) ? 'number' : 'text';
}

/** The attributes of a tag, its own before those that every widget has. */
export function attributesOf(tag) {
  const all = elements[tag].attributes.map(({name, type, default: initial, description, isShared}) => {
    const options = [...(type ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);
    return {
      name,
      description,
      isShared,
      options,
      control: controlOf(name, type ?? '', options),
      initial: (initial ?? '').replace(/^'(.*)'$/, '$1'),
    };
  });
  return [...all.filter(({isShared}) => !isShared), ...all.filter(({isShared}) => isShared)];
}

/** The names of the events of a tag. */
export const eventsOf = (tag) => elements[tag].events;

/** What an attribute is called in the page's language. */
export const wordsFor = ({name, description}) =>
  NAMES[name]?.[COLUMNS[document.documentElement.lang]] ?? (description ?? '').replaceAll('`', '');
