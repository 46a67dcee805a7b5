import type {FeedError} from '../feed/feed-error.js';
import type {Messages} from '../locale/messages.js';

/** Why a feed could not be had, for people: one sentence without codes. */
export function errorText({kind, reason, status}: FeedError, {errors}: Messages): string {
  if (reason) return errors[reason];
  if (status === 401 || status === 403) return errors.unauthorized;
  return errors[kind];
}

/** The code at the foot, for whoever looks into it. */
export function errorCode({kind, path, status}: FeedError): string {
  if (status !== undefined) return `HTTP ${status}`;
  return path === undefined ? kind : `${kind} · ${path}`;
}
