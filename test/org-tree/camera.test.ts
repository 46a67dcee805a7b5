import {expect} from '@open-wc/testing';
import {
  beyond,
  bringIntoView,
  centre,
  firstView,
  fit,
  hold,
  resize,
  windowOf,
  zoom,
} from '../../src/org-tree/camera.js';

const view = {width: 700, height: 300};
const card = {x: 900, y: 400, width: 60, height: 140};

describe('camera', () => {
  it('fits a small picture without making it larger, and puts it in the middle', () => {
    expect(fit({width: 100, height: 100}, view)).to.deep.equal({scale: 1, x: 300, y: 100});
    expect(fit({width: 1352, height: 100}, view).scale).to.equal(0.5);
  });

  it('grows by a quarter at most, and only in a wide view', () => {
    expect(fit({width: 100, height: 100}, {width: 1600, height: 900}).scale).to.equal(1.25);
    expect(fit({width: 100, height: 100}, {width: 880, height: 900}).scale).to.equal(1.1);
  });

  it('first shows everything where it can be read, else the top at a readable scale', () => {
    const none = () => [];
    expect(firstView({width: 845, height: 200}, view, {...card, x: 350}, true, none).scale).to.equal(0.8);
    const top = {x: 2000, y: 0, width: 200, height: 54};
    const camera = firstView({width: 4200, height: 1000}, view, top, true, none);
    expect(camera.scale).to.equal(0.8);
    expect(camera.x + (top.x + top.width / 2) * camera.scale, 'the top is in the middle').to.equal(350);
    expect(camera.y).to.equal(12);
  });

  it('begins at the beginning where the top is seen from there, else where no card is cut', () => {
    const phone = {width: 360, height: 300};
    const content = {width: 700, height: 300};
    const boxes = Array.from({length: 10}, (_, at) => ({x: at * 70, y: 100, width: 60, height: 140}));
    const first = (x: number) =>
      firstView(content, phone, {x, y: 0, width: 200, height: 54}, true, () => boxes);
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
    const after = zoom(before, 1.5, at);
    expect((at.x - after.x) / after.scale).to.be.closeTo((at.x - before.x) / before.scale, 1e-9);
    expect((at.y - after.y) / after.scale).to.be.closeTo((at.y - before.y) / before.scale, 1e-9);
    expect(zoom(before, 1000, at).scale).to.equal(3);
    expect(zoom(before, 0.001, at).scale).to.equal(0.2);
  });

  it('keeps what is in the middle when the viewport changes its size', () => {
    const camera = {x: -200, y: -90, scale: 1.2};
    const next = resize(camera, view, {width: 500, height: 600});
    const middle = (c: typeof camera, {width, height}: typeof view) => [
      (width / 2 - c.x) / c.scale,
      (height / 2 - c.y) / c.scale,
    ];
    expect(middle(next, {width: 500, height: 600})).to.deep.equal(middle(camera, view));
  });

  it('never lets the picture slip out of sight', () => {
    const content = {width: 1000, height: 500};
    expect(hold({x: 99_999, y: -99_999, scale: 1}, content, view)).to.deep.equal({x: 640, y: -440, scale: 1});
  });

  it('brings a card into view by the shortest way, and leaves one that is there', () => {
    const camera = {x: 0, y: 0, scale: 1};
    const moved = bringIntoView(camera, card, view);
    expect(moved).to.deep.equal({x: 700 - 24 - 960, y: 300 - 24 - 540, scale: 1});
    expect(bringIntoView(moved, card, view)).to.deep.equal(moved);
  });

  it('shows the beginning of a card that is larger than the view', () => {
    const {x} = bringIntoView({x: -5000, y: 0, scale: 1}, {x: 0, y: 100, width: 2000, height: 50}, view);
    expect(x).to.equal(0);
  });

  it('centres a card as far as the picture reaches', () => {
    const content = {width: 3000, height: 200};
    expect(
      centre({x: 0, y: 0, scale: 1}, {x: 1500, y: 0, width: 100, height: 50}, content, view),
    ).to.deep.equal({x: -1200, y: 0, scale: 1});
    expect(centre({x: 0, y: 0, scale: 1}, {x: 0, y: 0, width: 100, height: 50}, content, view).x).to.equal(
      24,
    );
  });

  it('leaves a picture that is wholly in view where it is, and brings one that is not to the middle', () => {
    const content = {width: 300, height: 100};
    const still = {x: 40, y: 16, scale: 1};
    expect(centre(still, card, content, view)).to.deep.equal(still);
    expect(centre({...still, x: -40}, card, content, view)).to.deep.equal({...still, x: 200});
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
