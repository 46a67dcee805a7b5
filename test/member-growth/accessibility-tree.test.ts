import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import huangpu from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import '../../src/member-growth.js';
import type {MemberGrowthElement} from '../../src/member-growth.js';
import {onlyInChromium} from '../only-where.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

/** What the browser tells a screen reader of a chart: roles and names, without mere texts. */
async function heardOf(properties: Partial<MemberGrowthElement>, key?: string) {
  const el = await fixture<MemberGrowthElement>(html`<dj-member-growth .data=${huangpu}></dj-member-growth>`);
  el.style.cssText = 'display: flex; width: 744px; height: 460px';
  Object.assign(el, properties);
  await waitUntil(() => el.shadowRoot!.querySelector('.chart svg path'), 'no chart was drawn');
  await el.updateComplete;
  if (key) {
    el.shadowRoot!.querySelector<HTMLElement>('[role=application]')!.focus();
    await sendKeys({press: key});
    await el.updateComplete;
  }
  const lines: string[] = [];
  const walk = ({role, name = '', children = []}: Node) => {
    if (!/^(RootWebArea|StaticText|generic)$/.test(role)) lines.push(`${role} ${name}`.trim());
    children.forEach(walk);
  };
  walk((await a11ySnapshot({})) as unknown as Node);
  return lines;
}

const frame = (...body: string[]) => [
  'region 成员单位增长',
  'heading 成员单位增长',
  'button 以表格查看',
  'application 成员单位增长',
  ...body,
  'status',
];

onlyInChromium.describe('the accessibility tree of the growth chart', () => {
  it('has the chart by its name, the legend as buttons and nothing of the drawing', async () => {
    expect(await heardOf({heading: '成员单位增长'})).to.deep.equal(
      frame('button 总数', 'button 加入', 'button 退出'),
    );
  });

  it('has a button for each of the years that are compared', async () => {
    const years = [2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017].map((year) => `button ${year}年`);
    expect(await heardOf({heading: '成员单位增长', compare: 'year'})).to.deep.equal(frame(...years));
  });

  it('has the chosen period as a dialog with its units', async () => {
    const lines = await heardOf({heading: '成员单位增长', period: 'year'}, 'Enter');
    const from = lines.indexOf('dialog 2024年');
    expect(lines.slice(from, from + 3)).to.deep.equal(['dialog 2024年', 'button 关闭', 'heading 2024年']);
    expect(lines).to.include('heading 加入2家');
  });
});
