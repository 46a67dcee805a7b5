/** What a key asks of a stage. Presenters' clickers send Page Up and Page Down. */
export type Deed = 'next' | 'previous' | 'first' | 'last' | 'toggle' | 'fullScreen';

const DEEDS: Readonly<Record<string, Deed>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'toggle',
  f: 'fullScreen',
  F: 'fullScreen',
};

/**
 * What a key asks of a stage, if it is meant for it: keys pressed within a scene are for what is in the scene; those
 * that nobody else has are for a stage that has the page to itself.
 */
export function deedOf(event: KeyboardEvent, host: Element, isAlone: boolean): Deed | undefined {
  const {key, defaultPrevented, ctrlKey, metaKey, altKey} = event;
  if (defaultPrevented || ctrlKey || metaKey || altKey) return undefined;
  const path = event.composedPath();
  const within = path.slice(0, Math.max(0, path.indexOf(host)));
  const isInScene = within.some((each) => each instanceof Element && each.matches('.scene'));
  const [target] = path;
  const isNobodys = target === document.body || target === document.documentElement;
  if (path.includes(host) ? isInScene : !(isAlone && isNobodys)) return undefined;
  // A button is pressed by it.
  if (key === ' ' && target instanceof HTMLButtonElement) return undefined;
  return DEEDS[key];
}
