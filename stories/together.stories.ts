import {html} from 'lit';
import '../src/index.js';
import feed from '../demo/feeds/together-sample.json' with {type: 'json'};
import type {Meta, Story} from './story.js';

/** 天平路街道, and one of its committees, of which the sample tells no member unit. */
const STREET = '310104003';
const COMMITTEE = '310104003001';

const styles =
  'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 460px), 1fr)); gap: 16px';
const height = 'height: 380px';

/** Four widgets of one group on one feed. */
const page = (scope?: string) => html`
  <div style=${styles}>
    <dj-org-tree
      group="page"
      toolbar
      .data=${feed}
      .depth=${2}
      heading="组织架构"
      style=${height}
    ></dj-org-tree>
    <dj-member-growth
      group="page"
      .data=${feed}
      .scope=${scope}
      heading="成员单位增长"
      style=${height}
    ></dj-member-growth>
    <dj-activity-heatmap
      group="page"
      .data=${feed}
      .scope=${scope}
      heading="活动日历"
      style=${height}
    ></dj-activity-heatmap>
    <dj-honours-board
      group="page"
      .data=${feed}
      .scope=${scope}
      heading="荣誉榜"
      style=${height}
    ></dj-honours-board>
  </div>
`;

/** Chooses as a person does: by the card of that name in the tree. */
async function choose(canvas: HTMLElement, name: string) {
  const tree = canvas.querySelector('dj-org-tree')!;
  await tree.updateComplete;
  const cards = tree.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]');
  [...cards].find(({title}) => title === name)!.click();
}

export default {
  title: 'Widgets together',
  component: 'dj-org-tree',
  render: () => page(),
} satisfies Meta;

/** Nothing is chosen yet. */
export const Group: Story = {};

/** A street is chosen in the tree: the others show what belongs to it or to its committees, and say so. */
export const Narrowed: Story = {
  play: ({canvasElement}) => choose(canvasElement, '天平路街道'),
};

/** A scope that the page gave. */
export const Scope: Story = {render: () => page(STREET)};

/** Nothing of a feed belongs to what it is narrowed to. */
export const ScopeWithoutRows: Story = {render: () => page(COMMITTEE)};

export const NarrowedPhone: Story = {...Narrowed, globals: {viewport: {value: 'phone'}}};

export const NarrowedRed: Story = {...Narrowed, globals: {theme: 'red', lang: 'zh-Hant'}};

export const NarrowedDark: Story = {...Narrowed, globals: {scheme: 'dark', lang: 'en'}};
