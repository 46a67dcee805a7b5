import {maskedNames} from '../src/feed/person-name.ts';
import {personalNumbers, withoutNumbers} from '../src/feed/personal-numbers.ts';

/**
 * What in a feed is known to be personal data, by its path: mobile and identity numbers in any text, names in `lead` and
 * of what is marked as a person.
 */
export function personalData(feed) {
  const found = [];
  const waiting = [{value: feed, path: '', key: '', isPerson: false}];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {value, path, key, isPerson} = next;
    if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      for (const name of Object.keys(value).reverse()) {
        const below = isList ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
        waiting.push({
          value: value[name],
          path: below,
          key: isList ? key : name,
          isPerson: !isList && value.person === true,
        });
      }
      continue;
    }
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    for (const {kind} of personalNumbers(text)) found.push({path, kind, shown: withoutNumbers(text)});
    if (typeof value !== 'string' || (key !== 'lead' && !(isPerson && key === 'name'))) continue;
    const masked = maskedNames(withoutNumbers(value));
    if (masked !== withoutNumbers(value)) found.push({path, kind: 'name', shown: masked});
  }
  return found;
}
