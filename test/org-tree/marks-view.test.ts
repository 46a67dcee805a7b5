import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/org-tree.js';
import type {OrgSelectDetail, OrgTreeElement} from '../../src/org-tree.js';
import {cameraBetween} from '../../src/org-tree/marks-view.js';
import {branching} from './pictures.js';

const shadow = (el: OrgTreeElement) => el.shadowRoot!;
const canvas = (el: OrgTreeElement) => shadow(el).querySelector<HTMLCanvasElement>('canvas.marks')!;
const flag = (el: OrgTreeElement, kind: string) => shadow(el).querySelector<HTMLElement>(`.flag.${kind}`);
const tabStop = (el: OrgTreeElement) =>
  shadow(el).querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')!;

/** After the viewport was measured, what was wanted has come, and the canvas was painted. */
async function settled(el: OrgTreeElement) {
  for (let frame = 0; frame < 4; frame++) {
    await el.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

async function press(el: OrgTreeElement, ...keys: string[]) {
  for (const key of keys) {
    await sendKeys({press: key});
    await el.updateComplete;
  }
  await settled(el);
}

/** What a browser does in its own time is waited for by frames. */
async function until(isSo: () => boolean | undefined) {
  while (!isSo()) await new Promise(requestAnimationFrame);
}

/** A large tree, all of it open and in view. */
async function zoomedOut(data: unknown = branching(8, 3000)) {
  const tree = document.createElement('dj-org-tree');
  Object.assign(tree, {data, depth: 9, minimap: true});
  tree.style.width = '900px';
  tree.style.height = '500px';
  tree.style.setProperty('--_move', '0ms');
  tree.style.setProperty('--dj-accent', 'rgb(200, 0, 0)');
  const el = await fixture<OrgTreeElement>(html`${tree}`);
  await until(() => el.shadowRoot?.querySelector('[role=treeitem]') !== null);
  await settled(el);
  tabStop(el).focus();
  await press(el, '0');
  await until(() => canvas(el)?.width > 300);
  await settled(el);
  return el;
}

/** The colour at a point of the canvas, in CSS pixels. */
function colourAt(el: OrgTreeElement, x: number, y: number): number[] {
  const ctx = canvas(el).getContext('2d')!;
  return [...ctx.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data];
}

/** Where an organisation in the page is seen, in the viewport. */
function placeOf(el: OrgTreeElement, name: string) {
  const box = shadow(el).querySelector(`[role=treeitem][title="${name}"]`)!.getBoundingClientRect();
  const view = shadow(el).querySelector('.viewport')!.getBoundingClientRect();
  return {x: box.left - view.left + box.width / 2, y: box.top - view.top + box.height / 2};
}

function point(el: OrgTreeElement, type: string, x: number, y: number) {
  const {left, top} = canvas(el).getBoundingClientRect();
  const init = {clientX: left + x, clientY: top + y, bubbles: true, composed: true, pointerType: 'mouse'};
  canvas(el).dispatchEvent(new PointerEvent(type, init));
}

describe('marks of the org tree', function () {
  // Its parts are fetched first.
  this.timeout(30_000);

  it('stand for cards only while those are too small to be read', async () => {
    const el = await zoomedOut();
    expect(canvas(el)).to.not.equal(null);
    expect(shadow(el).querySelectorAll('.face, .card').length, 'hardly a card is made').to.be.below(30);
    tabStop(el).focus();
    for (let times = 0; times < 12; times++)
      tabStop(el).dispatchEvent(new KeyboardEvent('keydown', {key: '+', bubbles: true}));
    await settled(el);
    expect(canvas(el)).to.equal(null);
  });

  it('are painted where cards are, on no more pixels than the viewport has', async () => {
    const el = await zoomedOut();
    const view = shadow(el).querySelector<HTMLElement>('.viewport')!;
    expect(canvas(el).width).to.equal(Math.round(view.clientWidth * devicePixelRatio));
    expect(canvas(el).height).to.equal(Math.round(view.clientHeight * devicePixelRatio));
    const top = placeOf(el, '示例组织0');
    expect(colourAt(el, top.x, top.y + 16), 'the top is a block of accent').to.deep.equal([200, 0, 0, 255]);
    expect(colourAt(el, 4, top.y), 'nothing beside it').to.deep.equal([0, 0, 0, 0]);
    expect(colourAt(el, 450, view.clientHeight - 40)[3], 'a crowd at the foot').to.be.greaterThan(60);
  });

  it('are painted on as many pixels as are seen, also where a stage squeezes them', async () => {
    const el = await zoomedOut();
    const {clientWidth, clientHeight} = shadow(el).querySelector('.viewport')!;
    el.style.transform = 'scale(1.5, 2)';
    // No observer notices; the stage tells.
    el.dispatchEvent(new CustomEvent('dj-scale', {bubbles: true, composed: true}));
    await until(() => canvas(el).width === Math.round(clientWidth * 1.5 * devicePixelRatio));
    expect(canvas(el).height).to.equal(Math.round(clientHeight * 2 * devicePixelRatio));
  });

  it('follow the theme', async () => {
    const el = await zoomedOut();
    const top = placeOf(el, '示例组织0');
    el.style.setProperty('--dj-accent', 'rgb(0, 0, 220)');
    await until(() => colourAt(el, top.x, top.y + 16)[2] === 220);
  });

  it('are chosen by a click, and tell their names to a pointer', async () => {
    const el = await zoomedOut();
    const top = placeOf(el, '示例组织0');
    point(el, 'pointermove', top.x, top.y);
    await settled(el);
    expect(flag(el, 'tip')!.textContent.trim()).to.equal('示例组织0');
    point(el, 'pointermove', 4, top.y);
    await settled(el);
    expect(flag(el, 'tip')).to.equal(null);
    setTimeout(() => point(el, 'click', top.x, top.y));
    const {detail} = await oneEvent<CustomEvent<OrgSelectDetail>>(el, 'dj-select');
    expect(detail.id).to.equal('0');
  });

  it('come near by a double click, down to cards', async () => {
    const el = await zoomedOut();
    tabStop(el).focus();
    await press(el, 'ArrowDown');
    for (let times = 0; times < 6 && canvas(el); times++) {
      const {x, y} = placeOf(el, tabStop(el).title);
      point(el, 'dblclick', x, y);
      await settled(el);
      if (!canvas(el)) break;
      tabStop(el).focus();
      await press(el, 'ArrowDown');
    }
    expect(canvas(el), 'cards again').to.equal(null);
  });

  it('say nothing: keys walk the tree, the focus stays in the page, and a label shows where it is', async () => {
    const el = await zoomedOut();
    expect(canvas(el).ariaHidden).to.equal('true');
    tabStop(el).focus();
    await press(el, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    const focused = shadow(el).activeElement as HTMLElement;
    expect(focused.title).to.equal('示例组织73');
    expect(focused.ariaLevel).to.equal('4');
    expect(getComputedStyle(flag(el, 'focus')!).display).to.equal('block');
    expect(flag(el, 'focus')!.textContent.trim()).to.equal('示例组织73');
    await expect(el).to.be.accessible();
  });

  it('are painted again where the element comes back to the page', async () => {
    const el = await zoomedOut();
    const top = placeOf(el, '示例组织0');
    const {parentElement} = el;
    el.remove();
    parentElement!.append(el);
    await until(() => canvas(el)?.width > 300);
    await settled(el);
    expect(colourAt(el, top.x, top.y + 16)).to.deep.equal([200, 0, 0, 255]);
  });
});

describe('overview of the org tree', function () {
  this.timeout(30_000);

  const sliders = (el: OrgTreeElement) => [
    ...shadow(el).querySelectorAll<HTMLInputElement>('.overview input'),
  ];

  it('is there only while something is out of view', async () => {
    const el = await zoomedOut();
    expect(shadow(el).querySelector('.overview')).to.equal(null);
    tabStop(el).focus();
    await press(el, '+', '+');
    expect(shadow(el).querySelector('[role=group].overview')!.ariaLabel).to.equal('总览');
  });

  it('is a slider for each way there is to go, moved by arrow keys', async () => {
    const el = await zoomedOut();
    tabStop(el).focus();
    await press(el, '+', '+', '+');
    const [across, ...others] = sliders(el);
    expect(others).to.have.lengthOf(0);
    expect(across!.ariaLabel).to.equal('左右位置');
    const before = Number(across!.value);
    across!.focus();
    await press(el, 'ArrowRight', 'ArrowRight');
    expect(Number(across!.value)).to.be.greaterThan(before);
    expect(across!.getAttribute('aria-valuetext')).to.match(/^\d+%$/);
    await press(el, 'Home');
    expect(across!.value).to.equal('0');
  });
});

describe('cameraBetween', () => {
  it('begins at one camera, ends at the other, and keeps still what both show in one place', () => {
    const [from, to] = [
      {x: 100, y: 0, scale: 1},
      {x: -300, y: 0, scale: 0.01},
    ];
    expect(cameraBetween(from, to, 0).x).to.be.closeTo(100, 1e-9);
    expect(cameraBetween(from, to, 1).x).to.be.closeTo(-300, 1e-9);
    expect(cameraBetween(from, to, 0.5).scale).to.be.closeTo(0.1, 1e-12);
  });
});
