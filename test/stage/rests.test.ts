import {expect, fixture, html} from '@open-wc/testing';
import '../../src/honours-board.js';
import '../../src/stage.js';
import type {StageElement} from '../../src/stage.js';
import type {Widget} from '../../src/stage/widgets.js';

type Board = HTMLElementTagNameMap['dj-honours-board'];

const feedOf = (...titles: string[]) => ({title: '荣誉', honours: titles.map((title) => ({title}))});
const board = (title: string) => {
  const element = document.createElement('dj-honours-board');
  element.ariaLabel = title;
  element.innerHTML = `<script type="application/json">${JSON.stringify(feedOf(title))}</script>`;
  return element;
};
/** The feed of a board, as it comes again. */
const renew = async (element: Board, ...titles: string[]) => {
  const read = new Promise((resolve) => element.addEventListener('dj-load', resolve, {once: true}));
  element.querySelector('script')!.textContent = JSON.stringify(feedOf(...titles));
  await read;
};
const titles = ({shadowRoot}: Element) =>
  [...shadowRoot!.querySelectorAll('.plaque .title')].map(({textContent}) => textContent.trim());
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
async function settled(stage: StageElement) {
  for (let i = 0; i < 3; i++) {
    await frame();
    await stage.updateComplete;
  }
}
async function stageOf(...scenes: Element[]) {
  const stage = document.createElement('dj-stage');
  stage.append(...scenes);
  await fixture(html`<div style="width: 960px; height: 540px">${stage}</div>`);
  await settled(stage);
  return stage;
}
const shows = async (stage: StageElement, act: () => void) => {
  const told = new Promise((resolve) => stage.addEventListener('dj-scene', resolve, {once: true}));
  act();
  await told;
};
const updates = (element: Board) => {
  let count = 0;
  element.addController({hostUpdated: () => count++});
  return () => count;
};

describe('a hidden scene', () => {
  it('keeps its feed fresh and draws nothing', async () => {
    const [seen, hidden] = [board('甲'), board('乙')];
    await stageOf(seen, hidden);
    await Promise.all([seen.updateComplete, hidden.updateComplete]);
    const drawn = updates(hidden);
    for (const title of ['丙', '丁', '戊']) await renew(hidden, title);
    expect(drawn()).to.equal(0);
    expect((hidden as unknown as Widget).feed.state).to.have.property('status', 'ready');
    await renew(seen, '己');
    expect(titles(seen)).to.deep.equal(['己']);
  });

  it('comes with what is newest, before it is seen', async () => {
    const hidden = board('乙');
    const stage = await stageOf(board('甲'), hidden);
    await renew(hidden, '丙', '丁');
    await shows(stage, () => stage.next());
    expect(titles(hidden)).to.deep.equal(['丙', '丁']);
  });

  it('rests again when it is hidden again', async () => {
    const [first, second] = [board('甲'), board('乙')];
    const stage = await stageOf(first, second);
    await shows(stage, () => stage.next());
    await settled(stage);
    const drawn = updates(first);
    await renew(first, '丙');
    expect(drawn()).to.equal(0);
    await shows(stage, () => stage.previous());
    expect(titles(first)).to.deep.equal(['丙']);
  });

  it('draws what the page sets', async () => {
    const hidden = board('乙');
    await stageOf(board('甲'), hidden);
    hidden.heading = '新的标题';
    await hidden.updateComplete;
    expect(hidden.shadowRoot!.querySelector('[part~=heading]')!.textContent).to.include('新的标题');
  });

  it('rests also within a scene that is shown, where a stage stands in a stage', async () => {
    const hidden = board('乙');
    const inner = document.createElement('dj-stage');
    inner.append(board('甲'), hidden);
    const outer = await stageOf(document.createElement('p'), inner);
    await shows(outer, () => outer.next());
    await settled(inner);
    const drawn = updates(hidden);
    await renew(hidden, '丙');
    expect(drawn()).to.equal(0);
  });

  it('has no hold on a widget that leaves the stage', async () => {
    const hidden = board('乙');
    const stage = await stageOf(board('甲'), hidden);
    stage.parentElement!.append(hidden);
    await settled(stage);
    await renew(hidden, '丙');
    await hidden.updateComplete;
    expect(titles(hidden)).to.deep.equal(['丙']);
  });

  it('has none, either, when the stage itself leaves', async () => {
    const hidden = board('乙');
    const stage = await stageOf(board('甲'), hidden);
    const {parentElement} = stage;
    stage.remove();
    parentElement!.append(hidden);
    await renew(hidden, '丙');
    await hidden.updateComplete;
    expect(titles(hidden)).to.deep.equal(['丙']);
  });
});
