import type {FeedError} from '../feed/feed-error.js';
import {ERROR_WORDS} from '../locale/error-words.js';
import type {Locale} from '../locale/messages.js';

/** Why a feed could not be had, for people: one sentence without codes. The network has its own, always at hand. */
export function errorText({kind, reason, status}: FeedError, locale: Locale): string {
  const words = ERROR_WORDS[locale];
  if (reason) return words[reason];
  if (status === 401 || status === 403) return words.unauthorized;
  return kind === 'network' ? '' : words[kind];
}
