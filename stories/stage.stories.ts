import '../src/activity-heatmap.js';
import '../src/honours-board.js';
import '../src/member-growth.js';
import '../src/org-tree.js';
import '../src/stage.js';
import {html, type TemplateResult} from 'lit';
import activities from '../demo/feeds/activities-years-sample.json' with {type: 'json'};
import growth from '../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import huangpu from '../demo/feeds/huangpu-2024.json' with {type: 'json'};
import type {StageElement} from '../src/stage.js';
import type {Meta, Story} from './story.js';

const emblem = new URL('../demo/icon.svg', import.meta.url).href;
const stageIn = (canvas: HTMLElement) => canvas.querySelector('dj-stage') as StageElement;
const grid = (columns: string) => `display: grid; gap: 24px; grid-template: minmax(0, 1fr) / ${columns}`;

const overview = html`<section aria-label="总览" style=${grid('480px minmax(0, 1fr)')}>
  <dj-member-growth display="wall" .data=${growth} heading="成员单位"></dj-member-growth>
  <dj-org-tree display="wall" .data=${huangpu} heading="组织架构"></dj-org-tree>
</section>`;
const honours = html`<dj-honours-board display="wall" .data=${huangpu} heading="荣誉墙"></dj-honours-board>`;
const matrix = html`<dj-activity-heatmap
  display="wall"
  view="matrix"
  rows="kind"
  .data=${activities}
  heading="活动分布"
></dj-activity-heatmap>`;
const failing = html`<dj-honours-board
  display="wall"
  .data=${{code: 500}}
  heading="没有数据"
></dj-honours-board>`;

interface Args {
  readonly scenes: readonly TemplateResult[];
  readonly size: string;
  readonly stage: Partial<StageElement>;
}

const stage = ({scenes, size, stage}: Args) =>
  html`<dj-stage
    display="wall"
    style=${size}
    .heading=${'黄浦区区域化党建联席会议'}
    .rotate=${0}
    .clock=${true}
    .ages=${true}
    .design=${stage.design ?? '1920x1080'}
    .fit=${stage.fit ?? 'contain'}
    .screen=${stage.screen ?? ''}
  >
    <img slot="emblem" src=${emblem} alt="" />
    <p slot="subtitle" style="margin: 0">第十次全体会议</p>
    ${scenes}
  </dj-stage>`;

/** Shows a scene and waits until it stands there. */
const show = async (canvas: HTMLElement, act: (stage: StageElement) => void) => {
  const one = stageIn(canvas);
  const isThere = new Promise((resolve) => one.addEventListener('dj-scene', resolve, {once: true}));
  act(one);
  await isThere;
};

export default {
  title: 'Stage',
  component: 'dj-stage',
  args: {scenes: [overview, honours, matrix], size: 'width: 960px; height: 540px', stage: {}},
  render: (args) => stage(args as unknown as Args),
} satisfies Meta;

type StageStory = Story<Record<string, unknown> & Partial<Args>>;

export const Default: StageStory = {};

export const Red: StageStory = {globals: {theme: 'red', viewport: {value: 'wall'}}};
export const Dark: StageStory = {globals: {scheme: 'dark'}};
export const English: StageStory = {globals: {lang: 'en'}};
export const TraditionalChinese: StageStory = {globals: {lang: 'zh-Hant'}};

/** The second scene, chosen by its mark. */
export const SecondScene: StageStory = {
  play: ({canvasElement}) =>
    show(canvasElement, ({renderRoot}) => renderRoot.querySelectorAll<HTMLElement>('.mark')[1]!.click()),
};

/** Upright: the design is shown whole. */
export const Upright: StageStory = {args: {size: 'width: 400px; height: 700px'}};

export const Cover: StageStory = {args: {size: 'width: 600px; height: 540px', stage: {fit: 'cover'}}};

export const Stretch: StageStory = {args: {size: 'width: 960px; height: 320px', stage: {fit: 'stretch'}}};

/** As wide as a column, as high as its design makes it. */
export const Width: StageStory = {args: {size: 'width: 480px', stage: {fit: 'width'}}};

/** The widgets show their details by themselves, one at a time; here the first of them, at once. */
export const Tour: StageStory = {
  args: {scenes: [matrix]},
  // How far a tour has come is a matter of the machine's pace.
  parameters: {isPictured: false},
  play: async ({canvasElement}) => {
    const one = stageIn(canvasElement);
    const matrix = canvasElement.querySelector('dj-activity-heatmap')!;
    one.tour = 0.2;
    one.resume();
    while (!matrix.shadowRoot!.querySelector('.tip')) await new Promise(requestAnimationFrame);
    one.pause();
    await one.updateComplete;
  },
};

/** A wall of 28:9 that is sent 16:9: squeezed here, true there. */
export const WallThatStretches: StageStory = {args: {stage: {screen: '6720x2160', design: '3360x1080'}}};

/** One scene needs no marks. */
export const OneScene: StageStory = {args: {scenes: [honours]}};

export const NoScenes: StageStory = {args: {scenes: []}};

/** A title of two hundred characters wraps. */
export const LongTitle: StageStory = {
  play: async ({canvasElement}) => {
    stageIn(canvasElement).heading = '区域化党建联席会议'.repeat(22);
    await stageIn(canvasElement).updateComplete;
  },
};

/** It had no size when it was made, and has one now. */
export const GrewFromNothing: StageStory = {
  args: {size: 'width: 0; height: 0'},
  play: async ({canvasElement}) => {
    const one = stageIn(canvasElement);
    const isFitted = new Promise((resolve) => one.addEventListener('dj-scale', resolve, {once: true}));
    Object.assign(one.style, {width: '960px', height: '540px'});
    await isFitted;
  },
};

/** A stage as the scene of a stage. */
export const StageInStage: StageStory = {
  args: {
    scenes: [
      overview,
      html`<dj-stage display="wall" design="1600x800" aria-label="台中台">${honours}${matrix}</dj-stage>`,
    ],
  },
  play: ({canvasElement}) => show(canvasElement, (one) => one.next()),
};

/** Scenes come and go while it rotates. */
export const ScenesComeAndGo: StageStory = {
  args: {scenes: [matrix, honours]},
  play: async ({canvasElement}) => {
    const one = stageIn(canvasElement);
    one.rotate = 3600;
    one.resume();
    await one.updateComplete;
    const added = document.createElement('p');
    added.textContent = '新画面';
    one.append(added);
    await one.updateComplete;
    await show(canvasElement, () => one.querySelector('dj-activity-heatmap')!.remove());
    await one.updateComplete;
    one.pause();
  },
};

/** A widget that fails in one scene does not stop the tour. */
export const AWidgetFails: StageStory = {
  args: {scenes: [overview, failing, matrix]},
  play: ({canvasElement}) => show(canvasElement, (one) => one.next()),
};

/** In the corner of an ordinary page, at the sizes of a page. */
export const Corner: StageStory = {
  render: () =>
    html`<dj-stage design="320x300" style="width: 320px" rotate="0">
      <dj-honours-board .data=${huangpu} heading="荣誉墙"></dj-honours-board>
      <dj-member-growth .data=${growth} heading="成员单位"></dj-member-growth>
    </dj-stage>`,
};
