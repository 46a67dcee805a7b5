import '../src/honours-board.js';
import {html} from 'lit';
import sample from '../demo/feeds/honours-sample.json' with {type: 'json'};
import type {HonoursBoardElement} from '../src/honours-board.js';
import type {Meta, Story} from './story.js';

const message = (id: number, event: string, data: unknown) =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

const ID = 'sample-visitor';
const TITLE = '示例新获荣誉';
const CORRECTED = `${TITLE}（更正）`;

/** What the n-th answer says: the feed as it is, and then an honour that comes, is corrected and goes. */
function said(n: number): string {
  if (n === 0)
    return message(0, 'snapshot', {...sample, count: undefined, honours: sample.honours.slice(0, 6)});
  if (n % 3 === 0) return message(n, 'remove', {honours: [ID]});
  const title = n % 3 === 1 ? TITLE : CORRECTED;
  const honour = {id: ID, title, category: '示例品牌项目', level: '区', date: '2026-12-31', rank: 1};
  return message(n, 'upsert', {honours: [honour]});
}

/**
 * A server within the page, asked through `request`: it says one thing and hangs up. The widget comes back after a second
 * or two and goes on after the last event, as it does with any server.
 */
function serverIn(type: string) {
  let n = 0;
  // What is of another type than a stream is none; the first answer always is one.
  return () =>
    new Request(URL.createObjectURL(new Blob([said(n)], {type: n++ === 0 ? 'text/event-stream' : type})));
}

interface Args extends Partial<HonoursBoardElement> {
  readonly type?: string;
}

const meta: Meta<Args> = {
  title: 'Streams',
  component: 'dj-honours-board',
  args: {heading: '荣誉榜', layout: 'list', toolbar: true},
  render: ({type = 'text/event-stream', heading = '', layout = 'list', toolbar = false}) =>
    html`<dj-honours-board
      stream="/events"
      style="height: 480px"
      .request=${serverIn(type)}
      .heading=${heading}
      .layout=${layout}
      .toolbar=${toolbar}
    ></dj-honours-board>`,
};
export default meta;

/** Comes back as soon as what was said is drawn, and not in a second or two, until something is so. */
async function follow(canvas: HTMLElement, isSo: (board: HonoursBoardElement) => boolean) {
  const board = canvas.querySelector('dj-honours-board')!;
  while (!isSo(board)) {
    const news = new Promise((resolve) => {
      for (const type of ['dj-load', 'dj-error']) board.addEventListener(type, resolve, {once: true});
    });
    board.reload();
    await news;
    await board.updateComplete;
  }
}
const shows = (text: string) => (board: HonoursBoardElement) =>
  !!board.shadowRoot?.querySelector('[part=body]')?.textContent.includes(text);

/** An honour comes, is corrected and goes, every second or two; the foot says when the feed last was up to date. */
export const Default: Story<Args> = {
  play: ({canvasElement}) => follow(canvasElement, shows(CORRECTED)),
};
export const Plaques: Story<Args> = {
  args: {layout: 'plaques'},
  play: ({canvasElement}) => follow(canvasElement, shows(TITLE)),
};
export const Wall: Story<Args> = {...Default, globals: {theme: 'red', display: 'wall'}};
export const English: Story<Args> = {...Default, globals: {lang: 'en', theme: 'dark'}};

/** What was heard last stays, and says how old it is; the next try comes by itself. */
export const Broken: Story<Args> = {
  args: {type: 'text/html'},
  play: ({canvasElement}) => follow(canvasElement, ({dataset}) => dataset['state'] === 'stale'),
};
