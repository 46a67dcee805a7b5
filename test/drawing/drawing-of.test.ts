import {expect, fixture, html} from '@open-wc/testing';
import {drawingOf} from '../../src/drawing/drawing-of.js';
import type {Gradient, Group, PathShape, Shape, TextShape} from '../../src/drawing/shape.js';
import {styled} from '../../src/frame/styled.js';

const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? [shape, ...flat(shape.shapes)] : [shape]));

type Look = Record<string, string>;

async function shapesOf(content: unknown, look: Look = {}): Promise<Shape[]> {
  const plain = {
    position: 'relative',
    width: '200px',
    height: '100px',
    color: 'rgb(1, 2, 3)',
    font: '20px/1 serif',
  };
  const root = await fixture<HTMLElement>(html`<div look=${styled({...plain, ...look})}>${content}</div>`);
  return flat(drawingOf(root, {isLeftOut: (element) => element.matches('.tool')}).shapes);
}

const texts = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is TextShape => shape.kind === 'text');
const paths = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is PathShape => shape.kind === 'path');
const groups = (shapes: readonly Shape[]) => shapes.filter((shape): shape is Group => shape.kind === 'group');
const box = (content: unknown, look: Look) => html`<div look=${styled(look)}>${content}</div>`;

describe('drawingOf', () => {
  it('draws grounds and borders where they stand', async () => {
    const child = box('', {
      position: 'absolute',
      inset: '10px auto auto 20px',
      width: '50px',
      height: '30px',
      'box-sizing': 'border-box',
      background: 'rgb(200, 0, 0)',
      border: '2px dashed rgb(0, 0, 200)',
    });
    const [ground, border] = paths(await shapesOf(child));
    expect(ground).to.include({path: 'M20 10H70V40H20V10Z', fill: 'rgb(200,0,0)'});
    expect(border!.path).to.equal('M21 11H69V39H21V11Z');
    expect(border!.line).to.deep.equal({paint: 'rgb(0,0,200)', width: 2, dash: [6, 4]});
  });

  it('draws a border of one side as one line', async () => {
    const [line] = paths(await shapesOf('', {'border-bottom': '4px solid red', 'box-sizing': 'border-box'}));
    expect(line!.path).to.equal('M0 98H200');
  });

  it('draws the light on a ground, which fades into its own colour', async () => {
    const background = 'radial-gradient(50% 80px at 25% 0, #ffffff80, transparent 70%), rgb(0, 0, 9)';
    const [ground, light] = paths(await shapesOf('', {background}));
    expect(ground!.fill).to.equal('rgb(0,0,9)');
    expect(light!.fill).to.deep.equal({
      middle: [50, 0],
      radii: [100, 80],
      stops: [
        [0, 'rgba(255,255,255,0.502)'],
        [0.7, 'rgba(255,255,255,0)'],
      ],
    });
    const unknown = ['radial-gradient(red, blue)', 'radial-gradient(9px 9px at 0 0, red 2px, blue 5px)'];
    for (const image of unknown) expect(paths(await shapesOf('', {background: image}))).to.be.empty;
  });

  it('fades a straight gradient into the colours on both sides of nothing', async () => {
    const [shade] = paths(await shapesOf('', {background: 'linear-gradient(red, transparent, blue)'}));
    expect((shade!.fill as Gradient).stops).to.deep.equal([
      [0, 'rgb(255,0,0)'],
      [0.5, 'rgba(255,0,0,0)'],
      [0.5, 'rgba(0,0,255,0)'],
      [1, 'rgb(0,0,255)'],
    ]);
  });

  it('draws the outline of what a style sheet made, and not that of what is focused', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.ruled { position: relative; outline: 3px solid red }
      .ruled::before { content: ''; position: absolute; inset: 10px; outline: 2px solid blue; outline-offset: -6px }`);
    document.adoptedStyleSheets.push(sheet);
    const shapes = await shapesOf(html`<div class="ruled" ${styled({height: '100px'})}></div>`);
    document.adoptedStyleSheets.pop();
    const [rule, ...others] = paths(shapes);
    expect(others).to.be.empty;
    expect(rule).to.deep.include({path: 'M15 15H185V85H15V15Z', line: {paint: 'rgb(0,0,255)', width: 2}});
  });

  it('scoops corners out where the browser does', async () => {
    const scooped = {border: '2px solid red', 'box-sizing': 'border-box', 'border-radius': '10px'};
    const [border] = paths(await shapesOf('', {...scooped, 'corner-shape': 'scoop'}));
    const corner = CSS.supports('corner-shape', 'scoop')
      ? 'M11 1H189A10 10 0 0 0 199 11V'
      : 'M10 1H190A9 9 0 0 1 199 10V';
    expect(border!.path.startsWith(corner)).to.be.true;
  });

  it('writes each line of a text at its place, in its font', async () => {
    const shown = texts(await shapesOf(html`上海市<br />虹口区`));
    expect(shown.map(({text}) => text)).to.deep.equal(['上海市', '虹口区']);
    expect(shown[0]).to.include({x: 0, fill: 'rgb(1,2,3)', isTurned: false, isCentred: false});
    expect(shown[0]!.font).to.deep.equal({family: 'serif', size: 20, weight: '400', style: 'normal'});
    expect(shown[1]!.y - shown[0]!.y).to.be.closeTo(20, 1e-6);
    expect(shown[0]!.y).to.be.within(12, 20);
  });

  it('stands Chinese upright and lays Latin on its side where lines run downwards', async () => {
    const shown = texts(await shapesOf('上海（AB）', {'writing-mode': 'vertical-rl'}));
    expect(shown.map(({text, isTurned}) => [text, isTurned])).to.deep.equal([
      ['上', false],
      ['海', false],
      ['︵', false],
      ['AB', true],
      ['︶', false],
    ]);
    const [first, second] = shown as [TextShape, TextShape];
    expect(first.x).to.be.closeTo(190, 1);
    expect(second.y - first.y).to.equal(20);
  });

  it('keeps digits that share a square together, small enough for it', async () => {
    const digits = html`路<span look=${styled({'text-combine-upright': 'all'})}>600</span>弄`;
    const shown = texts(await shapesOf(digits, {'writing-mode': 'vertical-rl'}));
    expect(shown.map(({text}) => text)).to.deep.equal(['路', '600', '弄']);
    expect(shown[1]!.x).to.be.closeTo(190, 1);
    expect(shown[1]!.font.size).to.be.below(13);
  });

  it('draws what is enlarged as large as it is seen', async () => {
    const child = box('大', {transform: 'scale(2)', 'transform-origin': '0 0', border: '1px solid red'});
    const shapes = await shapesOf(child);
    expect(texts(shapes)[0]!.font.size).to.equal(40);
    expect(paths(shapes)[0]!.line!.width).to.equal(2);
  });

  it('leaves out what is hidden, cut away or said to be', async () => {
    const hidden: Look[] = [
      {display: 'none'},
      {visibility: 'hidden'},
      {opacity: '0'},
      {'clip-path': 'inset(50%)'},
    ];
    const shown = await shapesOf(html`
      ${hidden.map((look) => box('不见', look))}<button class="tool">不见</button>
      ${box(box('不见', {position: 'relative', top: '80px', overflow: 'hidden'}), {height: '40px', overflow: 'hidden'})}
    `);
    expect(texts(shown)).to.deep.equal([]);
  });

  it('cuts what overflows, and lets shine through what does', async () => {
    const shown = await shapesOf(
      box(box('半', {opacity: '0.5'}), {width: '10px', height: '10px', overflow: 'hidden'}),
    );
    const [cut, half] = groups(shown);
    expect(cut!.clip!.path).to.equal('M0 0H10V10H0V0Z');
    expect(half!.opacity).to.equal(0.5);
  });

  it('draws what is raised over what is not', async () => {
    const raised = box('上', {position: 'relative', 'z-index': '1'});
    expect(texts(await shapesOf([raised, box('下', {})])).map(({text}) => text)).to.deep.equal(['下', '上']);
  });

  it('draws repeating gradients as often as there is room, whole ones on a longer line', async () => {
    const stripes = 'repeating-linear-gradient(90deg, transparent 5px 25px, red 25px 35px)';
    const [drawn] = paths(await shapesOf('', {width: '50px', 'background-image': stripes}));
    const {from, to, stops} = drawn!.fill as Gradient;
    expect([from, to]).to.deep.equal([
      [-25, 50],
      [65, 50],
    ]);
    const [clear, red] = ['rgba(0,0,0,0)', 'rgb(255,0,0)'];
    expect(stops.map(([at, color]) => [Math.round(at * 90) - 25, color])).to.deep.equal([
      ...[[-25, clear] as const, [-5, clear], [-5, red], [5, red]],
      ...[[5, clear] as const, [25, clear], [25, red], [35, red]],
      ...[[35, clear] as const, [55, clear], [55, red], [65, red]],
    ]);
  });

  it('draws no repeating gradient whose stops leave no room between them', async () => {
    const none = 'repeating-linear-gradient(90deg, red 5px, blue 5px)';
    expect(paths(await shapesOf('', {'background-image': none}))).to.be.empty;
  });

  it('draws straight gradients from edge to edge', async () => {
    const [ground] = paths(
      await shapesOf('', {'background-image': 'linear-gradient(90deg, red, lime 25%, blue)'}),
    );
    expect(ground!.fill).to.deep.equal({
      from: [0, 50],
      to: [200, 50],
      stops: [
        [0, 'rgb(255,0,0)'],
        [0.25, 'rgb(0,255,0)'],
        [1, 'rgb(0,0,255)'],
      ],
    });
  });

  it('brings colours of any space down to one that every reader knows', async () => {
    const [ground] = paths(await shapesOf('', {background: 'color-mix(in srgb, red 50%, transparent)'}));
    expect(ground!.fill).to.equal('rgba(255,0,0,0.502)');
  });

  it('draws graphics as paths at the size they are seen', async () => {
    const graphic = html`<svg width="40" height="20" viewBox="0 0 20 10">
      <rect x="1" y="2" width="3" height="4" fill="rgb(9, 9, 9)" />
      <circle cx="5" cy="5" r="2" fill="none" stroke="red" stroke-width="2" stroke-dasharray="1 2" />
      <g transform="translate(10 0)"><path d="M0 0L1 1" stroke="blue" fill="none" /></g>
      <text x="2" y="8" font-size="3" fill="green">三</text>
    </svg>`;
    const shapes = await shapesOf(graphic);
    const [rect, circle, path] = paths(shapes);
    expect(rect).to.include({path: 'M1 2H4V6H1V2Z', fill: 'rgb(9,9,9)'});
    expect(rect!.matrix).to.deep.equal([2, 0, 0, 2, 0, 0]);
    expect(circle!.line).to.deep.include({paint: 'rgb(255,0,0)', width: 2, dash: [1, 2]});
    expect(path!.matrix).to.deep.equal([2, 0, 0, 2, 20, 0]);
    expect(texts(shapes)[0]).to.include({text: '三', x: 4, y: 16});
    expect(texts(shapes)[0]!.font.size).to.equal(6);
  });
});
