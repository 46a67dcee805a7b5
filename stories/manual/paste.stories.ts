import {html} from 'lit';
import type {Token} from 'marked';
import platform from '../../demo/feeds/six-party-platform.json' with {type: 'json'};
import '../../src/org-tree.js';
import type {Context, Meta, Story} from '../story.js';
import {pageOf, type DocumentName} from './documents.js';
import {introductionOf, sectionOf} from './markdown.js';
import {adopt} from './page-styles.js';
import {pasteStyles} from './paste-styles.js';
import './text.js';
import {languageOf, type Words} from './words.js';

adopt(pasteStyles);

/** Where the project's texts say what to paste into each platform: the nth section of a text. */
interface Platform {
  readonly name: string | Words;
  readonly text: DocumentName;
  readonly pick: (blocks: readonly Token[]) => readonly Token[];
}

const framework = (name: string | Words, nth: number): Platform => ({
  name,
  text: 'frameworks',
  pick: (blocks) => sectionOf(blocks, 2, nth),
});
/** What comes before the sections on widgets of one group and the like. */
const firstPart = (blocks: readonly Token[]) => introductionOf(sectionOf(blocks, 2, 1));

const PLATFORMS = {
  html: {name: 'HTML', text: 'readme', pick: firstPart},
  react: framework('React', 0),
  preact: framework('Preact', 1),
  vue: framework('Vue', 2),
  svelte: framework('Svelte', 3),
  angular: framework('Angular', 4),
  solid: framework('Solid', 5),
  cms: framework({'zh-Hans': '内容管理系统', en: 'Content systems'}, 6),
  server: framework({'zh-Hans': '服务器端渲染', en: 'On a server'}, 7),
  nginx: framework({'zh-Hans': '静态文件', en: 'Plain files'}, 8),
  jquery: framework({'zh-Hans': '老门户', en: 'Old portals'}, 9),
} satisfies Record<string, Platform>;

type PlatformName = keyof typeof PLATFORMS;

const WORDS = {
  'zh-Hans': {
    title: '贴进门户',
    lead: '选择门户所用的平台，复制，粘贴，写上数据地址。每一段都在真实的浏览器中试过。',
    platforms: '平台',
    result: '贴好之后',
    all: '属性、事件与数据的全部说明',
  },
  en: {
    title: 'Paste this',
    lead: 'Choose what your portal is made with, copy, paste, and name your feed. Each of these is tried in a real browser.',
    platforms: 'Platforms',
    result: 'What it looks like',
    all: 'All attributes, events and feeds',
  },
};

const page = (chosen: PlatformName, {globals}: Context) => {
  const language = languageOf(globals.lang);
  const words = WORDS[language];
  const tab = ([id, {name}]: [string, Platform]) =>
    html`<a href=${pageOf(`paste--${id}`)} target="_top" aria-current=${id === chosen ? 'page' : 'false'}
      >${typeof name === 'string' ? name : name[language]}</a
    >`;
  const {text, pick} = PLATFORMS[chosen];
  return html`<main class="manual paste">
    <header>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </header>
    <nav aria-label=${words.platforms}>${Object.entries(PLATFORMS).map(tab)}</nav>
    <div class="columns">
      <manual-text .globals=${globals} .name=${text} .pick=${pick}></manual-text>
      <section aria-labelledby="result">
        <h2 id="result">${words.result}</h2>
        <dj-org-tree .data=${platform} heading="组织架构" toolbar></dj-org-tree>
        <p><a href=${pageOf('texts--readme')} target="_top">${words.all}</a></p>
      </section>
    </div>
  </main>`;
};

const story = (name: PlatformName, label: string): Story => ({
  name: label,
  render: (_args, context) => page(name, context),
});

export default {
  title: 'Manual/Paste',
  component: 'dj-org-tree',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}, isPictured: false},
} satisfies Meta;

export const Html = story('html', 'HTML');
export const React = story('react', 'React');
export const Preact = story('preact', 'Preact');
export const Vue = story('vue', 'Vue');
export const Svelte = story('svelte', 'Svelte');
export const Angular = story('angular', 'Angular');
export const Solid = story('solid', 'Solid');
export const Cms = story('cms', 'Content systems');
export const Server = story('server', 'On a server');
export const Nginx = story('nginx', 'Plain files');
export const Jquery = story('jquery', 'Old portals');
export const HtmlEnglish: Story = {...Html, name: 'HTML, English', globals: {lang: 'en'}, tags: ['!dev']};
export const VueDark: Story = {
  ...Vue,
  name: 'Vue, dark',
  globals: {scheme: 'dark'},
  tags: ['!dev'],
  parameters: {isPictured: true},
};
export const CmsPhone: Story = {
  ...Cms,
  name: 'Content systems, phone',
  globals: {viewport: {value: 'phone'}},
  tags: ['!dev'],
};
