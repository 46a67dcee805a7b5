import {html} from 'lit';
import type {Context, Meta, Story} from '../story.js';
import './feed-editor.js';
import {languageOf} from './words.js';

const WORDS = {
  'zh-Hans': {
    title: '试写数据',
    lead: '左边写 JSON，右边看组件。与 npx dangjian-widgets check 用同一套校验：哪一行不对、为什么，都写在下面。写到一半或写错时，图不会消失。',
  },
  en: {
    title: 'Try a feed',
    lead: 'JSON on one side, the widget on the other, checked as npx dangjian-widgets check does it: what is wrong is listed beneath with its line. While a text is no feed the picture stays.',
  },
};

const page = ({globals}: Context) => {
  const words = WORDS[languageOf(globals.lang)];
  return html`<main class="manual">
    <header>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </header>
    <manual-feed-editor .globals=${globals}></manual-feed-editor>
  </main>`;
};

/** Chooses a sample by its place, as a person would. */
const choose =
  (id: string, value: string) =>
  async ({canvasElement}: {canvasElement: HTMLElement}) => {
    const field = canvasElement.querySelector<HTMLSelectElement>(id)!;
    field.value = value;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };

export default {
  title: 'Manual/Feed editor',
  component: 'dj-org-tree',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: (_args, context) => page(context),
} satisfies Meta;

export const Editor: Story = {};
export const Faults: Story = {play: choose('#feed-sample', '3')};
export const Honours: Story = {
  play: choose('#feed-kind', 'honours'),
  tags: ['!dev'],
  parameters: {isPictured: false},
};
export const FaultsEnglish: Story = {
  ...Faults,
  globals: {lang: 'en', scheme: 'dark'},
  tags: ['!dev'],
  parameters: {isPictured: false},
};
export const EditorPhone: Story = {globals: {viewport: {value: 'phone'}}, tags: ['!dev']};
