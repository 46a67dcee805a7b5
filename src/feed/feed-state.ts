import type {Envelope} from './schema.js';
import type {Parsed} from './check.js';
import type {FeedError} from './feed-error.js';

/** When something came. */
export interface Moment {
  /** Milliseconds since 1970, by this machine's clock: what is shown as a time of day. */
  readonly at: number;
  /** Milliseconds by a clock that nobody sets: what ages are counted from. */
  readonly tick: number;
}

/** Now, by both clocks. */
export const now = (): Moment => ({at: Date.now(), tick: performance.now()});

/** A feed that was read, and when. */
export interface Good<Model> extends Parsed<Model> {
  readonly envelope: Envelope;
  readonly when: Moment;
}

/** Why the last try failed, how many failed in a row, and when the next is. */
export interface Failure {
  readonly error: FeedError;
  readonly tries: number;
  /** Milliseconds since 1970; undefined when nothing will be tried again by itself. */
  readonly retryAt: number | undefined;
}

/**
 * Everything a widget can know about its feed. Once a feed was read, no failure takes the picture away:
 * `stale` carries the last good one beside the failure.
 */
export type FeedState<Model> =
  | {readonly status: 'idle'}
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly good: Good<Model>}
  | {readonly status: 'failed'; readonly failure: Failure}
  | {readonly status: 'stale'; readonly good: Good<Model>; readonly failure: Failure};

export type FeedEvent<Model> =
  | {readonly type: 'reset'}
  | {readonly type: 'requested'}
  | {readonly type: 'arrived'; readonly good: Good<Model>}
  | {readonly type: 'unchanged'; readonly when: Moment}
  | {readonly type: 'broke'; readonly failure: Failure};

/** The last good feed, if there is one. */
export const lastGood = <Model>(state: FeedState<Model>): Good<Model> | undefined =>
  'good' in state ? state.good : undefined;

/** The state after an event. A refresh keeps what is shown; only `reset` (another feed) drops it. */
export function nextFeedState<Model>(state: FeedState<Model>, event: FeedEvent<Model>): FeedState<Model> {
  switch (event.type) {
    case 'reset':
      return {status: 'idle'};
    case 'requested':
      return state.status === 'idle' ? {status: 'loading'} : state;
    case 'arrived':
      return {status: 'ready', good: event.good};
    case 'unchanged': {
      // What was of the wrong shape still is.
      if (state.status !== 'ready' && !(state.status === 'stale' && state.failure.error.kind !== 'shape'))
        return state;
      return {status: 'ready', good: {...state.good, when: event.when}};
    }
    case 'broke': {
      const good = lastGood(state);
      const {failure} = event;
      return good ? {status: 'stale', good, failure} : {status: 'failed', failure};
    }
  }
}
