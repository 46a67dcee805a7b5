import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {adoptStyles, html, render} from 'lit';
import {chart, type Room} from '../../src/charts/chart.js';
import {engine, type Engine} from '../../src/charts/engine.js';
import type {ChartOption} from '../../src/charts/option.js';
import {tokens} from '../../src/theme/tokens.js';

const option = (last: number): ChartOption => ({
  animation: false,
  xAxis: {type: 'value', min: 0, max: 2},
  yAxis: {type: 'value', min: 0, max: 10},
  series: [
    {
      type: 'line',
      step: 'end',
      symbol: 'none',
      animation: false,
      data: [
        [0, 1],
        [1, 5],
        [2, last],
      ],
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
