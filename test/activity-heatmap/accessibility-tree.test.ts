import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {a11ySnapshot} from '@web/test-runner-commands';
import oneYear from '../../demo/feeds/activities-2019-sample.json' with {type: 'json'};
import '../../src/activity-heatmap.js';
import type {ActivityHeatmapElement} from '../../src/activity-heatmap.js';
import {onlyInChromium} from '../only-where.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

/** What the browser tells a screen reader of a heatmap: roles and names, without mere texts. */
async function heardOf(properties: Partial<ActivityHeatmapElement>, chosen?: string) {
  const el = await fixture<ActivityHeatmapElement>(
    html`<dj-activity-heatmap .data=${oneYear} heading="活动"></dj-activity-heatmap>`,
  );
  el.style.cssText = 'display: flex; width: 744px; height: 460px';
  Object.assign(el, properties);
  await waitUntil(() => el.shadowRoot!.querySelector('[role=gridcell]'), 'no cells were drawn');
  await el.updateComplete;
  if (chosen !== undefined) {
    el.shadowRoot!.querySelector<HTMLElement>(`[role=gridcell][aria-label^='${chosen}']`)!.click();
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
const isCell = (line: string) => line.startsWith('gridcell ');
const opening = ['region 活动', 'heading 活动', 'button 以表格查看'];
const levels = (...names: string[]) => ['无活动', ...names].map((name) => `button ${name}`);

onlyInChromium.describe('the accessibility tree of the heatmap', () => {
  it('has every day of the year by its date and what was done, and the levels as buttons', async () => {
    const lines = await heardOf({});
    const cells = lines.filter(isCell);
    expect(cells).to.have.lengthOf(365);
    expect(cells[0]).to.equal('gridcell 2019年1月7日星期一，无活动');
    expect(cells).to.include.members([
      'gridcell 2019年4月22日星期一，2场活动，34人次，党员宣誓仪式、帮困救助活动',
      'gridcell 2019年12月29日星期日，无数据',
    ]);
    expect(lines.filter((line) => !isCell(line))).to.deep.equal([
      ...opening,
      ...levels('1场活动', '2场活动', '3场活动', '4–5场活动', '6场活动'),
      'status',
    ]);
  });

  it('has every figure of the matrix by its row and month, sums among them', async () => {
    const lines = await heardOf({view: 'matrix', rows: 'kind'});
    const cells = lines.filter(isCell);
    expect(cells.length % 11, 'ten months and their sum').to.equal(0);
    expect(cells.slice(-12)).to.include.members([
      'gridcell 便民服务，2019年1—10月，21场活动，2,299人次',
      'gridcell 合计，2019年1月，23场活动，702人次',
      'gridcell 合计，2019年1—10月，171场活动，6,570人次',
    ]);
    expect(lines.filter((line) => !isCell(line))).to.deep.equal([
      ...opening,
      ...levels('1场活动', '2场活动', '3–4场活动', '5–6场活动', '7–10场活动'),
      'status',
    ]);
  });

  it('has the chosen day as a dialog with what it can be widened to and each activity', async () => {
    const lines = await heardOf({}, '2019年6月6日');
    expect(lines.slice(lines.indexOf('dialog 2019年6月6日星期四'))).to.deep.equal([
      'dialog 2019年6月6日星期四',
      'button 关闭',
      'heading 2019年6月6日星期四',
      ...['当天', '当周', '当月'].map((name) => `button ${name}`),
      ...Array.from({length: 5}, () => 'heading 爱眼日便民服务'),
      'status',
    ]);
  });
});
