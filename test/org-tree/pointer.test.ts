import {expect, fixture, html} from '@open-wc/testing';
import '../../src/org-tree.js';
import type {OrgToggleDetail, OrgTreeElement} from '../../src/org-tree.js';
import {row} from './feeds.js';

/** A tree on a phone; what is done to it is told as a browser would, with the time that was. */
async function onPhone() {
  const el = await fixture<OrgTreeElement>(
    html`<dj-org-tree toolbar minimap .data=${row(40)}></dj-org-tree>`,
  );
  el.style.width = '390px';
  el.style.height = '520px';
  for (const motion of ['--_move', '--_open']) el.style.setProperty(motion, '0ms');
  await settled(el);
  const root = el.shadowRoot!;
  const toggled: OrgToggleDetail[] = [];
  el.addEventListener('dj-toggle', ({detail}: CustomEvent<OrgToggleDetail>) => toggled.push(detail));
  const tap = async (target: Element, {x = 100, y = 100, at = 0, times = 1, pointerType = 'touch'} = {}) => {
    const where = {bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: times};
    const click = new PointerEvent('click', {...where, pointerType});
    const second = new MouseEvent('dblclick', where);
    for (const event of [click, second]) Object.defineProperty(event, 'timeStamp', {value: at});
    target.dispatchEvent(click);
    if (times === 2) target.dispatchEvent(second);
    await settled(el);
  };
  const card = (title: string) => root.querySelector(`[role=treeitem][title='${title}'] .card`)!;
  const plane = root.querySelector<HTMLElement>('.plane')!;
  return {el, root, toggled, tap, card, scale: () => Number(/scale\((.*)\)/.exec(plane.style.transform)![1])};
}

async function settled(el: OrgTreeElement) {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await el.updateComplete;
}

describe('a finger on the tree', function () {
  this.timeout(20_000);

  it('chooses a card by a tap', async () => {
    const {el, toggled, tap, card} = await onPhone();
    await tap(card('示例党委'));
    expect(el.reveal).to.equal('root');
    expect(toggled).to.deep.equal([]);
  });

  it('closes and opens it by two, once, though the details of the first lie under the second', async () => {
    const {root, toggled, tap, card} = await onPhone();
    await tap(card('示例党委'));
    await tap(root.querySelector('.panel')!, {at: 200, times: 2});
    expect(toggled).to.deep.equal([{id: 'root', open: false}]);
    await tap(card('示例党委'), {at: 2000});
    await tap(card('示例党委'), {at: 2200, times: 2});
    expect(toggled.length).to.equal(2);
  });

  it('means two cards by taps far from each other, or one after a while', async () => {
    const {el, toggled, tap, card} = await onPhone();
    await tap(card('示例党委'));
    await tap(card('示例支部20'), {x: 160, at: 200});
    expect(el.reveal).to.equal('20');
    await tap(card('示例支部20'), {x: 160, at: 900});
    expect(toggled).to.deep.equal([]);
  });

  it('comes nearer by two on the ground, and leaves a tab to itself', async () => {
    const {root, toggled, tap, scale} = await onPhone();
    const before = scale();
    const ground = root.querySelector('.viewport')!;
    await tap(ground, {y: 300});
    await tap(ground, {y: 300, at: 150, times: 2});
    expect(scale() / before).to.be.closeTo(1.6, 0.01);
    const tab = root.querySelector('.toggle')!;
    await tap(tab, {at: 1000});
    await tap(tab, {at: 1100, times: 2});
    expect(toggled.map(({open}) => open)).to.deep.equal([false, true]);
  });

  it('finds the overview behind a button', async () => {
    const {root, tap} = await onPhone();
    const button = root.querySelector<HTMLElement>('.overview button')!;
    const map = root.querySelector('.map')!;
    expect(map.checkVisibility()).to.be.false;
    expect(button.ariaExpanded).to.equal('false');
    await tap(button);
    expect(map.checkVisibility()).to.be.true;
    expect(button.ariaExpanded).to.equal('true');
    await tap(button, {at: 5000});
    expect(map.checkVisibility()).to.be.false;
  });
});

describe('a mouse on the tree', () => {
  it('opens and closes a card by a double click', async () => {
    const {toggled, tap, card} = await onPhone();
    const mouse = {pointerType: 'mouse'};
    await tap(card('示例党委'), mouse);
    await tap(card('示例党委'), {...mouse, at: 200, times: 2});
    expect(toggled).to.deep.equal([{id: 'root', open: false}]);
  });
});
