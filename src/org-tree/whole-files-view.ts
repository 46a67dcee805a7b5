import {panel} from '../frame/panel.js';
import {panelStyles} from '../frame/panel-styles.js';
import type {Format} from '../locale/format.js';
import type {Locale, Messages} from '../locale/messages.js';
import {closerStyles} from './closer-styles.js';
import {MOST_CARDS, refusalOf, type Refusal} from './whole-limits.js';
import {stopped, wholePicture} from './whole-view.js';
import {WHOLE_WORDS} from './whole-words.js';

export interface RefusalParts {
  readonly refusal: Refusal;
  /** How many cards there are. */
  readonly count: number;
  readonly language: Locale;
  readonly format: Format;
}

/** Why there is no file, and what to do instead. */
function refusalText({refusal, count, language, format}: RefusalParts): string {
  const words = WHOLE_WORDS[language];
  return refusal === 'tooMany'
    ? words.tooMany(format.number(count), format.number(MOST_CARDS))
    : words.tooSmall;
}

function refusalView(parts: RefusalParts, messages: Messages, onClose: () => void) {
  return panel({heading: WHOLE_WORDS[parts.language].refused, body: refusalText(parts), messages, onClose});
}

/** What makes files of all of a tree, or says why it makes none. */
export const wholeFiles = {
  wholePicture,
  stopped,
  refusalOf,
  refusalText,
  refusalView,
  words: WHOLE_WORDS,
  styles: [panelStyles, closerStyles],
};
