import {lastGood, type FeedState} from '../feed/feed-state.js';

const STATES = ['loading', 'empty', 'failed', 'stale'] as const;

/**
 * Shows the feed's state on the host, as `:state(x)` for styles and as `data-state` for scripts and old browsers.
 * `data-state` is the one that matters most: what is wrong comes before what is empty.
 */
export function showState<Model>(
  host: HTMLElement,
  internals: ElementInternals,
  state: FeedState<Model>,
  isEmpty: (model: Model) => boolean,
) {
  const good = lastGood(state);
  const on = new Set<string>([state.status]);
  if (good && isEmpty(good.model)) on.add('empty');
  for (const name of STATES) {
    try {
      if (on.has(name)) internals.states.add(name);
      else internals.states.delete(name);
    } catch {
      // Browsers before `:state()` want dashed names; they have data-state.
    }
  }
  const shown = state.status === 'ready' && on.has('empty') ? 'empty' : state.status;
  if (host.dataset['state'] !== shown) host.dataset['state'] = shown;
}
