import {expect, fixture, fixtureCleanup, html, oneEvent} from '@open-wc/testing';
import '../../src/org-tree.js';
import '../../src/honours-board.js';
import type {LoadDetail} from '../../src/widget/events.js';
import type {OrgTreeElement} from '../../src/org-tree.js';
import type {HonoursBoardElement} from '../../src/honours-board.js';

const portal = {
  code: 0,
  data: {
    list: [
      {orgCode: 1, orgName: '宝山路街道党工委', pid: 0, boss: '张三丰'},
      {orgCode: 2, orgName: '第一居民区党总支 13812345678', pid: 1},
      {orgName: '无号', pid: 1},
    ],
  },
};
const names = '{"id":"orgCode","name":"orgName","parent":"pid","lead":"boss"}';
const items = (el: Element) =>
  [...el.shadowRoot!.querySelectorAll('[role=treeitem]')].map(
    ({ariaLabel, textContent}) => ariaLabel ?? textContent,
  );
const shown = (el: Element) => el.shadowRoot!.textContent;

async function loaded(el: OrgTreeElement) {
  const {detail} = await oneEvent<CustomEvent<LoadDetail>>(el, 'dj-load');
  await el.updateComplete;
  return detail;
}

describe('a widget that draws an answer of somebody else', () => {
  afterEach(() => fixtureCleanup());

  it('needs nothing but attributes, and tells faults by their place in the answer', async () => {
    const el = document.createElement('dj-org-tree');
    el.setAttribute('feed-path', 'data.list');
    el.setAttribute('fields', names);
    el.setAttribute('data', JSON.stringify(portal));
    const first = loaded(el);
    document.body.append(el);
    const {items: count, issues} = await first;
    expect([count, ...issues.map(({path}) => path)]).to.deep.equal([2, 'data.list[2].orgCode']);
    expect(items(el)).to.have.length(2);
    el.remove();
  });

  it('reads a child script as well, and is busy until it can', async () => {
    const el = document.createElement('dj-org-tree');
    el.feedPath = 'data.list';
    el.fields = JSON.parse(names);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(portal);
    el.append(script);
    document.body.append(el);
    expect(el.dataset['state']).to.be.oneOf(['loading', 'ready']);
    if (el.dataset['state'] === 'loading') await loaded(el);
    await el.updateComplete;
    expect(items(el)).to.have.length(2);
    el.remove();
  });

  it('shows the words of a service that refused', async () => {
    const el = document.createElement('dj-org-tree');
    el.feedPath = 'data.list';
    el.data = {code: 401, msg: '登录已过期'};
    const failed = oneEvent<HTMLElementEventMap['dj-error']>(el, 'dj-error');
    document.body.append(el);
    const {detail} = await failed;
    expect([detail.kind, detail.status, detail.message]).to.deep.equal([
      'http',
      401,
      'the service answered code 401 "登录已过期"',
    ]);
    await el.updateComplete;
    expect(el.dataset['state']).to.equal('failed');
    el.remove();
  });

  it('reads it anew when it is to be read otherwise, and not when it comes to the same', async () => {
    const el = document.createElement('dj-org-tree');
    el.data = {orgs: [{id: 'a', name: '甲 13812345678', lead: '张三丰', x: '乙'}]};
    const first = loaded(el);
    document.body.append(el);
    await first;
    expect(shown(el)).to.include('13812345678');
    el.mask = true;
    await loaded(el);
    expect(shown(el)).to.include('138****5678').and.not.include('13812345678');
    el.fields = {name: 'x'};
    await loaded(el);
    expect(shown(el)).to.include('乙');
    let loads = 0;
    el.addEventListener('dj-load', () => loads++);
    el.fields = {name: 'x'};
    await el.updateComplete;
    el.transform = (feed) => feed;
    await loaded(el);
    el.transform = (feed) => feed;
    await el.updateComplete;
    expect(loads).to.equal(1);
    el.remove();
  });

  it('lets no name and no number through: not into the page, not into files, not into what is heard', async () => {
    const el = await fixture<HonoursBoardElement>(html`<dj-honours-board mask toolbar></dj-honours-board>`);
    el.data = {
      title: '联系13812345678',
      honours: [
        {
          title: '先锋 13812345678',
          citation: '身份证11010519491231002X',
          recipients: [{id: 'x', name: '张三丰', person: true}],
        },
      ],
    };
    await oneEvent(el, 'dj-load');
    await el.updateComplete;
    const csv = await (await el.exportCSV()).text();
    const svg = await (await el.exportImage({type: 'svg'})).text();
    for (const text of [el.shadowRoot!.innerHTML, csv, svg])
      for (const secret of ['13812345678', '11010519491231002X', '张三丰'])
        expect(text).not.to.include(secret);
    expect(csv).to.include('张**').and.include('138****5678');
  });
});
