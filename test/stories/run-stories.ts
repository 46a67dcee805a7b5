import {expect, fixture} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html} from 'lit';
import {draw} from '../../stories/draw.js';
import type {Story} from '../../stories/story.js';
import {surround, viewports} from '../../stories/surroundings.js';
import {drawn, type StoryFile} from './drawn.js';

/** Makes a test of every story of a file: it is drawn, it is accessible, it says nothing in the console. */
export function runStories(file: StoryFile) {
  const {default: meta, ...stories} = file;
  describe(`stories of ${meta.title}`, () => {
    for (const [name, story] of Object.entries(stories) as [string, Story][]) {
      it(story.name ?? name, async () => {
        const said = listenToConsole();
        try {
          await setViewport(viewports[story.globals?.viewport?.value ?? 'laptop']);
          const canvas = await fixture<HTMLElement>(html`<div>${draw(meta, story)}</div>`);
          canvas.toggleAttribute('data-loading', name.startsWith('Loading'));
          surround(canvas, story.globals ?? {});
          await drawn(canvas);
          await story.play?.({canvasElement: canvas});
          await drawn(canvas);
          await expect(canvas).to.be.accessible();
        } finally {
          said.end();
        }
        const expected = [...(meta.parameters?.warns ?? []), ...(story.parameters?.warns ?? [])];
        expect(said.lines.filter((line) => !expected.some((pattern) => pattern.test(line)))).to.deep.equal(
          [],
        );
      }).timeout(40_000);
    }
  });
}

/** Collects warnings and errors until `end` is called. */
function listenToConsole() {
  const {warn, error} = console;
  const lines: string[] = [];
  console.warn = console.error = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  return {lines, end: () => Object.assign(console, {warn, error})};
}
