import {expect} from '@open-wc/testing';
import {
  beyond,
  bringIntoView,
  centre,
  clearOf,
  comeTo,
  firstView,
  fit,
  fitBox,
  hold,
  lookAt,
  resize,
  scalesOf,
  seenThrough,
  windowOf,
  zoom,
} from '../../src/org-tree/camera.js';
import {readableScales} from '../../src/org-tree/card-measures.js';

const view = {width: 700, height: 300};
const readable = 0.5;
const easy = 0.75;
/** A picture of this size in the view. */
const room = (width: number, height: number, within = view) => ({
  content: {width, height},
  view: within,
  readable,
  easy,
});
const none = () => [];
const card = {x: 900, y: 400, width: 60, height: 140};

describe('camera', () => {
  it('fits a small picture without making it larger, and puts it in the middle', () => {
    expect(fit(room(100, 100))).to.deep.equal({scale: 1, x: 300, y: 100});
    expect(fit(room(1352, 100)).scale).to.equal(0.5);
  });

  it('grows by a quarter at most, and only in a wide view', () => {
    expect(fit(room(100, 100, {width: 1600, height: 900})).scale).to.equal(1.25);
    expect(fit(room(100, 100, {width: 880, height: 900})).scale).to.equal(1.1);
  });

  it('first shows everything where it can be read, else the top at a readable scale', () => {
    expect(firstView(room(845, 200), {...card, x: 350}, true, none).scale).to.equal(0.8);
    const top = {x: 2000, y: 0, width: 200, height: 54};
    const camera = firstView(room(4200, 1000), top, true, none);
    expect(camera.scale).to.equal(0.8);
    expect(camera.x + (top.x + top.width / 2) * camera.scale, 'the top is in the middle').to.equal(350);
    expect(camera.y).to.equal(12);
  });

  it('begins at the beginning where the top is seen from there, else where no card is cut', () => {
    const phone = {width: 360, height: 300};
    const boxes = Array.from({length: 10}, (_, at) => ({x: at * 70, y: 100, width: 60, height: 140}));
    const first = (x: number) =>
      firstView(room(700, 300, phone), {x, y: 0, width: 200, height: 54}, true, () => boxes);
    expect(first(200).x).to.equal(12);
    const {x, scale} = first(400);
    expect(x + 400 * scale, 'the top is in view').to.be.at.least(0);
    expect(x + 600 * scale).to.be.at.most(360);
    expect(boxes.some((box) => x + box.x * scale < 0 && x + (box.x + box.width) * scale > 0)).to.be.false;
  });

  it('knows beyond which edges the picture goes on', () => {
    const content = {width: 1000, height: 200};
    expect(beyond({x: -100, y: 20, scale: 1}, content, view)).to.deep.equal({
      left: 100,
      top: 0,
      right: 200,
      bottom: 0,
    });
  });

  it('zooms around a point', () => {
    const at = {x: 120, y: 80};
    const before = {x: 30, y: -50, scale: 0.8};
    const within = room(2000, 300);
    const after = zoom(before, 1.5, at, within);
    expect((at.x - after.x) / after.scale).to.be.closeTo((at.x - before.x) / before.scale, 1e-9);
    expect((at.y - after.y) / after.scale).to.be.closeTo((at.y - before.y) / before.scale, 1e-9);
    expect(zoom(before, 1000, at, within).scale, 'larger than life').to.equal(3);
    expect(zoom(before, 0.001, at, within).scale, 'all of it').to.equal((700 - 24) / 2000);
    expect(zoom(before, 0.001, at, room(100, 100)).scale, 'as small as can be read').to.equal(readable);
  });

  it('keeps what is in the middle when the viewport changes its size', () => {
    const camera = {x: -200, y: -90, scale: 1.2};
    const next = resize(camera, view, room(2000, 2000, {width: 500, height: 600}));
    const middle = (c: typeof camera, {width, height}: typeof view) => [
      (width / 2 - c.x) / c.scale,
      (height / 2 - c.y) / c.scale,
    ];
    expect(middle(next, {width: 500, height: 600})).to.deep.equal(middle(camera, view));
  });

  it('never lets the picture slip out of sight', () => {
    expect(hold({x: 99_999, y: -99_999, scale: 1}, room(1000, 500))).to.deep.equal({
      x: 640,
      y: -440,
      scale: 1,
    });
  });

  it('brings a card into view by the shortest way, and leaves one that is there', () => {
    const camera = {x: 0, y: 0, scale: 1};
    const moved = bringIntoView(camera, card, view);
    expect(moved).to.deep.equal({x: 700 - 24 - 960, y: 300 - 24 - 540, scale: 1});
    expect(bringIntoView(moved, card, view)).to.deep.equal(moved);
  });

  it('brings a card out from under what stands in a corner, as far as there is room', () => {
    const corner = {x: 20, y: 240, width: 92, height: 54};
    const at = (x: number, y: number) => ({x, y, width: 50, height: 80});
    const camera = {x: 0, y: 0, scale: 1};
    expect(clearOf(camera, at(30, 200), corner)).to.deep.equal({x: 0, y: -48, scale: 1});
    expect(clearOf(camera, at(30, 20), {...corner, y: 60})).to.deep.equal({x: 0, y: -20, scale: 1});
    for (const free of [at(30, 100), at(200, 200)]) expect(clearOf(camera, free, corner)).to.equal(camera);
    expect(clearOf(camera, at(30, 200), undefined)).to.equal(camera);
  });

  it('shows the beginning of a card that is larger than the view', () => {
    const {x} = bringIntoView({x: -5000, y: 0, scale: 1}, {x: 0, y: 100, width: 2000, height: 50}, view);
    expect(x).to.equal(0);
  });

  it('centres a card as far as the picture reaches', () => {
    const wide = room(3000, 200);
    expect(centre({x: 0, y: 0, scale: 1}, {x: 1500, y: 0, width: 100, height: 50}, wide)).to.deep.equal({
      x: -1200,
      y: 0,
      scale: 1,
    });
    expect(centre({x: 0, y: 0, scale: 1}, {x: 0, y: 0, width: 100, height: 50}, wide).x).to.equal(24);
  });

  it('leaves a picture that is wholly in view where it is, and brings one that is not to the middle', () => {
    const small = room(300, 100);
    const still = {x: 40, y: 16, scale: 1};
    expect(centre(still, card, small)).to.deep.equal(still);
    expect(centre({...still, x: -40}, card, small)).to.deep.equal({...still, x: 200});
  });

  it('shrinks no axis further that is all in view, where cards are marks', () => {
    const country = room(6_760_000, 550);
    const whole = fit(country);
    const seen = seenThrough(whole, {x: 0, y: 0, ...country.content});
    expect(seen.width).to.be.closeTo(676, 1e-6);
    expect(seen.height).to.be.closeTo(276, 1e-6);
    expect(scalesOf({scale: 0.6}), 'cards are true to scale').to.deep.equal({x: 0.6, y: 0.6});
    const nearer = zoom(whole, 10, {x: 0, y: 0}, country);
    expect(scalesOf(nearer).x / scalesOf(whole).x).to.be.closeTo(10, 1e-9);
    expect(scalesOf(nearer).y).to.be.closeTo(276 / 550, 1e-12);
  });

  it('shows a branch as large as it fits, and a card no larger than life', () => {
    const country = room(6_760_000, 552);
    const branch = {x: 1_000_000, y: 60, width: 67_600, height: 492};
    const seen = seenThrough(fitBox(branch, country), branch);
    expect([seen.x, seen.width].map(Math.round)).to.deep.equal([12, 676]);
    expect(fitBox(card, country).scale).to.equal(1);
  });

  it('comes near to what is sought out from far away', () => {
    const camera = centre(fit(room(6_760_000, 552)), {...card, x: 3_000_000}, room(6_760_000, 552));
    expect(camera.scale).to.equal(0.8);
    expect(seenThrough(camera, {...card, x: 3_000_000}).x).to.be.within(0, 700);
  });

  it('comes to a branch as near as it fits, and shows the beginning of one that cannot be read as a whole', () => {
    const long = room(4000, 200);
    const now = {x: 0, y: 12, scale: 1};
    const short = comeTo(now, {x: 1500, y: 0, width: 300, height: 200}, long);
    expect(short).to.deep.include({scale: 1, x: -1300});
    expect(comeTo(now, {x: 1500, y: 0, width: 800, height: 200}, long).scale).to.be.within(0.84, 0.85);
    const beginning = comeTo(now, {x: 1500, y: 0, width: 2000, height: 200}, long);
    expect(beginning.scale).to.equal(0.75);
    expect(seenThrough(beginning, {x: 1500, y: 0, width: 50, height: 50}).x).to.equal(12);
  });

  it('shows nothing smaller than life to whoever stands far away', () => {
    const note = {note: 12, name: 14, figure: 20, inset: 12};
    expect(readableScales(note).easy).to.equal(0.75);
    const far = {...room(845, 200), ...readableScales({...note, note: 24, name: 24})};
    expect(far.easy).to.equal(1);
    expect(firstView(far, {...card, x: 350}, true, none).scale).to.equal(1);
    expect(comeTo({x: 0, y: 0, scale: 1}, {x: 0, y: 0, width: 845, height: 100}, far).scale).to.equal(1);
  });

  it('looks at a point', () => {
    const camera = lookAt({x: 0, y: 0, scale: 0.1, stretch: {x: 1, y: 5}}, {x: 5000, y: 300}, view);
    expect(camera).to.deep.include({x: -150, y: 0});
  });

  it('knows what part of the picture is in view', () => {
    expect(windowOf({x: -100, y: 50, scale: 0.5}, view)).to.deep.equal({
      x: 200,
      y: -100,
      width: 1400,
      height: 600,
    });
  });
});
