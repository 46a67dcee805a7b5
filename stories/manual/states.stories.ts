import {html, nothing} from 'lit';
import * as activityHeatmap from '../activity-heatmap.stories.js';
import * as honoursBoard from '../honours-board.stories.js';
import * as memberGrowth from '../member-growth.stories.js';
import * as orgTree from '../org-tree.stories.js';
import type {Context, Meta, Story} from '../story.js';
import {adopt} from './page-styles.js';
import {statesStyles} from './states-styles.js';
import {languageOf, type Language, type Words} from './words.js';

adopt(statesStyles);

type StoryFile = Readonly<Record<string, unknown>>;
/** The stories of each widget, what it is headed here, and what makes it fit. */
const FILES: Readonly<
  Record<string, {readonly stories: StoryFile; readonly heading: Words; readonly fit?: object}>
> = {
  'org-tree': {stories: orgTree, heading: {'zh-Hans': '组织架构', en: 'Organisations'}, fit: {depth: 1}},
  'member-growth': {stories: memberGrowth, heading: {'zh-Hans': '成员单位', en: 'Member units'}},
  'activity-heatmap': {stories: activityHeatmap, heading: {'zh-Hans': '活动日历', en: 'Activities'}},
  'honours-board': {stories: honoursBoard, heading: {'zh-Hans': '荣誉榜', en: 'Honours'}},
};

const WORDS = {
  'zh-Hans': {
    title: '各种状态',
    lead: '取数之前、取数之中、取不到、取到旧的、有的行不对：每种状态都有自己的样子，页面不会空着，也不会出错。按名称可以单独查看。',
  },
  en: {
    title: 'Every state',
    lead: 'Before a feed, without one, with an old one, with rows that are wrong: each state has a face of its own, and no page breaks. A name leads to the state by itself.',
  },
};

/** A state, what it means, and the stories that show it, by what they may be called. */
interface State {
  readonly stories: readonly string[];
  readonly name: Words;
  readonly meaning: Words;
}

const STATES: readonly State[] = [
  {
    stories: ['Default'],
    name: {'zh-Hans': '正常', en: 'Drawn'},
    meaning: {'zh-Hans': '数据校验之后画出。', en: 'A feed that was checked and drawn.'},
  },
  {
    stories: ['Loading'],
    name: {'zh-Hans': '正在加载', en: 'Loading'},
    meaning: {
      'zh-Hans': '三百毫秒之后才出现的骨架，形状与将要画的一样。',
      en: 'The shapes of what will be drawn, after 300 milliseconds.',
    },
  },
  {
    stories: ['Empty'],
    name: {'zh-Hans': '没有内容', en: 'Empty'},
    meaning: {'zh-Hans': '数据正确，只是没有行。', en: 'A good feed without rows.'},
  },
  {
    stories: ['Failed'],
    name: {'zh-Hans': '取不到', en: 'Failed'},
    meaning: {
      'zh-Hans': '一句平常的话，一个重试按钮；代码在页脚。',
      en: 'One plain sentence and a button to try again; the code is at the foot.',
    },
  },
  {
    stories: ['SetAside', 'SetAsideRows'],
    name: {'zh-Hans': '有行搁置', en: 'Rows set aside'},
    meaning: {
      'zh-Hans': '不对的行搁置并报告，其余照画。',
      en: 'What is wrong is set aside and told, all else is drawn.',
    },
  },
  {
    stories: ['LongNames'],
    name: {'zh-Hans': '很长的名称', en: 'Long names'},
    meaning: {'zh-Hans': '名称折行，不截断。', en: 'Names take more lines and are not cut.'},
  },
  {
    stories: ['Red'],
    name: {'zh-Hans': '红色', en: 'Red'},
    meaning: {'zh-Hans': '大屏的红与金。', en: 'The red and gold of a wall.'},
  },
];

/** The address part of a story, as Storybook makes it. */
const idOf = (file: string, story: string) =>
  `widgets-${file}--${story.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}`;

function cell(state: State, file: string, language: Language) {
  const {stories, heading, fit} = FILES[file]!;
  const name = state.stories.find((each) => each in stories);
  if (!name) return nothing;
  const {component, args} = stories['default'] as Meta;
  const story = stories[name] as Story;
  const all = {
    ...args,
    ...story.args,
    ...fit,
    style: '',
    heading: `${heading[language]} · ${state.name[language]}`,
  };
  const widget = Object.assign(document.createElement(component), all);
  // What a story asks of its page is asked of its widget here.
  if (story.globals?.theme) widget.setAttribute('theme', story.globals.theme);
  return html`<figure ?data-loading=${name === 'Loading'}>
    <figcaption>
      <a href="?path=/story/${idOf(file, name)}" target="_top"><code>&lt;dj-${file}&gt;</code></a>
    </figcaption>
    ${widget}
  </figure>`;
}

const gallery = ({globals}: Context) => {
  const language = languageOf(globals.lang);
  const words = WORDS[language];
  return html`<main class="manual states">
    <header>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </header>
    ${STATES.map(
      (state, at) =>
        html`<section aria-labelledby="state-${at}">
          <h2 id="state-${at}">
            ${state.name[language]} <span class="muted">${state.meaning[language]}</span>
          </h2>
          <div class="cells">${Object.keys(FILES).map((file) => cell(state, file, language))}</div>
        </section>`,
    )}
  </main>`;
};

export default {
  title: 'Manual/States',
  component: 'dj-org-tree',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: (_args, context) => gallery(context),
} satisfies Meta;

export const Gallery: Story = {};
export const GalleryEnglish: Story = {
  globals: {lang: 'en', scheme: 'dark'},
  tags: ['!dev'],
};
export const GalleryPhone: Story = {
  globals: {viewport: {value: 'phone'}},
  tags: ['!dev'],
};
