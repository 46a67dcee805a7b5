import type {FeedState} from '../feed/feed-state.js';

/** A widget, as far as a stage needs to know it. */
export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly heading: string;
  readonly feed: {readonly state: FeedState<unknown>};
  /** Set while it is hidden: what it draws all the same. */
  drawsHidden: ((changed: ReadonlyMap<PropertyKey, unknown>) => boolean) | undefined;
  reload(): void;
  requestUpdate(): void;
}

const isWidget = (element: Element): element is Widget => 'feed' in element && 'reload' in element;

/** The widgets at or below an element, whatever tags they have. */
export const widgetsIn = (root: Element): readonly Widget[] =>
  [root, ...root.querySelectorAll('*')].filter(isWidget);

/** The longest that a scene is waited for: one whose feed does not answer is shown as it is. */
export const PATIENCE = 8000;

/** Whether it has nothing to show yet. */
export const isLoading = ({dataset}: Widget) => dataset['state'] === 'loading';

/**
 * Settles when every widget of a scene has drawn its feed, or said why it cannot: a stage does not show bones while
 * it has something better. At the latest after `PATIENCE`; at once when aborted.
 */
export function whenDrawn(scene: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const life = new AbortController();
    const end = () => {
      clearTimeout(limit);
      life.abort();
      resolve();
    };
    const limit = setTimeout(end, PATIENCE);
    const look = async () => {
      await Promise.all(widgetsIn(scene).map(({updateComplete}) => updateComplete));
      if (!widgetsIn(scene).some(isLoading)) end();
    };
    signal.addEventListener('abort', end, {signal: life.signal});
    for (const type of ['dj-load', 'dj-error'])
      scene.addEventListener(type, () => void look(), {signal: life.signal});
    // What was hidden has measured itself by the second frame, and drawn what follows from it.
    requestAnimationFrame(() => requestAnimationFrame(() => void look()));
  });
}
