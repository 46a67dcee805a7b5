import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import huangpu from '../../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import '../../src/member-growth.js';
import type {MemberGrowthElement} from '../../src/member-growth.js';
import {clock} from '../../src/widget/announcer.js';

const root = (el: Element) => el.shadowRoot!;
const plot = (el: Element) => root(el).querySelector<HTMLElement>('[role=application]')!;
const tooltip = (el: Element) => root(el).querySelector<HTMLElement>('[part=tooltip]');
const heard = (el: Element) => root(el).querySelector('[role=status]')!.textContent;
const button = (el: Element, name: string) =>
  [...root(el).querySelectorAll('button')].find((each) => each.textContent.trim() === name);
const panel = (el: Element) => root(el).querySelector('[role=dialog]');
const fresh = (el: Element) => root(el).querySelectorAll('.fresh').length;

async function chartOf(properties: Partial<MemberGrowthElement> = {}) {
  const el = await fixture<MemberGrowthElement>(html`<dj-member-growth .data=${huangpu}></dj-member-growth>`);
  el.style.cssText = 'display: flex; width: 744px; height: 420px';
  Object.assign(el, properties);
  await waitUntil(() => root(el).querySelector('.chart svg path'), 'no chart was drawn');
  await el.updateComplete;
  return el;
}
/** Places of the plot as shares of its width, in its upper half. */
function placeIn(el: Element, x: number): [number, number] {
  const {left, top, width, height} = plot(el).getBoundingClientRect();
  return [Math.round(left + width * x), Math.round(top + height * 0.3)];
}
async function drag(el: MemberGrowthElement, from: number, to: number) {
  await sendMouse({type: 'move', position: placeIn(el, from)});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: placeIn(el, (from + to) / 2)});
  await sendMouse({type: 'move', position: placeIn(el, to)});
  await sendMouse({type: 'up'});
  await el.updateComplete;
}
async function press(el: MemberGrowthElement, ...keys: string[]) {
  plot(el).focus();
  for (const press of keys) await sendKeys({press});
  await el.updateComplete;
}

