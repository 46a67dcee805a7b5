import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import FakeTimers from '@sinonjs/fake-timers';
import '../../src/honours-board.js';
import '../../src/stage.js';
import type {ScaleDetail, SceneDetail} from '../../src/stage.js';
import type {StageElement} from '../../src/stage.js';

const honours = {title: '荣誉', honours: [{title: '思南读书会'}]};

/** A stage of three scenes in a box of the page. */
const three = (attributes: Partial<StageElement> = {}) => {
  const stage = document.createElement('dj-stage');
  Object.assign(stage, attributes);
  for (const name of ['甲', '乙', '丙']) {
    const scene = document.createElement('section');
    scene.ariaLabel = name;
    scene.textContent = name;
    stage.append(scene);
  }
  return stage;
};

const place = async (stage: StageElement, size = 'width: 960px; height: 540px') => {
  await fixture(html`<div style=${size}>${stage}</div>`);
  stage.style.height = '100%';
  await settled(stage);
  return stage;
};
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
async function settled(stage: StageElement) {
  for (let i = 0; i < 3; i++) {
    await frame();
    await stage.updateComplete;
  }
}
const scenesOf = (stage: StageElement) => [...stage.renderRoot.querySelectorAll<HTMLElement>('.scene')];
const shown = (stage: StageElement) =>
  scenesOf(stage).flatMap((scene) =>
    scene.matches('.shown') ? scene.querySelector('slot')!.assignedElements()[0]!.textContent : [],
  );
const button = (stage: StageElement, name: string) =>
  stage.renderRoot.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!;
const next = async (stage: StageElement, act: () => void) => {
  const told = oneEvent<CustomEvent<SceneDetail>>(stage, 'dj-scene');
  act();
  const {detail} = await told;
  await stage.updateComplete;
  return detail;
};
const press = (target: EventTarget, key: string) => {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
  target.dispatchEvent(event);
  return event;
};

describe('a stage', () => {
  it('fits its design into its container and tells the scale', async () => {
    const stage = three();
    const told: ScaleDetail[] = [];
    stage.addEventListener('dj-scale', ({detail}) => told.push(detail));
    await place(stage);
    expect(told).to.deep.equal([{x: 0.5, y: 0.5}]);
    const plane = stage.renderRoot.querySelector('.plane')!.getBoundingClientRect();
    expect([plane.width, plane.height]).to.deep.equal([960, 540]);
    (stage.parentElement as HTMLElement).style.width = '480px';
    await settled(stage);
    expect(told.at(-1)).to.deep.equal({x: 0.25, y: 0.25});
  });

  it('waits for a size, and takes it when it comes', async () => {
    const stage = await place(three(), 'width: 0; height: 0');
    const told = oneEvent<CustomEvent<ScaleDetail>>(stage, 'dj-scale');
    Object.assign((stage.parentElement as HTMLElement).style, {width: '1920px', height: '1080px'});
    expect((await told).detail).to.deep.equal({x: 1, y: 1});
  });

  it('has the height of its design where the page gives it none', async () => {
    const stage = three({design: '1600x900'});
    await fixture(html`<div style="width: 400px">${stage}</div>`);
    await settled(stage);
    expect(stage.offsetHeight).to.equal(225);
  });

  it('squeezes what a wall will stretch', async () => {
    const stage = three({screen: '6720x2160'});
    await place(stage);
    const {width, height} = stage.renderRoot.querySelector('.plane')!.getBoundingClientRect();
    expect((width * 6720) / 960 / ((height * 2160) / 540)).to.be.closeTo(1920 / 1080, 0.001);
  });

  it('fits a stage within a stage by what it has there', async () => {
    const inner = three({design: '400x300'});
    inner.style.height = '300px';
    inner.style.width = '200px';
    const outer = document.createElement('dj-stage');
    outer.append(inner);
    await place(outer);
    await settled(inner);
    const {width} = inner.renderRoot.querySelector('.plane')!.getBoundingClientRect();
    expect(width).to.be.closeTo(100, 0.5);
  });

  it('takes no value that means nothing', async () => {
    const stage = three();
    for (const [name, value] of [
      ['design', '0x9'],
      ['fit', 'zoom'],
      ['screen', 'wide'],
      ['rotate', 'fast'],
      ['reload-at', '25:00'],
    ] as const)
      stage.setAttribute(name, value);
    const {design, fit, screen, rotate, reloadAt} = stage;
    expect([design, fit, screen, rotate, reloadAt]).to.deep.equal(['1920x1080', 'contain', '', 0, '']);
  });
});

