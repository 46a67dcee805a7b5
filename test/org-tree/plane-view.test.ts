import {adoptStyles, render} from 'lit';
import {expect} from '@open-wc/testing';
import {formatOf} from '../../src/locale/format.js';
import type {OrgLayout} from '../../src/org-tree/layout.js';
import {orgWords} from '../../src/org-tree/messages.js';
import {News} from '../../src/org-tree/news.js';
import {PanZoom} from '../../src/org-tree/pan-zoom.js';
import {planeStyles} from '../../src/org-tree/plane-styles.js';
import {planeView} from '../../src/org-tree/plane-view.js';
import {layoutOf, branching, treeOf} from './pictures.js';
import {notInWebKit} from '../only-where.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** More organisations than are in the page whole, as far from the beginning of a picture as the country's last. */
const tree = treeOf(branching(3, 600));

function movedBy(x: number, y: number, layout: OrgLayout): OrgLayout {
  const {cards, bands} = layout;
  const along = (column: Int32Array, by: number) => column.map((place) => place + by);
  const across = layout.across === 'x' ? y : x;
  return {
    ...layout,
    width: layout.width + x,
    height: layout.height + y,
    cards: {...cards, x: along(cards.x, x), y: along(cards.y, y)},
    bands: {...bands, start: along(bands.start, across), end: along(bands.end, across)},
  };
}

/** The picture in a viewport of 800 by 600 pixels, with a card in its middle. */
function drawn(layout: OrgLayout, card: number, scale = 1) {
  const {cards} = layout;
  const panZoom = new PanZoom(host);
  panZoom.camera = {x: 400 - cards.x[card]! * scale, y: 300 - cards.y[card]! * scale, scale};
  panZoom.isList = layout.name === 'indented';
  const place = document.createElement('div');
  const root = place.attachShadow({mode: 'open'});
  adoptStyles(root, [planeStyles]);
  document.body.append(place);
  render(
    planeView({
      tree,
      layout,
      panZoom,
      gestures: undefined,
      marks: undefined,
      text: 'auto',
      measures: {note: 12, name: 14, figure: 20, inset: 12},
      hasOverview: false,
      closerLook: undefined,
      language: 'zh-Hans',
      label: '示例',
      branches: new Map(),
      active: 0,
      selected: -1,
      hits: {size: 0, has: () => false} as never,
      ties: 'none',
      hidden: new Set(),
      news: new News(host),
      card: undefined,
      words: orgWords.in('zh-Hans'),
      format: formatOf('zh-Hans'),
      counts: 'children',
      onGo: () => undefined,
      onClick: () => undefined,
      onKeydown: () => undefined,
      onFocusin: () => undefined,
    }),
    root,
  );
  return {root, leave: () => place.remove()};
}

/** Where the lines end, on the screen. */
function endsOf(root: ShadowRoot) {
  const path = root.querySelector<SVGPathElement>('path.rest')!;
  const matrix = path.getScreenCTM()!;
  return path
    .getAttribute('d')!
    .split(/(?=M)/)
    .map((line) => {
      const one = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      one.setAttribute('d', line);
      return one.getPointAtLength(one.getTotalLength()).matrixTransform(matrix);
    });
}

describe('the plane of a picture', () => {
  for (const layout of ['top-down', 'left-right'] as const)
    for (const scale of [1, 0.8, 1.5])
      (scale === 1 ? it : notInWebKit.it)(
        `has cards at the ends of their lines forty million pixels away, ${layout}, ${scale} times as large`,
        () => {
          const far = movedBy(40_000_003, 40_000_001, layoutOf(tree, {layout, text: 'horizontal'}));
          const card = far.cards.size - 1;
          const {root, leave} = drawn(far, card, scale);
          const item = root.querySelector(`[data-node="${far.cards.node[card]}"]`)!;
          const {left, top, width, height} = item.getBoundingClientRect();
          const head = layout === 'top-down' ? {x: left + width / 2, y: top} : {x: left, y: top + height / 2};
          const viewport = root.querySelector('.viewport')!.getBoundingClientRect();
          const nearest = Math.min(...endsOf(root).map(({x, y}) => Math.hypot(x - head.x, y - head.y)));
          expect(nearest).to.be.below(1);
          expect(left - viewport.left).to.be.closeTo(400, 1);
          expect(top - viewport.top).to.be.closeTo(300, 1);
          leave();
        },
      );

  it('counts all cards of a small picture from its corner', () => {
    const near = layoutOf(tree, {text: 'horizontal'});
    const {root, leave} = drawn(near, 40);
    const item = root.querySelector<HTMLElement>(`[data-node="${near.cards.node[40]}"]`)!;
    expect(item.style.translate).to.equal(`${near.cards.x[40]}px ${near.cards.y[40]}px`);
    leave();
  });
});
