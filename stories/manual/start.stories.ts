import {html} from 'lit';
import type {Token, Tokens} from 'marked';
import activities from '../../demo/feeds/activities-2019-sample.json' with {type: 'json'};
import baoshanlu from '../../demo/feeds/baoshanlu-2019.json' with {type: 'json'};
import growth from '../../demo/feeds/growth-baoshanlu-sample.json' with {type: 'json'};
import tenYears from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import huangpu from '../../demo/feeds/huangpu-2024.json' with {type: 'json'};
import '../../src/index.js';
import type {Context, Meta, Story} from '../story.js';
import {pageOf} from './documents.js';
import {introductionOf, sectionOf} from './markdown.js';
import {adopt} from './page-styles.js';
import {startStyles} from './start-styles.js';
import './text.js';
import {languageOf} from './words.js';

adopt(startStyles);

const WORDS = {
  'zh-Hans': {
    title: '党建看板组件',
    actions: '从这里开始',
    paste: '贴进门户',
    feed: '试写数据',
    theme: '调配颜色',
    states: '各种状态',
    portal: '一个门户页面',
    portalNote: '四个组件，各画一份数据。可以点选、展开、翻页；工具栏切换语言、配色与尺寸。',
    tags: '各画什么',
    wall: '一面大屏',
    scene: '总览',
    wallNote: '按一种尺寸设计，适配任何屏幕；配色为大屏的红与金。',
    tree: '街道的组织',
    growth: '成员单位增长',
    activity: '活动日历',
    honours: '十大品牌项目',
  },
  en: {
    title: 'Widgets for community organisations',
    actions: 'Begin here',
    paste: 'Paste this',
    feed: 'Try a feed',
    theme: 'Choose colours',
    states: 'Every state',
    portal: 'A portal page',
    portalNote:
      'Four widgets, each drawing a feed. Choose, open, turn pages; the toolbar above changes language, theme and sizes.',
    tags: 'What each draws',
    wall: 'A wall',
    scene: 'Overview',
    wallNote: 'Designed at one size, fitted to any display, in the red and gold of a wall.',
    tree: 'Organisations',
    growth: 'Member units',
    activity: 'Activities',
    honours: 'Brand projects',
  },
};

const ofType = (type: string, nth: number) => (blocks: readonly Token[]) =>
  introductionOf(blocks)
    .filter((block) => block.type === type)
    .slice(nth, nth + 1);
/** Of what the readme begins with: its links and its picture stand elsewhere here. */
const isProse = (block: Token) =>
  block.type === 'paragraph' &&
  (block as Tokens.Paragraph).tokens.every(({type}) => type !== 'image' && type !== 'link');
const paragraph = (nth: number) => (blocks: readonly Token[]) =>
  introductionOf(blocks)
    .filter(isProse)
    .slice(nth, nth + 1);
const firstCode = (blocks: readonly Token[]) =>
  sectionOf(blocks, 2, 1)
    .filter(({type}) => type === 'code')
    .slice(0, 1);

const start = ({globals}: Context) => {
  const words = WORDS[languageOf(globals.lang)];
  const text = (pick: (blocks: readonly Token[]) => readonly Token[]) =>
    html`<manual-text .globals=${globals} .pick=${pick}></manual-text>`;
  return html`<main class="manual start">
    <header>
      <p class="package">dangjian-widgets</p>
      <h1>${words.title}</h1>
      <div class="lead">${text(paragraph(0))}</div>
      <nav class="bar" aria-label=${words.actions}>
        <a class="button main" target="_top" href=${pageOf('paste--html')}>${words.paste}</a>
        <a class="button" target="_top" href=${pageOf('feed-editor--editor')}>${words.feed}</a>
        <a class="button" target="_top" href=${pageOf('theme-editor--editor')}>${words.theme}</a>
        <a class="button" target="_top" href=${pageOf('states--gallery')}>${words.states}</a>
      </nav>
    </header>

    <section aria-labelledby="portal">
      <h2 id="portal">${words.portal}</h2>
      <p class="muted">${words.portalNote}</p>
      <div class="portal">
        <dj-org-tree .data=${baoshanlu} .heading=${words.tree} toolbar></dj-org-tree>
        <dj-member-growth .data=${growth} .heading=${words.growth}></dj-member-growth>
        <dj-activity-heatmap
          class="wide"
          .data=${activities}
          .heading=${words.activity}
        ></dj-activity-heatmap>
        <dj-honours-board
          .data=${huangpu}
          category="十大品牌项目"
          .heading=${words.honours}
        ></dj-honours-board>
      </div>
    </section>

    <section aria-labelledby="paste">
      <h2 id="paste">${words.paste}</h2>
      ${text(firstCode)}
    </section>

    <section aria-labelledby="tags">
      <h2 id="tags">${words.tags}</h2>
      ${text(ofType('table', 0))}
      <div class="after">${text(paragraph(1))}</div>
    </section>

    <section aria-labelledby="wall">
      <h2 id="wall">${words.wall}</h2>
      <p class="muted">${words.wallNote}</p>
      <dj-stage
        design="1920x1080"
        display="wall"
        theme="red"
        .heading=${'黄浦区区域化党建联席会议'}
        .rotate=${0}
        clock
      >
        <section class="scene" aria-label=${words.scene}>
          <dj-member-growth
            display="wall"
            theme="red"
            .data=${tenYears}
            heading="成员单位"
          ></dj-member-growth>
          <dj-org-tree display="wall" theme="red" .data=${huangpu} heading="组织架构"></dj-org-tree>
          <dj-honours-board
            display="wall"
            theme="red"
            .data=${huangpu}
            category="十大品牌项目"
            heading="荣誉墙"
          ></dj-honours-board>
        </section>
      </dj-stage>
    </section>
  </main>`;
};

export default {
  title: 'Manual/Start',
  component: 'dj-org-tree',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: (_args, context) => start(context),
} satisfies Meta;

/** The first page: what it is, how it looks, what to paste. */
export const Start: Story = {};
export const StartEnglish: Story = {globals: {lang: 'en'}, tags: ['!dev'], parameters: {isPictured: false}};
export const StartDark: Story = {globals: {scheme: 'dark'}, tags: ['!dev'], parameters: {isPictured: false}};
export const StartPhone: Story = {globals: {viewport: {value: 'phone'}}, tags: ['!dev']};
