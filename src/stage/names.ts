import {lastGood} from '../feed/feed-state.js';
import {agoText} from '../locale/age-text.js';
import type {Locale} from '../locale/messages.js';
import type {StageMessages} from './messages.js';
import {MINUTE} from './minutes.js';
import type {Widget} from './widgets.js';

/** What a scene is called: what the page says of it, else its first heading. */
export const nameOf = (scene: Element): string =>
  scene.ariaLabel ||
  scene.getAttribute('heading') ||
  scene.querySelector('h1, h2, h3')?.textContent.trim() ||
  '';

/** How old the data of widgets is, in words: those of one age together. A widget without a feed says nothing. */
export function agesOf(
  widgets: readonly Widget[],
  now: number,
  words: StageMessages,
  {locale, separator}: {readonly locale: Locale; readonly separator: string},
): readonly string[] {
  const names = new Map<string, string[]>();
  for (const widget of widgets) {
    const good = lastGood(widget.feed.state);
    if (!good) continue;
    const {at} = good.when;
    const name = widget.heading || good.envelope.title || words.data;
    const age = now - at < MINUTE ? words.fresh : words.age(agoText(now - at, locale));
    names.set(age, [...(names.get(age) ?? []), name]);
  }
  const isOne = names.size === 1;
  return [...names].map(([age, those]) => words.aged(isOne ? words.data : those.join(separator), age));
}
