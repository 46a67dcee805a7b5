import {expect, fixture, html} from '@open-wc/testing';
import {Gestures} from '../../src/org-tree/gestures.js';
import {PanZoom} from '../../src/org-tree/pan-zoom.js';

const host = {
  requestUpdate() {},
  addController() {},
  removeController() {},
  updateComplete: Promise.resolve(true),
};

/** A picture of 4,000 by 2,000 pixels in a viewport of 400 by 300, and hands in it; time is told. */
async function picture() {
  const panZoom = new PanZoom(host);
  panZoom.view = {width: 400, height: 300};
  panZoom.hold({width: 4000, height: 2000});
  panZoom.camera = {x: -1000, y: -500, scale: 1};
  const gestures = new Gestures(panZoom);
  const viewport = await fixture<HTMLElement>(html`
    <div
      @pointerdown=${gestures.onPointerDown}
      @pointermove=${gestures.onPointerMove}
      @pointerup=${gestures.onPointerEnd}
      @pointercancel=${gestures.onPointerEnd}
    ></div>
  `);
  Object.assign(viewport.style, {position: 'fixed', top: 0, left: 0, width: '400px', height: '300px'});
  // No real pointer is down, so there is none to capture.
  viewport.setPointerCapture = () => undefined;
  const touch = (type: string, pointerId: number, clientX: number, clientY: number, time = 0) => {
    const event = new PointerEvent(`pointer${type}`, {pointerId, clientX, clientY, pointerType: 'touch'});
    Object.defineProperty(event, 'timeStamp', {value: time});
    viewport.dispatchEvent(event);
  };
  return {panZoom, gestures, touch};
}

describe('Gestures', () => {
  const {requestAnimationFrame: real} = window;
  const frames: FrameRequestCallback[] = [];
  const pass = (time: number) => frames.splice(0).forEach((frame) => frame(time));

  afterEach(() => {
    window.requestAnimationFrame = real;
  });

  it('pinch: what lies between two fingers stays between them', async () => {
    const {panZoom, touch} = await picture();
    touch('down', 1, 150, 150);
    touch('down', 2, 250, 150);
    touch('move', 1, 100, 150);
    touch('move', 2, 300, 150);
    expect(panZoom.camera!.scale).to.be.closeTo(2, 1e-9);
    const {x, y, scale} = panZoom.camera!;
    expect([(200 - x) / scale, (150 - y) / scale].map(Math.round)).to.deep.equal([1200, 650]);
    touch('up', 1, 100, 150);
    touch('move', 2, 310, 150);
    expect(panZoom.camera!.x - x, 'the other goes on alone').to.equal(10);
  });

  it('let the picture glide on as a finger went, and a touch that stops it chooses nothing', async () => {
    const {panZoom, gestures, touch} = await picture();
    window.requestAnimationFrame = (frame) => frames.push(frame);
    touch('down', 1, 300, 150, 0);
    touch('move', 1, 250, 150, 20);
    touch('move', 1, 200, 150, 40);
    touch('up', 1, 200, 150, 45);
    const left = panZoom.camera!.x;
    pass(1000);
    pass(1050);
    const gliding = panZoom.camera!.x;
    expect(gliding).to.be.below(left);
    touch('down', 2, 200, 150, 1060);
    touch('up', 2, 200, 150, 1080);
    pass(1100);
    expect(panZoom.camera!.x).to.equal(gliding);
    expect(gestures.hasDragged).to.be.true;
    touch('down', 3, 200, 150, 3000);
    expect(gestures.hasDragged, 'the next chooses again').to.be.false;
  });

  it('leave the picture as it lay when the page takes the finger to scroll by', async () => {
    const {panZoom, touch} = await picture();
    touch('down', 1, 200, 200);
    touch('move', 1, 200, 180);
    expect(panZoom.camera!.y).to.equal(-520);
    touch('cancel', 1, 200, 180);
    expect(panZoom.camera).to.deep.include({x: -1000, y: -500, scale: 1});
  });
});
