import type {FeedError} from '../feed/feed-error.js';
import {ERROR_WORDS} from '../locale/error-words.js';
import type {Locale, Messages} from '../locale/messages.js';

/** The language to say it in, and the sentences that are at hand. */
interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Why a feed could not be had, for people: one sentence without codes. */
export function errorText({kind, reason, status}: FeedError, {locale, messages}: Language): string {
  const words = ERROR_WORDS[locale];
  if (reason) return words[reason];
  if (status === 401 || status === 403) return words.unauthorized;
  return kind === 'network' ? messages.unreachable : words[kind];
}
