import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, sendMouse} from '@web/test-runner-commands';
import {clock} from '../../src/widget/announcer.js';
import type {HonoursBoardElement} from '../../src/honours-board.js';
import '../../src/honours-board.js';
import sample from '../../demo/feeds/honours-sample.json' with {type: 'json'};
import {onlyInChromium} from '../only-where.js';

describe('a board that rotates', () => {
  const {now, wait} = clock;
  let time = 0;
  let timers: {at: number; then: () => void}[] = [];

  beforeEach(async () => {
    [time, timers] = [0, []];
    clock.now = () => time;
    clock.wait = (milliseconds, then) => {
      const timer = {at: time + milliseconds, then};
      timers.push(timer);
      return () => (timers = timers.filter((each) => each !== timer));
    };
    await sendMouse({type: 'move', position: [1, 1]});
  });
  after(() => Object.assign(clock, {now, wait}));

  async function pass(el: HonoursBoardElement, seconds: number) {
    time += seconds * 1000;
    const due = timers.filter(({at}) => at <= time);
    timers = timers.filter(({at}) => at > time);
    for (const {then} of due) then();
    await settled(el);
  }

  /** The observer of what is in view reports a frame later. */
  async function settled(el: HonoursBoardElement) {
    await nextFrame();
    await nextFrame();
    await el.updateComplete;
  }

  async function board(attributes: Record<string, string> = {}) {
    const el = document.createElement('dj-honours-board');
    for (const [name, value] of Object.entries({rotate: '5', ...attributes})) el.setAttribute(name, value);
    el.data = sample;
    el.style.cssText = 'width: 440px; height: 300px; margin: 60px';
    await fixture(html`<div>${el}</div>`);
    await settled(el);
    if (attributes['still'] === undefined) await moves();
    return el;
  }
  /** Until a place is being waited for: what is in view is told by the browser in its own time. */
  const moves = () => waitUntil(() => timers.length > 0);
  const rests = () => waitUntil(() => timers.length === 0);
  const all = (el: Element, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const button = (el: Element, name = '暂停轮播') =>
    all(el, 'button').find(({ariaLabel}) => ariaLabel === name)!;
  const page = (el: Element) => Number(all(el, '.pages')[0]!.textContent.split('/')[0]);
  const top = (el: Element) => all(el, '.standings .rank')[0]!.textContent.trim();
  const heard = (el: Element) => all(el, '.honours [role=status]')[0]!.textContent.trim();

  it('turns its pages, and comes round', async () => {
    const el = await board();
    const pages = Number(all(el, '.pages')[0]!.textContent.split('/')[1]);
    const seen = [page(el)];
    for (let turn = 0; turn < pages; turn++) {
      await pass(el, 5);
      seen.push(page(el));
    }
    expect(seen).to.deep.equal([...Array.from({length: pages}, (_, index) => index + 1), 1]);
  });

  it('stands as long as it is told', async () => {
    const el = await board();
    await pass(el, 4.9);
    expect(page(el)).to.equal(1);
    await pass(el, 0.1);
    expect(page(el)).to.equal(2);
  });

  it('rolls a ranking by its rows, and never cuts one', async () => {
    const el = await board({layout: 'ranking'});
    const firsts = () => all(el, '.standings li').map((row) => row.getAttribute('aria-posinset'));
    const before = firsts();
    await pass(el, 5);
    expect(firsts()).to.deep.equal(before.map((place) => String(Number(place) + 1)));
    const {bottom} = all(el, '.board')[0]!.getBoundingClientRect();
    await Promise.all(all(el, '*').flatMap((each) => each.getAnimations().map(({finished}) => finished)));
    for (const row of all(el, '.standings li'))
      expect(row.getBoundingClientRect().bottom).to.be.at.most(bottom + 0.5);
    expect(top(el)).to.not.equal('');
  });

  it('is not told to a screen reader', async () => {
    const el = await board();
    const said = heard(el);
    await pass(el, 5);
    expect(page(el)).to.equal(2);
    expect(heard(el)).to.equal(said);
  });

  it('is paused and resumed by its button, by keyboard too', async () => {
    const el = await board();
    button(el).focus();
    await sendKeys({press: 'Enter'});
    await settled(el);
    expect(el.shadowRoot!.activeElement!.ariaLabel).to.equal('继续轮播');
    (el.shadowRoot!.activeElement as HTMLElement).blur();
    await pass(el, 60);
    expect(page(el)).to.equal(1);

    button(el, '继续轮播').focus();
    await sendKeys({press: 'Enter'});
    await moves();
    await pass(el, 5);
    expect(page(el), 'though the focus is on the button').to.equal(2);
  });

  it('rests while a person focuses, and stands its full time afterwards', async () => {
    const el = await board();
    await pass(el, 4);
    const plaque = all(el, '.plaque')[0]!;
    plaque.focus();
    await pass(el, 60);
    expect(page(el)).to.equal(1);
    plaque.blur();
    await pass(el, 4);
    expect(page(el)).to.equal(1);
    await pass(el, 1);
    expect(page(el)).to.equal(2);
  });

  it('rests while a person points at it', async () => {
    const el = await board();
    const {left, top} = el.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + 50), Math.round(top + 50)]});
    await rests();
    await pass(el, 60);
    expect(page(el)).to.equal(1);
    await sendMouse({type: 'move', position: [1, 1]});
    await moves();
    await pass(el, 5);
    expect(page(el)).to.equal(2);
  });

  it('leaves the board for a minute to whoever touched it', async () => {
    const el = await board();
    el.dispatchEvent(new PointerEvent('pointerenter', {pointerType: 'touch'}));
    el.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'touch'}));
    await pass(el, 59);
    expect(page(el)).to.equal(1);
    await pass(el, 1);
    await pass(el, 5);
    expect(page(el)).to.equal(2);
  });

  it('rests while a panel is open', async () => {
    const el = await board();
    all(el, '.plaque')[0]!.click();
    await settled(el);
    expect(all(el, '[role=dialog]')).to.have.length(1);
    await pass(el, 60);
    expect(page(el)).to.equal(1);
  });

  it('rests out of view', async () => {
    const el = await board();
    el.style.marginBlockStart = '5000px';
    await rests();
    await pass(el, 60);
    expect(page(el)).to.equal(1);
    el.style.marginBlockStart = '0';
    await moves();
    await pass(el, 5);
    expect(page(el)).to.equal(2);
  });

  onlyInChromium.describe('for a reader who wants less motion', () => {
    before(() => emulateMedia({reducedMotion: 'reduce'}));
    after(() => emulateMedia({reducedMotion: 'no-preference'}));

    it('does not move, and has no button', async () => {
      const el = await board({still: ''});
      await pass(el, 60);
      expect(page(el)).to.equal(1);
      expect(button(el)).to.equal(undefined);
    });
  });

  it('has nothing to pause where all is in view', async () => {
    const el = await board({still: '', category: '示例品牌项目', year: '2024'});
    expect(button(el)).to.equal(undefined);
    expect(timers).to.deep.equal([]);
  });

  it('gives its timer back when it leaves, and goes on when it is back', async () => {
    const el = await board();
    const parent = el.parentElement!;
    el.remove();
    expect(timers).to.deep.equal([]);
    parent.append(el);
    await moves();
    await pass(el, 5);
    expect(page(el)).to.equal(2);
  });

  it('stands still as soon as it is told to', async () => {
    const el = await board();
    el.rotate = 0;
    await settled(el);
    expect(button(el)).to.equal(undefined);
    expect(timers).to.deep.equal([]);
  });
});
