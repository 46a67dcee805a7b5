import {html} from 'lit';
import type {Context, Meta, Story} from '../story.js';
import type {DocumentName} from './documents.js';
import './text.js';

/** A text of the project, as it stands in its repository. */
const page = (name: DocumentName, {globals}: Context) =>
  html`<main class="manual texts">
    <header><manual-text .globals=${globals} .name=${name}></manual-text></header>
  </main>`;

const story = (name: DocumentName, label: string): Story => ({
  name: label,
  render: (_args, context) => page(name, context),
});

export default {
  title: 'Manual/Texts',
  component: 'dj-org-tree',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}, isPictured: false},
} satisfies Meta;

export const Readme = story('readme', 'Everything');
export const Start = story('start', 'Step by step');
export const ServingAFeed = story('serving-a-feed', 'Serving a feed');
export const Faults = story('faults', 'What a widget survives');
export const Frameworks = story('frameworks', 'In frameworks');
export const Browsers = story('browsers', 'Browsers');
export const ReadmeEnglish: Story = {
  ...Readme,
  name: 'Everything, English',
  globals: {lang: 'en'},
  tags: ['!dev'],
};
export const FaultsDarkPhone: Story = {
  ...Faults,
  name: 'What a widget survives, phone',
  globals: {scheme: 'dark', viewport: {value: 'phone'}},
  tags: ['!dev'],
};
