import {expect, fixture, html} from '@open-wc/testing';
import FakeTimers, {type Clock} from '@sinonjs/fake-timers';
import '../../src/activity-heatmap.js';
import '../../src/honours-board.js';
import '../../src/member-growth.js';
import '../../src/org-tree.js';
import '../../src/stage.js';
import type {StageElement} from '../../src/stage.js';

const org = {
  title: '组织',
  orgs: [
    {id: 'a', name: '党委'},
    {id: 'b', name: '一支部', parent: 'a'},
    {id: 'c', name: '二支部', parent: 'a'},
  ],
};
const growth = {
  title: '成员',
  points: [
    {date: '2022', total: 3},
    {date: '2023', total: 5},
    {date: '2024', total: 8},
  ],
  milestones: [{date: '2023-05-01', label: '换届'}],
};
const activity = {
  title: '活动',
  days: [
    {date: '2024-03-05', count: 2},
    {date: '2024-06-24', count: 9},
    {date: '2024-07-01', count: 4},
  ],
};
const honours = {
  title: '荣誉',
  honours: [
    {id: 'x', title: '思南读书会'},
    {id: 'y', title: '外滩党建'},
  ],
};

/** Milliseconds of a detail. */
const DETAIL = 8000;
const {setTimeout: wait} = window;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

// They are at hand, so that no test waits for the network.
before(() =>
  Promise.all([
    import('../../src/stage/conductor.js'),
    import('../../src/org-tree/tour.js'),
    import('../../src/member-growth/tour.js'),
    import('../../src/activity-heatmap/tour.js'),
    import('../../src/honours-board/tour.js'),
  ]),
);

