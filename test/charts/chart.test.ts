import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {adoptStyles, html, render} from 'lit';
import {chart, type Room} from '../../src/charts/chart.js';
import {engine, type Engine} from '../../src/charts/engine.js';
import type {ChartOption} from '../../src/charts/option.js';
import {tokens} from '../../src/theme/tokens.js';

const option = (last: number): ChartOption => ({
  font: 'sans-serif',
  shapes: [
    {
      kind: 'trace',
      id: 'line',
      corners: Float64Array.of(0, 10, 50, 10, Number.NaN, Number.NaN, 60, 10, 100, last * 10),
      line: {colour: 'rgb(1, 2, 3)', width: 2, dash: [3, 4]},
    },
    {
      kind: 'dot',
      id: 'dot',
      x: 5,
      y: 6,
      r: 3,
      fill: 'rgb(4, 5, 6)',
      line: {colour: 'rgb(7, 8, 9)', width: 1},
    },
    {
      kind: 'label',
      id: 'label',
      x: 40,
      y: 50,
      text: '<成员>',
      align: 'right',
      size: 12,
      weight: 600,
      colour: 'rgb(9, 9, 9)',
      halo: 'rgb(255, 255, 255)',
    },
  ],
});

describe('chart', () => {
  let host: HTMLElement;
  let charts: Engine;
  let rooms: Room[];

  before(async () => (charts = await engine.load()));

  beforeEach(() => {
    rooms = [];
    host = document.createElement('div');
    adoptStyles(host.attachShadow({mode: 'open'}), tokens);
    document.body.append(host);
  });
  afterEach(() => {
    draw(undefined, false);
    host.remove();
  });

  const draw = (drawn: ChartOption | undefined, isThere = true) =>
    render(
      isThere
        ? html`<div
            class="c"
            ${chart({option: drawn, engine: charts, onRoom: (room) => rooms.push(room)})}
          ></div>`
        : html``,
      host.shadowRoot!,
    );
  const element = () => host.shadowRoot!.querySelector<HTMLElement>('.c')!;
  const size = (width: number, height: number) => {
    element().style.width = `${width}px`;
    element().style.height = `${height}px`;
  };
  const svg = () => host.shadowRoot!.querySelector('svg');
  const paths = () =>
    [...(svg()?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d')).join();

  it('is born at the first size it gets, and tells the room', async () => {
    draw(option(7));
    size(0, 0);
    await nextFrame();
    await nextFrame();
    expect(svg()).to.equal(null);
    size(300, 150);
    await waitUntil(() => svg());
    expect(rooms.map(({width, height}) => [width, height])).to.deep.equal([[300, 150]]);
    expect(rooms[0]!.tokens.colour('accent')).to.match(/^rgb/);
  });

  it('draws traces with gaps, dots and labels as they are given', async () => {
    draw(option(7));
    size(300, 150);
    await waitUntil(() => paths());
    const [line, dot] = svg()!.querySelectorAll('path');
    expect(line!.getAttribute('d')).to.equal('M0 10L50 10M60 10L100 70');
    expect(line!.getAttribute('stroke')).to.equal('rgb(1, 2, 3)');
    expect(line!.getAttribute('stroke-dasharray')).to.equal('3,4');
    expect(line!.getAttribute('fill')).to.equal('none');
    expect(dot!.getAttribute('fill')).to.equal('rgb(4, 5, 6)');
    const label = svg()!.querySelector('text')!;
    expect(label.textContent).to.equal('<成员>');
    expect(label.getAttribute('text-anchor')).to.equal('end');
    expect(label.getAttribute('paint-order')).to.equal('stroke');
  });

  it('fills a closed trace with a pattern of ground and marks', async () => {
    const fill = {
      ...{ground: 'rgb(1, 1, 1)', ink: 'rgb(2, 2, 2)', width: 4, height: 4, rotation: 0},
      marks: [{tag: 'rect' as const, attrs: {width: 4, height: 1}}],
    };
    const corners = Float64Array.of(0, 0, 90, 0, 90, 90);
    draw({font: 'sans-serif', shapes: [{kind: 'trace', id: 'area', corners, isClosed: true, fill}]});
    size(300, 150);
    await waitUntil(() => paths());
    expect(svg()!.querySelector('path')!.getAttribute('d')).to.equal('M0 0L90 0L90 90Z');
    const tile = svg()!.querySelectorAll('pattern rect');
    expect([...tile].map((rect) => rect.getAttribute('fill'))).to.deep.equal([
      'rgb(1, 1, 1)',
      'rgb(2, 2, 2)',
    ]);
  });

  it('draws another option, and the same one only once', async () => {
    draw(option(7));
    size(300, 150);
    await waitUntil(() => svg());
    const first = paths();
    draw(option(9));
    expect(paths()).to.not.equal(first);
    const drawn = option(3);
    draw(drawn);
    const [node] = svg()!.children;
    draw(drawn);
    expect(svg()!.children[0]).to.equal(node);
  });

  it('draws the first picture only in the room that what came with it has left', async () => {
    draw(undefined);
    size(300, 150);
    await waitUntil(() => rooms.length === 1);
    draw(option(7));
    size(300, 120);
    await waitUntil(() => rooms.length === 2);
    expect(paths()).to.equal('');
    draw(option(8));
    expect(paths()).to.contain('M');
    expect(svg()!.getAttribute('height')).to.equal('120');
  });

  it('follows its size', async () => {
    draw(option(7));
    size(300, 150);
    await waitUntil(() => svg());
    size(500, 200);
    await waitUntil(() => rooms.length === 2);
    draw(option(8));
    expect(svg()!.getAttribute('width')).to.equal('500');
    expect(svg()!.getAttribute('height')).to.equal('200');
  });

  it('outlives display: none', async () => {
    draw(option(7));
    size(300, 150);
    await waitUntil(() => svg());
    host.style.display = 'none';
    await nextFrame();
    await nextFrame();
    host.style.display = 'block';
    await nextFrame();
    expect(paths()).to.contain('M');
  });

  it('leaves nothing behind when it goes', async () => {
    draw(option(7));
    size(300, 150);
    await waitUntil(() => svg());
    const gone = element();
    draw(undefined, false);
    expect(gone.childElementCount).to.equal(0);
    expect([...host.shadowRoot!.children].map(({localName}) => localName)).to.be.empty;
  });

  it('tells the room again when a token changes', async () => {
    draw(option(7));
    size(300, 150);
    await waitUntil(() => svg());
    host.style.setProperty('--dj-accent', '#123456');
    await waitUntil(() => rooms.length === 2);
    expect(rooms[1]!.tokens.colour('accent')).to.equal('rgb(18, 52, 86)');
  });
});
