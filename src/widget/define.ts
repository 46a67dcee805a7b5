import {VERSION} from './version.js';

type WidgetClass = CustomElementConstructor & {readonly version?: string};

/** Registers a tag, unless somebody has it: then that one stays and the console names both versions, once. */
export function define(tag: string, element: WidgetClass) {
  const taken = customElements.get(tag) as WidgetClass | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken !== element)
    console.warn(
      `<${tag}> is taken by version ${taken.version ?? 'unknown'}; version ${VERSION} leaves it alone.`,
    );
}
