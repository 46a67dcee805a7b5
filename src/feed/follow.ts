import type {Reading} from './reading.js';
import {subscribe, type SourceEvent, type Subscription, type Wishes} from './source.js';
import {streamOf} from './stream.js';

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
  const ledger = stream.ledgerOf(src);
  let told: unknown;
  const tell = () => {
    const {standing} = ledger;
    if (!standing || standing.feed === told) return;
    const {feed, when, issues} = standing;
    told = feed;
    notify({type: 'arrived', json: feed, when, issues});
  };
  const leave = stream.join({
    wishes,
    src,
    onNews: tell,
    onState: (event) => {
      if (event.type !== 'unchanged' || ledger.standing) notify(event);
    },
    onGap: () => source?.reload(),
  });
  if (!src) notify({type: 'requested'});
  const source = src
    ? subscribe(src, {
        wishes,
        notify: (event) => {
          if (event.type !== 'arrived') return notify(event);
          ledger.answer(event.json, event.when, event.issues);
          if (ledger.standing?.feed === told) notify({type: 'unchanged', when: event.when});
          tell();
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