describe('the tour of a stage', function () {
  this.timeout(20_000);
  let stage: StageElement;
  let clock: Clock | undefined;
  const part = <Found extends HTMLElement>(tag: string) => stage.querySelector<Found>(tag)!;
  const seen = (tag: string, selector: string) =>
    part(tag).shadowRoot!.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ');

  async function settled() {
    for (let round = 0; round < 4; round++) {
      await frame();
      await new Promise((resolve) => wait(resolve));
      for (const each of [stage, ...stage.querySelectorAll<StageElement>('section > *')])
        await each.updateComplete;
    }
  }
  const pass = async (milliseconds = DETAIL) => {
    await clock!.tickAsync(milliseconds);
    await settled();
  };

  async function open(scene: unknown, attributes: Partial<StageElement> = {}) {
    const element = await fixture<StageElement>(
      html`<dj-stage display="wall" style="width: 960px; height: 540px">
        <section aria-label="总览" style="display: grid; grid: 1fr 1fr / 1fr 1fr">${scene}</section>
      </dj-stage>`,
    );
    stage = element;
    await settled();
    clock = FakeTimers.install({
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
      now: Date.now(),
      shouldClearNativeTimers: true,
    });
    Object.assign(stage, {tour: DETAIL / 1000, ...attributes});
    stage.resume();
    await settled();
  }
  afterEach(() => clock?.uninstall());

  const all = html`
    <dj-org-tree .data=${org}></dj-org-tree>
    <dj-member-growth .data=${growth}></dj-member-growth>
    <dj-activity-heatmap .data=${activity}></dj-activity-heatmap>
    <dj-honours-board .data=${honours}></dj-honours-board>
  `;

  it('leads from branch to branch, to milestones, busy days and plaques, one after the other', async () => {
    const told: string[] = [];
    await open(all);
    stage.addEventListener('dj-select', ({target}) => told.push((target as Element).localName));
    const tree = part<HTMLElement & {reveal?: string}>('dj-org-tree');
    const walked: unknown[] = [];
    for (let round = 0; round < 3; round++) {
      await pass();
      walked.push(tree.reveal);
    }
    expect(walked).to.deep.equal(['a', 'b', 'c']);
    await pass();
    await pass(1000);
    expect(tree.reveal, 'what was revealed before').to.equal(undefined);
    expect(seen('dj-member-growth', '.tooltip')).to.contain('换届');
    await pass();
    await pass(1000);
    expect(seen('dj-member-growth', '.tooltip')).to.equal(undefined);
    expect(seen('dj-activity-heatmap', '.tip')).to.contain('6月24日');
    await pass();
    expect(seen('dj-activity-heatmap', '.tip')).to.contain('7月1日');
    await pass();
    await pass();
    await pass(1000);
    expect(seen('dj-activity-heatmap', '.tip')).to.equal(undefined);
    expect(seen('dj-honours-board', '.panel h3')).to.equal('思南读书会');
    await pass();
    expect(seen('dj-honours-board', '.panel h3')).to.equal('外滩党建');
    expect(told, 'nobody chose anything').to.deep.equal([]);
    expect(document.activeElement, 'the focus stays').to.equal(document.body);
  });

  it('says nothing to a screen reader', async () => {
    await open(html`<dj-honours-board .data=${honours}></dj-honours-board>`);
    const said = () =>
      [stage.renderRoot, part('dj-honours-board').shadowRoot!].map((root) =>
        (root as ParentNode).querySelector('[role=status]')?.textContent.trim(),
      );
    const before = said();
    await pass();
    expect(seen('dj-honours-board', '.panel h3')).to.equal('思南读书会');
    expect(said()).to.deep.equal(before);
  });

  it('says nothing in an hour of scenes and details', async () => {
    await open(all, {tour: 60, rotate: 300});
    const second = document.createElement('section');
    second.ariaLabel = '组织';
    const tree = document.createElement('dj-org-tree');
    Object.assign(tree, {data: org});
    second.append(tree);
    stage.append(second);
    await settled();
    const scenes: string[] = [];
    stage.addEventListener('dj-scene', ({detail}) => scenes.push(detail.scene.ariaLabel!));
    const roots = [stage, ...stage.querySelectorAll('section > *')].map((each) => each.shadowRoot!);
    const regions = () =>
      roots.flatMap((root) => [...root.querySelectorAll('[role=status], [role=alert], [aria-live]')]);
    const said: string[] = [];
    const observer = new MutationObserver((changes) => {
      for (const {target} of changes) said.push(target.textContent!.trim());
    });
    expect(regions().length).to.be.at.least(6);
    for (const region of regions())
      observer.observe(region, {characterData: true, childList: true, subtree: true});
    const details = new Set<string>();
    for (let minute = 0; minute < 60; minute++) {
      await pass(60_000);
      details.add(`${part<HTMLElement & {reveal?: string}>('dj-org-tree').reveal}`);
      details.add(`${seen('dj-activity-heatmap', '.tip')}`);
    }
    observer.disconnect();
    expect(scenes.length, 'scenes came').to.be.at.least(10);
    expect(details.size, 'details were shown').to.be.at.least(5);
    expect(said.filter((text) => text !== '')).to.deep.equal([]);
  }).timeout(60_000);

  it('leaves the stage for a minute to whoever touches it', async () => {
    await open(html`<dj-org-tree .data=${org}></dj-org-tree>`);
    const tree = part<HTMLElement & {reveal?: string}>('dj-org-tree');
    await pass();
    tree.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await settled();
    await pass(59_000);
    expect(tree.reveal).to.equal('a');
    await pass(1000);
    await pass();
    expect(tree.reveal).to.equal('b');
  });

  it('keeps what a person chose meanwhile', async () => {
    await open(html`<dj-org-tree .data=${org}></dj-org-tree>`);
    const tree = part<HTMLElement & {reveal?: string}>('dj-org-tree');
    await pass();
    tree.reveal = 'c';
    stage.tour = 0;
    await settled();
    expect(tree.reveal).to.equal('c');
  });

  it('is paused by the button of the stage, also where there is one scene', async () => {
    await open(html`<dj-org-tree .data=${org}></dj-org-tree>`);
    const tree = part<HTMLElement & {reveal?: string}>('dj-org-tree');
    stage.renderRoot.querySelector<HTMLElement>('button[aria-label="暂停轮播"]')!.click();
    await settled();
    await pass(600_000);
    expect(tree.reveal).to.equal(undefined);
    stage.renderRoot.querySelector<HTMLElement>('button[aria-label="开始轮播"]')!.click();
    await settled();
    await pass();
    expect(tree.reveal).to.equal('a');
  });

  it('lets a board that would rotate stand still but for its plaques, and gives it back', async () => {
    const many = {title: '荣誉', honours: Array.from({length: 200}, (_, i) => ({title: `荣誉${i}`}))};
    await open(html`<dj-honours-board .data=${many} rotate="2"></dj-honours-board>`);
    const board = part('dj-honours-board');
    const pauses = () => board.shadowRoot!.querySelector('button[aria-label="暂停轮播"]');
    const first = seen('dj-honours-board', '.plaque');
    await pass(DETAIL - 1);
    expect(seen('dj-honours-board', '.plaque'), 'the page').to.equal(first);
    expect(pauses()).to.equal(null);
    await pass(1);
    expect(seen('dj-honours-board', '.panel h3')).to.equal('荣誉0');
    stage.tour = 0;
    await settled();
    expect(seen('dj-honours-board', '.panel h3')).to.equal(undefined);
    expect(pauses()).not.to.equal(null);
  });
});
