import {expect, fixture} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import type {Meta, Story} from '../../stories/story.js';
import {surround, viewports, widgetsIn} from '../../stories/surroundings.js';

interface StoryFile {
  readonly default: Meta;
  readonly [name: string]: Meta | Story;
}

/** Makes a test of every story of a file: it is drawn, it is accessible, it says nothing in the console. */
export function runStories(file: StoryFile) {
  const {default: meta, ...stories} = file;
  describe(`stories of ${meta.title}`, () => {
    for (const [name, story] of Object.entries(stories) as [string, Story][]) {
      it(story.name ?? name, async () => {
        const said = listenToConsole();
        const mayLoad = name.startsWith('Loading');
        try {
          await setViewport(viewports[story.globals?.viewport?.value ?? 'laptop']);
          const canvas = await fixture<HTMLElement>(html`<div>${draw(meta, story)}</div>`);
          surround(canvas, story.globals ?? {});
          await drawn(canvas, mayLoad);
          await story.play?.({canvasElement: canvas});
          await drawn(canvas, mayLoad);
          await expect(canvas).to.be.accessible();
        } finally {
          said.end();
        }
        const expected = [...(meta.parameters?.warns ?? []), ...(story.parameters?.warns ?? [])];
        expect(said.lines.filter((line) => !expected.some((pattern) => pattern.test(line)))).to.deep.equal(
          [],
        );
      }).timeout(20_000);
    }
  });
}

/** As Storybook does it: a story without `render` is the element with its arguments as properties. */
function draw(meta: Meta, story: Story): TemplateResult | HTMLElement {
  const args = {...meta.args, ...story.args};
  const render = story.render ?? meta.render;
  return render ? render(args) : Object.assign(document.createElement(meta.component), args);
}

/** A widget is drawn when its updates are done, its feed is there, and nothing in it is still busy. */
async function drawn(canvas: HTMLElement, mayLoad: boolean) {
  const until = performance.now() + 8000;
  for (;;) {
    for (const widget of widgetsIn(canvas))
      await (widget as {updateComplete?: Promise<unknown>}).updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const waiting = widgetsIn(canvas).filter(
      (widget) =>
        widget.dataset['state'] === 'loading' || widget.shadowRoot?.querySelector('[aria-busy="true"]'),
    );
    if (mayLoad || waiting.length === 0) break;
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

/** What ends by itself, in the page and in the shadow of each widget. */
const moving = (canvas: HTMLElement) =>
  [document, ...widgetsIn(canvas).flatMap(({shadowRoot}) => shadowRoot ?? [])]
    .flatMap((root) => root.getAnimations())
    .filter(({effect, playState}) => {
      const end = effect?.getComputedTiming().endTime;
      return playState === 'running' && end !== Infinity;
    });

/** Collects warnings and errors until `end` is called. */
function listenToConsole() {
  const {warn, error} = console;
  const lines: string[] = [];
  console.warn = console.error = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  return {lines, end: () => Object.assign(console, {warn, error})};
}
