import {css, html, svg, type TemplateResult} from 'lit';
import type {Language} from '../frame/foot.js';
import {glyph} from '../frame/icons.js';
import type {Locale} from '../locale/messages.js';
import type {Days} from './group.js';

/** That a picture shows a part, or marks something, because of what was chosen elsewhere. */
export interface Note {
  /** For a screen reader too. */
  readonly text: string;
  readonly view: TemplateResult;
}

interface Words {
  readonly only: (name: string) => string;
  readonly marked: (day: string) => string;
  readonly lift: (text: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  'zh-Hans': {
    only: (name) => `只看${name}`,
    marked: (day) => `标出${day}`,
    lift: (text) => `取消“${text}”`,
  },
  'zh-Hant': {
    only: (name) => `只看${name}`,
    marked: (day) => `標出${day}`,
    lift: (text) => `取消「${text}」`,
  },
  en: {
    only: (name) => `Only ${name}`,
    marked: (day) => `Marked: ${day}`,
    lift: (text) => `Lift “${text}”`,
  },
};

const CROSS = glyph('lift', svg`<path d="m4.5 4.5 7 7M11.5 4.5l-7 7"/>`);

const note = (text: string, words: Words, onLift: () => void): Note => ({
  text,
  view: html`<span class="narrowing" part="narrowing"
    ><span>${text}</span
    ><button aria-label=${words.lift(text)} title=${words.lift(text)} @click=${onLift}>${CROSS}</button></span
  >`,
});

export const noteOf = {
  org: (name: string, {locale}: Language, onLift: () => void): Note =>
    note(WORDS[locale].only(name), WORDS[locale], onLift),
  days({date, until}: Days, {locale, format}: Language, onLift: () => void): Note {
    const text = date === until ? format.day(date) : `${format.day(date)}–${format.day(until)}`;
    return note(WORDS[locale].marked(text), WORDS[locale], onLift);
  },
};

/** A chip that can be taken away. */
export const noteStyles = css`
  .narrowing {
    display: inline-flex;
    align-items: center;
    min-inline-size: 0;
    min-height: 1.8em;
    margin-block: 2px;
    padding-inline: 0.6em 0.1em;
    border: 1px solid var(--_control);
    border-radius: 2px;
    color: var(--_text);
    font-size: var(--_size-2);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .narrowing button {
    display: grid;
    place-items: center;
    min-width: 24px;
    min-height: 24px;
    color: var(--_muted);
  }
  .narrowing button:hover {
    color: var(--_text);
  }
  @media (pointer: coarse) {
    .narrowing button {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
