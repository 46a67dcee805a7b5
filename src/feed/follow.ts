import type {Changes} from './changes.js';
import type {Moment} from './feed-state.js';
import type {Issue} from './issue.js';
import type {Reading} from './reading.js';
import {subscribe, type SourceEvent, type Subscription, type Wishes} from './source.js';
import {streamOf, type Follower} from './stream.js';

/**
 * Milliseconds by which an answer may be older than it seems, because it was under way: what a stream said within them
 * holds over it. Said twice, it does no harm.
 */
const UNDER_WAY = 20_000;

/** Someone who draws a feed that a stream keeps up to date. */
export interface LiveSubscriber {
  readonly wishes: Wishes & Reading;
  notify(event: SourceEvent): void;
}

/**
 * Joins a stream, and the source of the feed that it adds to where there is one; the subscriber is told of both as of one
 * source, whose feed is the newer of the last answer and the last snapshot with what has changed since.
 */
export function follow(
  streamURL: string,
  src: string | undefined,
  {wishes, notify}: LiveSubscriber,
): Subscription {
  const stream = streamOf(streamURL, wishes);
  let feed: unknown;
  let issues: readonly Issue[] = [];
  let snapshot = -Infinity;

  const take = (given: unknown, when: Moment, since: number) => {
    feed = stream.over(given, since);
    notify({type: 'arrived', json: feed, when, issues});
  };
  const follower: Follower = {
    wishes,
    src,
    onSnapshot: (given, when) => {
      snapshot = when.tick;
      issues = [];
      take(given, when, when.tick);
    },
    onChanges: (changes: Changes, when) => {
      if (feed === undefined) return;
      feed = stream.applied(feed, changes);
      notify({type: 'arrived', json: feed, when, issues});
    },
    onNews: (event) => {
      if (event.type !== 'unchanged' || feed !== undefined) notify(event);
    },
    onGap: () => source?.reload(),
  };
  const leave = stream.join(follower);
  if (!src) notify({type: 'requested'});
  const source = src
    ? subscribe(src, {
        wishes,
        notify: (event) => {
          if (event.type !== 'arrived') return notify(event);
          const {json, when} = event;
          const since = when.tick - UNDER_WAY;
          if (since < snapshot) return notify({type: 'unchanged', when});
          issues = event.issues;
          take(json, when, since);
        },
      })
    : undefined;
  return {
    reload: () => {
      source?.reload();
      stream.retry();
    },
    reschedule: () => source?.reschedule(),
    unsubscribe: () => {
      leave();
      source?.unsubscribe();
    },
  };
}
