import type {ReactiveElement} from 'lit';

/** A name that an attribute may have. */
const NAME = /^[a-z][\w-]*$/;

/** Attributes as texts, by their names; a name that is none is the caller's mistake. */
export function attributesOf(
  given: Readonly<Record<string, string | number | boolean>> = {},
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    if (!NAME.test(name)) throw new RangeError(`"${name}" is no name of an attribute`);
    if (value !== false) attributes.set(name, value === true ? '' : String(value));
  }
  return attributes;
}

const ESCAPED: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** As they stand in a tag. */
export const attributeText = (attributes: ReadonlyMap<string, string>): string =>
  Array.from(attributes, ([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${value.replaceAll(/[&<>"]/g, (each) => ESCAPED[each]!)}"`,
  ).join('');

type Reader<Asked> = (new () => Asked) & {readonly observedAttributes: readonly string[]};

/** What an element makes of attributes: one that stands nowhere reads them, so that each has the value it has in a page. */
export function propertiesOf<Asked>(element: Reader<Asked>, attributes: ReadonlyMap<string, string>): Asked {
  const known = new Set(element.observedAttributes);
  const read = new element() as Asked & Pick<ReactiveElement, 'attributeChangedCallback'>;
  for (const [name, value] of attributes)
    if (known.has(name)) read.attributeChangedCallback(name, null, value);
  return read;
}
