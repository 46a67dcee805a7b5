import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {formatOf} from '../../src/locale/format.js';
import {seenThrough} from '../../src/org-tree/camera.js';
import {orgWords} from '../../src/org-tree/messages.js';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {Picture, type PictureSettings} from '../../src/org-tree/picture.js';
import type {Pace} from '../../src/org-tree/slices.js';

/** Lets one slice through at a time; each lasts as long as the work that is in it. */
class HeldPace implements Pace {
  readonly waiting: (() => void)[] = [];
  #time = 0;
  now = () => (this.#time += 1);
  later = (call: () => void) => void this.waiting.push(call);
  pass() {
    for (const call of this.waiting.splice(0)) call();
  }
}

const settings: PictureSettings = {
  words: orgWords.in('zh-Hans'),
  format: formatOf('zh-Hans'),
  counts: 'children',
  layout: 'top-down',
  text: 'auto',
  depth: 2,
  isDefaultDepth: true,
  measures: {note: 12, name: 14, figure: 20, inset: 12},
};

const SIZE = 125_000;
const tree = parseOrgTree({
  orgs: Array.from({length: SIZE}, (_, at) => ({
    id: `${at}`,
    name: `示例${at}`,
    ...(at > 0 && {parent: `${(at - 1) >> 3}`}),
  })),
}).model;

function pictureAt(pace: Pace) {
  let updates = 0;
  const host: ReactiveControllerHost = {
    addController() {},
    removeController() {},
    requestUpdate: () => void updates++,
    updateComplete: Promise.resolve(true),
  };
  const picture = new Picture(host, pace);
  return {picture, arrange: (wish = settings) => picture.arrange(tree, wish, false), updates: () => updates};
}

describe('Picture', function () {
  this.timeout(20_000);

  it('lays very much out in slices, while what was there stands and can be moved', () => {
    const pace = new HeldPace();
    const {picture, arrange, updates} = pictureAt(pace);
    const first = arrange();
    expect(first.cards.size).to.equal(9);
    picture.openAll();
    expect(arrange()).to.equal(first);
    const shares: number[] = [];
    while (pace.waiting.length > 0) {
      pace.pass();
      picture.panZoom.move({...picture.panZoom.camera!, x: 7});
      shares.push(picture.progress ?? 1);
      if (pace.waiting.length > 0) expect(arrange()).to.equal(first);
    }
    expect(shares.length).to.be.greaterThan(10);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(updates()).to.be.greaterThan(2);
    expect(picture.progress, 'the tools are drawn before the picture').to.equal(undefined);
    const whole = arrange();
    expect(whole.cards.size).to.equal(SIZE);
    expect(arrange(), 'it is made once').to.equal(whole);
  });

  it('keeps the top where it is on the screen when very much is ready', () => {
    const pace = new HeldPace();
    const {picture, arrange} = pictureAt(pace);
    arrange();
    const seen = () => {
      const {x, width} = picture.card(0)!;
      const {camera} = picture.panZoom;
      return camera!.x + (x + width / 2) * camera!.scale;
    };
    picture.openAll();
    arrange();
    const before = seen();
    while (pace.waiting.length > 0) pace.pass();
    arrange();
    expect(picture.card(0)!.x).to.be.greaterThan(10_000);
    expect(seen()).to.be.closeTo(before, 0.5);
  });

  it('leaves what it was about when that is cancelled', () => {
    const pace = new HeldPace();
    const {picture, arrange} = pictureAt(pace);
    const first = arrange();
    picture.openAll();
    arrange();
    pace.pass();
    picture.cancel();
    expect(picture.progress).to.equal(undefined);
    while (pace.waiting.length > 0) pace.pass();
    expect(arrange()).to.equal(first);
    expect(picture.levels).to.equal(undefined);
  });

  it('leaves it for another wish', () => {
    const pace = new HeldPace();
    const {picture, arrange} = pictureAt(pace);
    arrange();
    picture.openAll();
    arrange();
    picture.openToLevel(3);
    expect(arrange().cards.size).to.equal(1 + 8 + 64);
    while (pace.waiting.length > 0) pace.pass();
    expect(arrange().cards.size).to.equal(1 + 8 + 64);
  });

  it('begins with what is seen at first sight where the portal asked for very much', () => {
    const pace = new HeldPace();
    const {picture, arrange} = pictureAt(pace);
    const wish = {...settings, depth: 99, isDefaultDepth: false};
    expect(arrange(wish).cards.size).to.equal(9);
    while (pace.waiting.length > 0) pace.pass();
    expect(arrange(wish).cards.size).to.equal(SIZE);
    picture.toggle([0], 0);
    expect(arrange(wish).cards.size, 'little is laid out at once').to.equal(1);
  });

  describe('in a view of another size', () => {
    const street = parseOrgTree({
      orgs: [
        {id: 'top', name: '示例街道党工委'},
        ...Array.from({length: 20}, (_, at) => ({
          id: `${at}`,
          name: `示例第${at}居民区党支部`,
          parent: 'top',
        })),
      ],
    }).model;
    const viewport = document.createElement('div');
    let [width, height] = [0, 0];
    Object.defineProperties(viewport, {clientWidth: {get: () => width}, clientHeight: {get: () => height}});

    /** A picture in a view of this size that a person moved, and what is seen of an organisation. */
    function seenIn(size: readonly [number, number], wish: Partial<PictureSettings> = {}) {
      const {picture} = pictureAt(new HeldPace());
      const draw = () => picture.arrange(street, {...settings, ...wish}, false);
      const turnTo = ([w, h]: readonly [number, number], chosen?: string) => {
        [width, height] = [w, h];
        picture.onSize(viewport, chosen);
        draw();
        draw();
      };
      turnTo(size);
      const seen = (id: string) => seenThrough(picture.panZoom.camera!, picture.card(street.nodeOf(id))!);
      const centre = (id: string) => {
        picture.aimAt(id);
        draw();
      };
      const isWhole = (id: string) => {
        const {x, y, width: w, height: h} = seen(id);
        return x >= 0 && y >= 0 && x + w <= width && y + h <= height;
      };
      return {picture, draw, turnTo, seen, centre, isWhole};
    }

    it('keeps what is chosen in sight, though names hang or lie for it', () => {
      const {turnTo, centre, isWhole} = seenIn([2400, 400]);
      centre('17');
      for (const size of [
        [500, 400],
        [2400, 400],
        [320, 300],
        [700, 200],
      ] as const) {
        turnTo(size, '17');
        expect(isWhole('17'), size.join('×')).to.be.true;
      }
    });

    it('keeps it in sight where only the edge of the view comes nearer', () => {
      const {picture, turnTo, draw, isWhole, seen} = seenIn([600, 400], {text: 'vertical'});
      const {camera} = picture.panZoom;
      picture.panZoom.move({...camera!, x: camera!.x + 590 - seen('9').x - seen('9').width});
      draw();
      expect(isWhole('9')).to.be.true;
      turnTo([300, 400], '9');
      expect(isWhole('9')).to.be.true;
    });

    it('brings back nothing that was out of sight', () => {
      const {turnTo, centre, seen} = seenIn([600, 400], {text: 'vertical'});
      centre('2');
      turnTo([500, 400], '19');
      expect(seen('19').x).to.be.above(500);
      expect(seen('2').x).to.be.within(0, 500);
    });

    it('lets it be moved out of sight afterwards', () => {
      const {picture, draw, turnTo, centre, seen} = seenIn([600, 400], {text: 'vertical'});
      centre('9');
      turnTo([500, 400], '9');
      picture.panZoom.move({...picture.panZoom.camera!, x: 5000});
      draw();
      expect(seen('9').x).to.be.above(500);
    });
  });
});
