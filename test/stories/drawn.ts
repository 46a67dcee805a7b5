// Knows when a story is drawn, for its test and for its picture.
import type {Meta, Story} from '../../stories/story.js';
import {widgetsIn} from '../../stories/surroundings.js';

export interface StoryFile {
  readonly default: Meta;
  readonly [name: string]: Meta | Story;
}

/** A story is drawn when the updates of its widgets are done, their feeds are there, and nothing is still busy or moving. */
export async function drawn(canvas: HTMLElement) {
  const until = performance.now() + 8000;
  for (;;) {
    for (const widget of widgetsIn(canvas))
      await (widget as {updateComplete?: Promise<unknown>}).updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const waiting = [...widgetsIn(canvas), ...canvas.querySelectorAll<HTMLElement>('[aria-busy]')].filter(
      isBusy,
    );
    if (waiting.length === 0) break;
    if (performance.now() > until)
      throw new Error(`Still not drawn: ${waiting.map((widget) => widget.localName).join()}`);
  }
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  // What fades in or moves may make room for what fades in after it.
  for (let ending = moving(canvas); ending.length > 0; ending = moving(canvas)) {
    await Promise.allSettled(ending.map(({finished}) => finished));
    await new Promise(requestAnimationFrame);
  }
}

/** A story may be about loading, as a whole or in a part. */
const isBusy = (each: HTMLElement) =>
  (each.dataset['state'] === 'loading' ||
    each.ariaBusy === 'true' ||
    each.shadowRoot?.querySelector('[aria-busy="true"]')) &&
  !each.closest('[data-loading]');

/** Everything that moves, in the page and in the shadow of each widget. */
export const animationsIn = (canvas: HTMLElement) =>
  [document, ...widgetsIn(canvas).flatMap(({shadowRoot}) => shadowRoot ?? [])].flatMap((root) =>
    root.getAnimations(),
  );

/** What ends by itself. */
const moving = (canvas: HTMLElement) =>
  animationsIn(canvas).filter(({effect, playState}) => {
    const end = effect?.getComputedTiming().endTime;
    return playState === 'running' && end !== Infinity;
  });
