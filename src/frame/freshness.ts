import {css, html, nothing, svg} from 'lit';
import {lastGood, type FeedState, type Moment} from '../feed/feed-state.js';
import {ageText, agoText} from '../locale/age-text.js';
import type {Format} from '../locale/format.js';
import {FRESH_WORDS} from '../locale/fresh-words.js';
import type {Locale} from '../locale/messages.js';
import {glyph} from './icons.js';
import {toolButton} from './tool-button.js';

const PAUSE = glyph('pause', svg`<path d="M5.5 3.5v9M10.5 3.5v9"/>`);
const RESUME = glyph('resume', svg`<path d="M5 3.2 12.5 8 5 12.8z"/>`);

/** A feed that is asked for again and again. */
export interface Polled {
  readonly isPolled: boolean;
  readonly state: FeedState<unknown>;
  readonly isPaused: boolean;
  pause(isPaused: boolean): void;
}

const spanSince = ({tick}: Moment) => Math.max(1000, performance.now() - tick);

/** How old a picture is. */
export const age = (when: Moment, locale: Locale) => ageText(spanSince(when), locale);

/** How long ago the picture was refreshed, and the button that stops refreshing: what moves by itself can be stopped. */
export function note(feed: Polled, {locale, format}: {readonly locale: Locale; readonly format: Format}) {
  const {state, isPaused} = feed;
  const words = FRESH_WORDS[locale];
  const good = lastGood(state)!;
  const span = spanSince(good.when);
  const ago = span < 60_000 ? words.now : words.updated(agoText(span, locale));
  return html`<span class="end freshness" part="freshness"
    >${
      // The note that the picture is old says how old.
      isPaused || state.status === 'stale'
        ? html`<span>${isPaused ? words.paused : nothing}</span>`
        : html`<time datetime=${new Date(good.when.at).toISOString()} title=${format.clock(good.when.at)}
            >${ago}</time
          >`
    }${toolButton(isPaused ? words.resume : words.pause, isPaused ? RESUME : PAUSE, () => feed.pause(!isPaused))}</span
  >`;
}

/** Where ages are told for many at once, as a stage does, this one shows above the foot for whoever comes to it. */
export const freshStyles = css`
  footer {
    position: relative;
  }
  .freshness {
    display: inline-flex;
    position: var(--_age-position, static);
    inset: auto 0 100% auto;
    align-items: center;
    gap: 2px var(--_space-1);
    margin-inline-end: calc((var(--_icon) - var(--_button)) / 2);
    background: var(--_surface);
    opacity: var(--_age-opacity, 1);
  }
  .freshness:focus-within {
    opacity: 1;
  }
  .freshness .tool {
    min-width: var(--_button);
    height: calc(var(--_button) - 4px);
  }
`;