describe('the plot', () => {
  const {now, wait} = clock;
  let time = 0;
  let waiting: (() => void)[] = [];
  beforeEach(() => {
    waiting = [];
    clock.now = () => (time += 10_000);
    clock.wait = (_, then) => {
      waiting.push(then);
      return () => (waiting = waiting.filter((each) => each !== then));
    };
  });
  afterEach(() => resetMouse());
  after(() => Object.assign(clock, {now, wait}));

  it('shows the days that a mouse draws a band over, as from and to, and all of them again', async () => {
    const el = await chartOf();
    await drag(el, 0.7, 0.4);
    expect(el.from.slice(0, 4)).to.equal('2018');
    expect(el.getAttribute('to')!.slice(0, 4)).to.equal('2022');
    expect(heard(el)).to.match(/^显示2018年.*至2022年.*。$/);
    expect(panel(el), 'a band is no choice').to.equal(null);
    button(el, '显示全部')!.click();
    await el.updateComplete;
    expect([el.from, el.to]).to.deep.equal(['', '']);
    expect(root(el).activeElement).to.equal(plot(el));
    expect(button(el, '显示全部')).to.equal(undefined);
  });

  it('comes back to the days that the page asked for', async () => {
    const el = await chartOf({from: '2016-01-01', to: '2022-12-31'});
    await drag(el, 0.4, 0.7);
    expect(el.from > '2016-01-01' && el.to < '2022-12-31').to.be.true;
    await sendMouse({type: 'click', position: placeIn(el, 0.5)});
    expect(panel(el), 'a click waits for a second one').to.equal(null);
    plot(el).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    await el.updateComplete;
    expect([el.from, el.to]).to.deep.equal(['2016-01-01', '2022-12-31']);
    expect(waiting).to.be.empty;
  });

  it('chooses by a click that stays alone while a person looks closer', async () => {
    const el = await chartOf();
    await drag(el, 0.4, 0.7);
    await sendMouse({type: 'click', position: placeIn(el, 0.5)});
    for (const then of waiting) then();
    await el.updateComplete;
    expect(panel(el)).to.exist;
  });

  it('leaves the days alone that the page sets while a person looks closer', async () => {
    const el = await chartOf();
    await drag(el, 0.4, 0.7);
    el.from = '2020-01-01';
    await el.updateComplete;
    expect(button(el, '显示全部')).to.equal(undefined);
    await press(el, '0');
    expect(el.from).to.equal('2020-01-01');
  });

  it('is zoomed and moved by keys around the period that is walked', async () => {
    const el = await chartOf();
    await press(el, 'ArrowLeft', 'ArrowLeft', '+', '+');
    const [from, to] = [el.from, el.to];
    expect(Date.parse(to) - Date.parse(from)).to.be.below(4 * 366 * 86_400_000);
    expect(tooltip(el)).to.exist;
    await sendKeys({down: 'Shift'});
    await press(el, 'ArrowLeft');
    await sendKeys({up: 'Shift'});
    expect(el.from < from && el.to < to).to.be.true;
    await press(el, '-', '-', '-');
    expect([el.from, el.to]).to.deep.equal(['', '']);
    await press(el, '+', '0');
    expect([el.from, el.to]).to.deep.equal(['', '']);
    expect(heard(el)).to.match(/^显示全部，2014年.*至2025年.*。$/);
  });

  it('is spread by two fingers and by a wheel with Ctrl, and lets other wheels scroll the page', async () => {
    const el = await chartOf();
    const finger = (type: string, pointerId: number, x: number) =>
      plot(el).dispatchEvent(
        new PointerEvent(type, {pointerId, pointerType: 'touch', clientX: placeIn(el, x)[0], bubbles: true}),
      );
    finger('pointerdown', 1, 0.4);
    finger('pointerdown', 2, 0.6);
    finger('pointermove', 1, 0.2);
    await el.updateComplete;
    finger('pointermove', 2, 0.8);
    await el.updateComplete;
    finger('pointerup', 1, 0.2);
    finger('pointerup', 2, 0.8);
    expect(el.from).to.not.equal('');
    await press(el, '0');
    const wheel = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', {
        clientX: placeIn(el, 0.5)[0],
        bubbles: true,
        cancelable: true,
        ...init,
      });
      plot(el).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel({deltaY: -100})).to.be.false;
    expect(el.from).to.equal('');
    expect(wheel({deltaY: -100, ctrlKey: true})).to.be.true;
    expect(el.from).to.not.equal('');
  });

  it('looks closer at a part of the year where years are compared, by mouse and keys', async () => {
    const el = await chartOf({compare: 'year', from: '2018-01-01'});
    const years = () => [...root(el).querySelectorAll('.legend button')].length;
    const all = years();
    await drag(el, 0.3, 0.5);
    expect(heard(el)).to.match(/^显示2024年[345]月.*至2024年[678]月.*。$/);
    expect([el.from, el.to], 'which years there are').to.deep.equal(['2018-01-01', '']);
    expect(panel(el)).to.equal(null);
    expect(years()).to.equal(all + 1);
    await press(el, 'End', 'ArrowUp');
    expect(heard(el)).to.match(/2024年[678]月/);
    plot(el).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    await el.updateComplete;
    expect(heard(el)).to.equal('显示全部，2024年1月1日至2024年12月31日。');
    expect(button(el, '显示全部')).to.equal(undefined);
    await press(el, 'Home', '+', '+');
    expect(heard(el)).to.match(/^显示2024年1月1日至2024年[34]月/);
    el.compare = 'none';
    await el.updateComplete;
    expect(button(el, '显示全部'), 'no part of years that are not compared').to.equal(undefined);
    expect(el.from).to.equal('2018-01-01');
  });

  it('speaks of each band that arrows go up and down through, and of its change', async () => {
    const el = await chartOf({by: 'sector', period: 'year'});
    await press(el, 'ArrowLeft', 'ArrowLeft');
    expect(heard(el)).to.match(/^2023年：总数/);
    await press(el, 'ArrowUp');
    expect(heard(el)).to.match(/^医院，2023年：\d+家，变化[+−\d]+。$/);
    await press(el, 'ArrowLeft');
    expect(heard(el)).to.match(/^医院，2022年：/);
    expect(tooltip(el)!.querySelector('dt.active')!.textContent).to.equal('医院');
    await press(el, 'ArrowDown');
    expect(heard(el)).to.match(/^2022年：总数/);
  });

  it('speaks of compared years', async () => {
    const el = await chartOf({compare: 'year', period: 'quarter'});
    await press(el, 'ArrowLeft', 'ArrowUp', 'ArrowUp');
    expect(heard(el)).to.match(/^2023年，2024年第2季度：\d+家/);
  });

  it('keeps what a person looks at through a refresh, marks what changed and says it', async () => {
    const el = await chartOf();
    await drag(el, 0.4, 0.9);
    const {from, to} = el;
    await press(el, 'ArrowLeft', 'Enter');
    expect(panel(el)).to.exist;
    const units = [...huangpu.units, {id: 'new', name: '新单位', joined: '2022-05-05', sector: '企业'}];
    // What a refresh of one feed does.
    (el as unknown as {feed: {state: object}}).feed.state = {
      status: 'ready',
      good: {
        ...(el as unknown as {feed: {state: {good: object}}}).feed.state.good,
        ...(el as unknown as {parse(json: unknown): object}).parse({...huangpu, units}),
      },
    };
    el.requestUpdate();
    await el.updateComplete;
    expect([el.from, el.to]).to.deep.equal([from, to]);
    expect(panel(el)).to.exist;
    expect(fresh(el)).to.equal(1);
    expect(heard(el)).to.equal('数据已更新，成员单位由66家变为67家。');
    el.data = {...huangpu, units: units.slice(0, 30)};
    await el.updateComplete;
    expect([el.from, el.to, fresh(el), panel(el)], 'another feed').to.deep.equal(['', '', 0, null]);
  });

  it('lets a pointer that has come to rest go over into the tooltip', async () => {
    const el = await chartOf();
    const [x, y] = placeIn(el, 0.3);
    await sendMouse({type: 'move', position: [x, y]});
    await waitUntil(() => tooltip(el));
    await el.updateComplete;
    const before = tooltip(el)!.querySelector('b')!.textContent;
    const box = tooltip(el)!.getBoundingClientRect();
    const move = (timeStamp: number, clientX: number, clientY: number) => {
      const event = new PointerEvent('pointermove', {clientX, clientY, bubbles: true});
      Object.defineProperty(event, 'timeStamp', {value: timeStamp});
      plot(el).dispatchEvent(event);
      return el.updateComplete;
    };
    await move(1e9, box.left - 4, box.top + 10);
    await move(1e9 + 16, box.left + 40, box.top + 10);
    expect(tooltip(el)!.querySelector('b')!.textContent).to.equal(before);
    await move(1e9 + 32, box.right + 200, y);
    await move(1e9 + 48, box.right + 120, y);
    expect(tooltip(el)!.querySelector('b')!.textContent).to.not.equal(before);
  });

  it('shows its summary to everybody when asked', async () => {
    const el = await chartOf({summary: true});
    expect(root(el).getElementById('summary')!.getBoundingClientRect().width).to.be.greaterThan(100);
  });

  it('is accessible with years compared, shares shown and a closer look', async () => {
    const el = await chartOf({compare: 'year'});
    await expect(el).to.be.accessible();
    Object.assign(el, {compare: 'none', by: 'sector', share: true, from: '2018-01-01'});
    await el.updateComplete;
    await press(el, '+', 'ArrowLeft');
    await expect(el).to.be.accessible();
  });
});
