// The page whose pictures are taken: one story, as its test draws it, standing still.
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource-variable/noto-serif-sc/wght.css';
import {render} from 'lit';
import {draw} from '../../stories/draw.js';
import {surround} from '../../stories/surroundings.js';
import {animationsIn, drawn} from '../stories/drawn.js';
import './page.css';

const files = import.meta.glob('../../stories/**/*.stories.ts');
const address = new URLSearchParams(location.search);

/** Draws the story that the address names; `fault` draws it a little wrong. Answers the height that it needs. */
async function show() {
  const {default: meta, ...stories} = await files[`../../stories/${address.get('file')}.stories.ts`]();
  const name = address.get('story');
  const story = stories[name];
  const canvas = document.createElement('div');
  canvas.toggleAttribute('data-loading', name.startsWith('Loading'));
  canvas.classList.toggle('fault', address.has('fault'));
  document.body.append(canvas);
  render(draw(meta, story), canvas);
  surround(canvas, story.globals ?? {});
  await drawn(canvas);
  await story.play?.({canvasElement: canvas});
  window.settle = () => settle(canvas);
  await window.settle();
  return document.documentElement.scrollHeight;
}

async function settle(canvas) {
  await drawn(canvas);
  // What moves for ever is shown at its beginning.
  for (const animation of animationsIn(canvas)) {
    animation.pause();
    animation.currentTime = 0;
  }
}

/** Every story that has a picture: the file it is in, its name, and the viewport it asks for. */
async function list() {
  const found = await Promise.all(
    Object.entries(files).map(async ([path, load]) => {
      const {default: meta, ...stories} = await load();
      const file = path.slice('../../stories/'.length, -'.stories.ts'.length);
      return Object.entries(stories)
        .filter(([, {parameters}]) => ({...meta.parameters, ...parameters}).isPictured !== false)
        .map(([story, {globals}]) => ({file, story, viewport: globals?.viewport?.value}));
    }),
  );
  return found.flat();
}

window.pictured = address.has('story') ? show() : list();
