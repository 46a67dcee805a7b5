import {expect} from '@open-wc/testing';
import {DESIGN, FITS, placeDesign, SCREEN, sizeOf, type Fit, type Size} from '../../src/stage/fit.js';

const design = {width: 1920, height: 1080};
const size = (text: string) => sizeOf(text)!;
const place = (room: string, fit: Fit = 'contain', screen?: string) =>
  placeDesign(design, size(room), fit, screen === undefined ? undefined : size(screen))!;
const shape = {x: 1, y: 1};
const even = (scale: number, x = 0, y = 0) => ({scale: {x: scale, y: scale}, shape, x, y});

/** A circle of the design as it stands on the wall: how much wider than high. */
const roundness = ({scale}: {scale: {x: number; y: number}}, room: Size, screen: Size) =>
  (scale.x * (screen.width / room.width)) / (scale.y * (screen.height / room.height));

describe('fitting a design into a room', () => {
  it('leaves it alone where it was designed for', () => {
    for (const fit of FITS) expect(place('1920x1080', fit)).to.deep.equal(even(1));
  });

  it('grows evenly with the room', () => {
    for (const fit of FITS) expect(place('3840x2160', fit)).to.deep.equal(even(2));
  });

  it('shows all of it in the middle', () => {
    expect(place('3840x1080')).to.deep.equal(even(1, 960, 0));
    expect(place('1080x1920')).to.deep.equal(even(0.5625, 0, 656));
  });

  it('covers the room, and cuts what is beyond it alike on both sides', () => {
    expect(place('3840x1080', 'cover')).to.deep.equal(even(2, 0, -540));
    const upright = place('1080x1920', 'cover');
    expect(upright.scale.x).to.be.closeTo(1920 / 1080, 1e-9);
    expect(upright.x).to.equal(-1167);
  });

  it('stretches it to the edges', () => {
    expect(place('3840x1080', 'stretch')).to.deep.include({scale: {x: 2, y: 1}, x: 0, y: 0});
  });

  it('says what keeps an emblem in shape where all else is stretched', () => {
    expect(place('3840x1080', 'stretch').shape).to.deep.equal({x: 0.5, y: 1});
    expect(place('3840x1080', 'contain', '6720x2160').shape).to.deep.equal(shape);
  });

  it('makes it as wide as the room, from the top down', () => {
    expect(place('960x2000', 'width')).to.deep.equal(even(0.5));
    expect(place('3840x600', 'width')).to.deep.equal(even(2));
  });

  it('puts corners on whole pixels', () => {
    const {x, y} = place('1001x777');
    expect([x, y].every(Number.isInteger)).to.equal(true);
  });

  it('waits for a room that has a size', () => {
    expect(placeDesign(design, {width: 0, height: 0}, 'contain')).to.equal(undefined);
    expect(placeDesign(design, {width: 400, height: 0}, 'contain')).to.equal(undefined);
    expect(placeDesign(design, {width: NaN, height: 100}, 'contain')).to.equal(undefined);
  });
});

describe('a wall that stretches what it is sent', () => {
  const room = size('1920x1080');
  const wall = size('6720x2160');

  it('shows circles as circles', () => {
    for (const fit of ['contain', 'cover', 'width'] as const)
      expect(roundness(place('1920x1080', fit, '6720x2160'), room, wall), fit).to.be.closeTo(1, 1e-9);
  });

  it('is told what it stretches: twice as high, three and a half times as wide', () => {
    const {scale, x, y} = place('1920x1080', 'contain', '6720x2160');
    // On the wall the design is 3840×2160, in the middle of 6720.
    expect(scale.y).to.be.closeTo(1, 1e-9);
    expect(scale.x).to.be.closeTo(2 / 3.5, 1e-9);
    expect([x, y]).to.deep.equal([411, 0]);
    expect(411 * 3.5).to.be.closeTo((6720 - 3840) / 2, 3.5);
  });

  it('may be given as a ratio, or in millimetres', () => {
    const {scale} = place('1920x1080', 'contain', '6720x2160');
    for (const same of ['28:9', '8400x2700', '11.2x3.6']) {
      const other = place('1920x1080', 'contain', same);
      expect(other.scale.x).to.be.closeTo(scale.x, 1e-9);
      expect(other.scale.y).to.be.closeTo(scale.y, 1e-9);
    }
  });

  it('is filled to its edges when asked to', () => {
    expect(place('1920x1080', 'stretch', '6720x2160').scale).to.deep.equal({x: 1, y: 1});
  });

  it('changes nothing of a wall that shows what it is sent', () => {
    expect(place('3840x2160', 'contain', '3840x2160')).to.deep.equal(even(2));
    expect(place('3840x2160', 'contain', '16:9').scale.x).to.be.closeTo(2, 1e-9);
  });
});

describe('sizes as texts', () => {
  it('are read', () => {
    expect(sizeOf('1920x1080')).to.deep.equal(design);
    expect(sizeOf('28:9')).to.deep.equal({width: 28, height: 9});
    expect(sizeOf('')).to.equal(undefined);
  });

  it('are nothing else', () => {
    for (const text of ['1920x1080', '1080x1920', '1x1']) expect(text).to.match(DESIGN);
    for (const text of ['', '0x1080', '1920', '1920x', '1920 x 1080', '-1x5', '1e3x1e3', '100000x1'])
      expect(text).not.to.match(DESIGN);
    for (const text of ['', '6720x2160', '28:9', '16.5x4.25']) expect(text).to.match(SCREEN);
    for (const text of ['0:9', '28/9', 'wide', '28:']) expect(text).not.to.match(SCREEN);
  });
});