describe('the scenes of a stage', () => {
  it('are shown one at a time; the others are out of reach and not drawn', async () => {
    const stage = await place(three());
    expect(shown(stage)).to.deep.equal(['甲']);
    const [first, ...others] = scenesOf(stage);
    expect(first!.inert).to.equal(false);
    for (const other of others) {
      expect(other.inert).to.equal(true);
      expect(getComputedStyle(other).contentVisibility).to.equal('hidden');
    }
  });

  it('follow each other around, and tell who is shown', async () => {
    const stage = await place(three());
    const heard: number[] = [];
    for (const way of ['next', 'next', 'next', 'previous'] as const)
      heard.push((await next(stage, () => stage[way]())).index);
    expect(heard).to.deep.equal([1, 2, 0, 2]);
  });

  it('are chosen by their marks, and said then', async () => {
    const stage = await place(three());
    const {index} = await next(stage, () => button(stage, '第3幅，共3幅：丙').click());
    expect(index).to.equal(2);
    expect(stage.renderRoot.querySelector('[role=status]')!.textContent).to.equal('第3幅，共3幅：丙');
    expect(button(stage, '第3幅，共3幅：丙').ariaCurrent).to.equal('true');
  });

  it('are not said when they change by themselves', async () => {
    const stage = await place(three());
    await next(stage, () => stage.next());
    expect(stage.renderRoot.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('may come and go: who is shown stays, and in place of one that went stands the one after it', async () => {
    const stage = await place(three());
    await next(stage, () => stage.next());
    stage.firstElementChild!.remove();
    await settled(stage);
    expect(shown(stage)).to.deep.equal(['乙']);
    const {index} = await next(stage, () => stage.firstElementChild!.remove());
    expect(index).to.equal(0);
    expect(shown(stage)).to.deep.equal(['丙']);
    stage.replaceChildren();
    await settled(stage);
    expect(shown(stage)).to.deep.equal([]);
    const fresh = document.createElement('p');
    fresh.textContent = '丁';
    await next(stage, () => stage.append(fresh));
    expect(shown(stage)).to.deep.equal(['丁']);
  });

  it('are no carousel where there is one', async () => {
    const stage = document.createElement('dj-stage');
    stage.append(document.createElement('p'));
    await place(stage);
    expect(stage.renderRoot.querySelector('[aria-roledescription]')).to.equal(null);
    expect(stage.renderRoot.querySelector('.marks')).to.equal(null);
  });

  it('are shown when their widgets have drawn', async () => {
    const stage = await place(three());
    const board = document.createElement('dj-honours-board');
    let answer!: (request: Request) => void;
    board.src = '/feed.json';
    board.request = () => new Promise<Request>((resolve) => (answer = resolve));
    stage.children[1]!.append(board);
    stage.next();
    await settled(stage);
    expect(shown(stage)).to.deep.equal(['甲']);
    const {index} = await next(stage, () =>
      answer(new Request(URL.createObjectURL(new Blob([JSON.stringify(honours)])))),
    );
    expect(index).to.equal(1);
  });

  it('are shown, too, when a widget in them fails', async () => {
    const stage = await place(three());
    const board = document.createElement('dj-honours-board');
    board.data = {nothing: 'of the kind'};
    stage.children[1]!.append(board);
    expect((await next(stage, () => stage.next())).index).to.equal(1);
  });
});

describe('the keys of a stage', () => {
  it('go from scene to scene', async () => {
    const stage = await place(three());
    const heard: number[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowLeft', 'Home', 'PageUp', 'PageDown'])
      heard.push((await next(stage, () => press(button(stage, '下一幅'), key))).index);
    expect(heard).to.deep.equal([1, 2, 1, 0, 2, 0]);
  });

  it('are left to what is in a scene, and to the page around a stage that does not fill it', async () => {
    const stage = await place(three());
    expect(press(stage.children[0]!, 'ArrowRight').defaultPrevented).to.equal(false);
    expect(press(document.body, 'ArrowRight').defaultPrevented).to.equal(false);
    expect(press(stage, 'ArrowRight').defaultPrevented).to.equal(true);
  });

  it('reach a stage that has the page to itself from anywhere', async () => {
    const stage = three();
    await place(stage, 'position: fixed; inset: 0');
    expect((await next(stage, () => press(document.body, 'End'))).index).to.equal(2);
  });

  it('pause and go on', async () => {
    const stage = await place(three({rotate: 10}));
    press(stage, ' ');
    await stage.updateComplete;
    expect(button(stage, '开始轮播')).to.exist;
    press(stage, ' ');
    await stage.updateComplete;
    expect(button(stage, '暂停轮播')).to.exist;
  });
});

describe('a stage that fills its page', () => {
  const filling = () =>
    place(three(), `position: fixed; inset: 0; width: ${innerWidth}px; height: ${innerHeight}px`);
  const veil = (stage: StageElement) => stage.renderRoot.querySelector('.veil');
  const point = (stage: StageElement, screenX: number) =>
    stage.dispatchEvent(new PointerEvent('pointermove', {screenX, bubbles: true}));

  it('hides a pointer that rests, and shows one that moves', async () => {
    const stage = await filling();
    expect(getComputedStyle(veil(stage)!).cursor).to.equal('none');
    const clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout']});
    point(stage, 1);
    point(stage, 2);
    await stage.updateComplete;
    expect(veil(stage)).to.equal(null);
    clock.tick(5000);
    clock.uninstall();
    await stage.updateComplete;
    expect(veil(stage)).not.to.equal(null);
  });

  it('hides no pointer in a page that has more', async () =>
    expect(veil(await place(three()))).to.equal(null));

  it('is shown on the full screen by a key and by its button', async () => {
    const stage = await filling();
    let asked = 0;
    stage.requestFullscreen = async () => void asked++;
    expect(press(document.body, 'f').defaultPrevented).to.equal(true);
    button(stage, '全屏').click();
    expect(asked).to.equal(2);
  });

  it('leaves it the same way', async () => {
    const stage = await filling();
    let left = 0;
    Object.defineProperty(document, 'fullscreenElement', {configurable: true, value: stage});
    const {exitFullscreen} = document;
    document.exitFullscreen = async () => void left++;
    document.dispatchEvent(new Event('fullscreenchange'));
    await stage.updateComplete;
    button(stage, '退出全屏').click();
    press(document.body, 'F');
    document.exitFullscreen = exitFullscreen;
    Reflect.deleteProperty(document, 'fullscreenElement');
    expect(left).to.equal(2);
  });
});

describe('a stage that rotates', () => {
  let clock: ReturnType<typeof FakeTimers.install>;
  beforeEach(() => {
    clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date']});
  });
  afterEach(() => clock.uninstall());
  const turnsWithin = async (stage: StageElement, seconds: number) => {
    let turns = 0;
    const count = () => turns++;
    stage.addEventListener('dj-scene', count);
    for (let second = 0; second < seconds; second++) {
      clock.tick(1000);
      await settled(stage);
    }
    stage.removeEventListener('dj-scene', count);
    return turns;
  };

  it('shows the next scene every so many seconds', async () => {
    const stage = await place(three({rotate: 5}));
    expect(await turnsWithin(stage, 12)).to.equal(2);
  });

  it('stands still when paused, by script or by its button', async () => {
    const stage = await place(three({rotate: 5}));
    stage.pause();
    await stage.updateComplete;
    expect(await turnsWithin(stage, 12)).to.equal(0);
    button(stage, '开始轮播').click();
    await stage.updateComplete;
    expect(await turnsWithin(stage, 6)).to.equal(1);
  });

  it('turns the page of a stage within it, each at its own pace', async () => {
    const inner = three({rotate: 2});
    inner.ariaLabel = '台中台';
    const outer = three({rotate: 5});
    outer.children[0]!.replaceWith(inner);
    await place(outer);
    await settled(inner);
    expect(await turnsWithin(inner, 5)).to.equal(2);
    expect(shown(outer)).to.deep.equal(['乙']);
  });

  it('waits while the focus is in it', async () => {
    const stage = await place(three({rotate: 5}));
    const scene = stage.children[0] as HTMLElement;
    scene.tabIndex = 0;
    scene.focus();
    press(scene, 'Tab');
    expect(await turnsWithin(stage, 12)).to.equal(0);
  });

  it('goes on by itself at a wall, a minute after the last sign of a person', async () => {
    const stage = await place(three({rotate: 5, display: 'wall'}));
    stage.dispatchEvent(new PointerEvent('pointerdown', {pointerType: 'touch'}));
    await stage.updateComplete;
    expect(await turnsWithin(stage, 59)).to.equal(0);
    expect(await turnsWithin(stage, 7)).to.equal(1);
  });

  it('is not stopped by a pointer under which the picture moves', async () => {
    const stage = await place(three({rotate: 5}));
    for (let i = 0; i < 3; i++)
      stage.dispatchEvent(new PointerEvent('pointermove', {screenX: 5, screenY: 5}));
    expect(await turnsWithin(stage, 6)).to.equal(1);
  });

  it('leaves no timer behind', async () => {
    const stage = await place(three({rotate: 5, clock: true}));
    stage.remove();
    expect(clock.countTimers()).to.equal(0);
  });
});

describe('the furniture of a stage', () => {
  it('stands in its slots', async () => {
    const stage = three();
    const emblem = document.createElement('img');
    emblem.slot = 'emblem';
    emblem.alt = '';
    stage.prepend(emblem);
    await place(stage);
    expect(scenesOf(stage)).to.have.length(3);
    const slot = stage.renderRoot.querySelector<HTMLSlotElement>('slot[name=emblem]')!;
    expect(slot.assignedElements()).to.deep.equal([emblem]);
  });

  it('leaves the scenes their room under a title of two hundred characters', async () => {
    const stage = await place(three({heading: '区域化党建联席会议'.repeat(22), display: 'wall'}));
    const title = stage.renderRoot.querySelector('h1')!;
    expect(title.title).to.equal(stage.heading);
    expect(title.getBoundingClientRect().height).to.be.below(100);
    const scenes = stage.renderRoot.querySelector('.scenes')!.getBoundingClientRect();
    expect(scenes.height).to.be.above(370);
  });

  it('keeps the emblem in shape where all else is stretched', async () => {
    const stage = three({fit: 'stretch'});
    const emblem = document.createElement('span');
    emblem.slot = 'emblem';
    emblem.style.aspectRatio = '1';
    stage.prepend(emblem);
    await place(stage, 'width: 960px; height: 270px');
    const {width, height} = emblem.getBoundingClientRect();
    expect(width).to.be.closeTo(height, 0.1);
  });

  it('tells the age of the data in view', async () => {
    const stage = three({ages: true});
    const board = document.createElement('dj-honours-board');
    board.data = honours;
    stage.children[0]!.append(board);
    await place(stage);
    expect(stage.renderRoot.querySelector('.ages')!.textContent.trim()).to.equal('数据：刚刚更新');
  });

  it('tells it once: what a widget says of it shows for whoever comes there', async () => {
    const stage = three({ages: true, display: 'wall'});
    const widget = document.createElement('dj-honours-board');
    Object.assign(widget, {
      src: '/feed.json',
      refresh: 60,
      request: () => new Request(URL.createObjectURL(new Blob([JSON.stringify(honours)]))),
    });
    stage.prepend(widget);
    await place(stage);
    while (!widget.shadowRoot!.querySelector('.freshness')) await settled(stage);
    const note = widget.shadowRoot!.querySelector<HTMLElement>('.freshness')!;
    const opacity = () => getComputedStyle(note).opacity;
    expect(opacity()).to.equal('0');
    note.querySelector('button')!.focus();
    expect(opacity(), 'by keyboard').to.equal('1');
    note.querySelector('button')!.blur();
    stage.ages = false;
    await settled(stage);
    expect(opacity(), 'where the stage tells none').to.equal('1');
  });

  it('asks for every feed again at a time of day', async () => {
    const clock = FakeTimers.install({
      now: Date.parse('2024-06-24T03:29:10+08:00'),
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
    });
    const stage = three({reloadAt: '03:30'});
    const board = document.createElement('dj-honours-board');
    let reloads = 0;
    board.reload = () => reloads++;
    stage.children[2]!.append(board);
    document.body.append(stage);
    clock.tick(49_000);
    expect(reloads).to.equal(0);
    clock.tick(2000);
    expect(reloads).to.equal(1);
    clock.tick(3_600_000);
    expect(reloads).to.equal(1);
    stage.remove();
    clock.uninstall();
  });
});
