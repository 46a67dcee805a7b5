import {html} from 'lit';
import type {Context, Meta, Story} from '../story.js';
import './theme-editor.js';
import {languageOf} from './words.js';

const WORDS = {
  'zh-Hans': {
    title: '调配颜色',
    lead: '从一个主题出发，换上门户自己的颜色；每一对颜色的对比度写在下面，要贴的自定义属性写在旁边。',
  },
  en: {
    title: 'Choose colours',
    lead: 'Begin with a theme and put in the colours of your portal. The contrast of every pair stands beneath, the custom properties to paste beside.',
  },
};

const page = ({globals}: Context) => {
  const words = WORDS[languageOf(globals.lang)];
  return html`<main class="manual">
    <header>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </header>
    <manual-theme-editor .globals=${globals}></manual-theme-editor>
  </main>`;
};

/** Gives a colour a value, as a person would. */
const colour =
  (name: string, value: string) =>
  async ({canvasElement}: {canvasElement: HTMLElement}) => {
    const labels = [...canvasElement.querySelectorAll('label')];
    const field = labels.find((label) => label.querySelector('code')?.textContent === name)!;
    const input = field.querySelector('input')!;
    input.value = value;
    input.dispatchEvent(new Event('input', {bubbles: true}));
  };

export default {
  title: 'Manual/Theme editor',
  component: 'dj-org-tree',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: (_args, context) => page(context),
} satisfies Meta;

export const Editor: Story = {parameters: {isPictured: false}};
/** A blue portal: its own colour in place of the red. */
export const Blue: Story = {play: colour('accent', '#1c5aa6')};
/** An outline that is too faint for its grounds. */
export const TooFaint: Story = {
  play: colour('control', '#e3dcd2'),
  globals: {lang: 'en', scheme: 'dark'},
  tags: ['!dev'],
};
export const EditorPhone: Story = {
  globals: {viewport: {value: 'phone'}},
  tags: ['!dev'],
  // Its widgets come into view one after the other, at the machine's pace.
  parameters: {isPictured: false},
};
