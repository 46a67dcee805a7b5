import {expect} from '@open-wc/testing';
import {pngFile, possibleScale} from '../../src/drawing/png-file.js';
import type {Drawing, Shape} from '../../src/drawing/shape.js';
import {boxPath} from '../../src/drawing/shape.js';
import {svgFile} from '../../src/drawing/svg-file.js';

const font = {family: 'serif', size: 10, weight: '700', style: 'normal'};
const text = (said: string): Shape => ({
  kind: 'text',
  text: said,
  x: 5,
  y: 10,
  isCentred: false,
  isTurned: false,
  font,
  fill: 'rgb(0,0,0)',
});
const filled = (fill: string, x: number, width: number): Shape => ({
  kind: 'path',
  path: boxPath({x, y: 0, width, height: 10}),
  fill,
});
/** As wide to the right and as high to both sides as the drawing, from the middle of its left side. */
const lit: Shape = {
  kind: 'path',
  path: boxPath({x: 0, y: 0, width: 20, height: 10}),
  fill: {
    middle: [0, 5],
    radii: [20, 5],
    stops: [
      [0, 'rgb(255,0,0)'],
      [1, 'rgb(0,0,255)'],
    ],
  },
};
const drawing = (...shapes: Shape[]): Drawing => ({width: 20, height: 10, shapes});

const parsed = async (blob: Blob) => {
  const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  expect(file.querySelector('parsererror')?.textContent).to.equal(undefined);
  return file;
};

describe('svgFile', () => {
  it('keeps text as text, whatever it says', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '"><image href=x onerror=alert(1)>',
      '&lt;\u0000\u0008\ud800é',
    ];
    const file = await parsed(await svgFile(drawing(...hostile.map(text)), hostile[0]!));
    expect([...file.querySelectorAll('text')].map((each) => each.textContent)).to.deep.equal([
      hostile[0],
      hostile[1],
      '&lt;é',
    ]);
    expect(file.querySelector('title')!.textContent).to.equal(hostile[0]);
    expect([...file.querySelectorAll('*')].map(({localName}) => localName)).to.have.members([
      'svg',
      'title',
      'text',
      'text',
      'text',
    ]);
  });

  it('writes gradients and windows once and uses them by their address', async () => {
    const stops: [number, string][] = [
      [0, 'rgb(1,2,3)'],
      [1, 'rgb(4,5,6)'],
    ];
    const shade: Shape = {kind: 'path', path: 'M0 0H1', fill: {from: [0, 0], to: [20, 0], stops}};
    const window: Shape = {kind: 'group', clip: {path: 'M0 0H5V5Z'}, opacity: 0.5, shapes: [shade]};
    const file = await parsed(await svgFile(drawing(window), '窗'));
    const address = (selector: string, name: string) =>
      file.querySelector(selector)!.getAttribute(name)!.slice(5, -1);
    expect(file.getElementById(address('g', 'clip-path'))!.localName).to.equal('clipPath');
    const gradient = file.getElementById(address('g path', 'fill'))!;
    expect([...gradient.children].map((stop) => stop.getAttribute('stop-color'))).to.deep.equal([
      'rgb(1,2,3)',
      'rgb(4,5,6)',
    ]);
  });

  it('makes an ellipse of a circle', async () => {
    const file = await parsed(await svgFile(drawing(lit), '光'));
    const gradient = file.querySelector('radialGradient')!;
    expect(gradient.getAttribute('gradientTransform')).to.equal('matrix(20 0 0 5 0 5)');
    expect(['cx', 'cy', 'r'].map((name) => gradient.getAttribute(name))).to.deep.equal(['0', '0', '1']);
  });

  it('turns what lies on its side', async () => {
    const turned = {...text('Latin'), isTurned: true} as Shape;
    const file = await parsed(await svgFile(drawing(turned), '转'));
    expect(file.querySelector('text')!.getAttribute('transform')).to.equal('translate(5 10) rotate(90)');
  });
});

describe('pngFile', () => {
  const pixels = async (blob: Blob) => {
    const image = await createImageBitmap(blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return {
      size: [image.width, image.height],
      at: (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data],
    };
  };

  it('paints at the scale that is wished', async () => {
    const red = filled('rgb(255,0,0)', 0, 10);
    const half: Shape = {kind: 'group', opacity: 0.5, shapes: [filled('rgb(0,0,255)', 10, 10)]};
    const {size, at} = await pixels(await pngFile(drawing(red, half), 3));
    expect(size).to.deep.equal([60, 30]);
    expect(at(5, 5)).to.deep.equal([255, 0, 0, 255]);
    expect(at(50, 5)[3]).to.be.closeTo(128, 1);
  });

  it('paints a gradient around a point as wide and as high as it is', async () => {
    const {at} = await pixels(await pngFile(drawing(lit), 10));
    const half = 'half of both colours';
    expect(at(0, 50)[0], 'the middle').to.be.above(245);
    for (const [x, y] of [
      [100, 50],
      [0, 75],
      [0, 25],
    ] as const)
      expect(at(x, y)[0], half).to.be.closeTo(128, 6);
    expect(at(150, 95), 'beyond').to.deep.equal([0, 0, 255, 255]);
  });

  it('paints nothing beyond a window', async () => {
    const clip = {path: boxPath({x: 0, y: 0, width: 5, height: 10})};
    const {at} = await pixels(
      await pngFile(drawing({kind: 'group', clip, shapes: [filled('red', 0, 20)]}), 1),
    );
    expect([at(2, 5)[3], at(10, 5)[3]]).to.deep.equal([255, 0]);
  });

  it('makes what no canvas could hold smaller', () => {
    expect(possibleScale({width: 800, height: 400}, 2)).to.equal(2);
    expect(possibleScale({width: 64_000, height: 100}, 2)).to.equal(0.25);
    expect(possibleScale({width: 16_000, height: 16_000}, 1)).to.equal(0.5);
  });
});
