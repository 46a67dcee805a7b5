import {readFileSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {serveEmbed} from '../scripts/serve-embed.js';
import {findBrowser} from '../test/browser.js';
import {dataInUse, inUse} from '../test/endurance/wall.js';
import {quantile} from './figures.js';
import {goal, shown} from './table.js';

const feed = JSON.parse(readFileSync(new URL('../demo/feeds/together-sample.json', import.meta.url), 'utf8'));
const TAGS = ['dj-org-tree', 'dj-member-growth', 'dj-activity-heatmap', 'dj-honours-board'];
/** Events a second, and milliseconds between the moments at which some of them are sent. */
const PACE = 1000;
const BEAT = 10;
/** Milliseconds between frames of a screen, and how much later one may come without being missed. */
const FRAME = 1000 / 60;
const LATE = 1.5 * FRAME;

const message = (event, data, id) => `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

/** What the n-th event says: a row of every list in turn, changed; now and then one that comes and later goes. */
function event(n) {
  const turn = Math.floor(n / 4);
  const rowOf = (list) => feed[list][turn % feed[list].length];
  const guest = {id: `guest-${turn % 50}`};
  if (n % 40 === 0) return ['upsert', {honours: [{...guest, title: `示例来访${turn}`, date: '2024-06-24'}]}];
  if (n % 40 === 20) return ['remove', {honours: [`guest-${(turn - 20) % 50}`]}];
  return [
    'upsert',
    [
      () => ({orgs: [{...rowOf('orgs'), members: 10 + (turn % 90)}]}),
      () => ({units: [{...rowOf('units'), sector: ['机关', '学校', '医院', '企业'][turn % 4]}]}),
      () => ({activities: [{...rowOf('activities'), participants: 5 + (turn % 60)}]}),
      () => ({honours: [{...rowOf('honours'), citation: `第${turn}次`}]}),
    ][n % 4](),
  ];
}

const page = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Streams</title><link rel="icon" href="data:,">
<style>body { margin: 0 } main { display: grid; gap: 16px; grid: 1fr 1fr / 1fr 1fr; height: 100vh } main > * { min-height: 0 }</style>
<script type="module" src="/dangjian-widgets.js"></script>
<main>${TAGS.map((tag) => `<${tag} toolbar stream="/events"></${tag}>`).join('')}</main>`;

/** Whether a page with every widget keeps its pace while a thousand events a second arrive. */
export async function streams({isQuick}) {
  const seconds = isQuick ? 10 : 60;
  let sent = 0;
  let line;
  const {origin, close} = await serveEmbed({'/page': page}, (_, response) => {
    response.writeHead(200, {'content-type': 'text/event-stream'});
    response.write(message('snapshot', feed, 'start'));
    line = response;
  });
  const browser = await launch(findBrowser());
  try {
    const opened = await browser.newPage();
    await opened.setViewport({width: 1280, height: 1000});
    await opened.goto(`${origin}/page`);
    await opened.waitForFunction(
      (count) => document.querySelectorAll('main > [data-state=ready]').length === count,
      {},
      TAGS.length,
    );
    const still = await watch(opened, isQuick ? 2 : 10, () => {});
    const begun = performance.now();
    const moving = await watch(opened, seconds, () => {
      const due = Math.floor(((performance.now() - begun) / 1000) * PACE);
      let text = '';
      for (; sent < due; sent++) text += message(...event(sent), sent);
      if (text) line.write(text);
    });
    const row = (name, found) => ({
      case: name,
      'events a second': shown(found.events / found.seconds),
      'drawn a second': shown(found.drawn / found.seconds),
      'frames at 60 a second, %': shown(100 * found.onTime),
      'frame (p95), ms': shown(found.p95),
      'frame (worst), ms': shown(found.worst),
      'long tasks': found.longTasks,
      'longest, ms': shown(found.longest),
      '% of a core': shown(found.busy),
      'heap, MB': shown(found.heap),
      'without machine code, MB more a minute': shown(found.slope),
    });
    return {
      rows: [row('nothing comes', still), row('1,000 events a second', moving)],
      goals: [
        goal('a frame (p95), ms, of one when nothing comes', moving.p95 / still.p95, 1.05),
        goal('late frames more than when nothing comes, %', 100 * (still.onTime - moving.onTime), 1),
        goal('without machine code, MB more a minute', moving.slope, 0.5),
      ],
    };
  } finally {
    line?.destroy();
    await browser.close();
    close();
  }

  async function watch(opened, most, say) {
    const session = await opened.createCDPSession();
    await session.send('Performance.enable');
    const busy = async () => {
      const {metrics} = await session.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'TaskDuration').value;
    };
    const look = async () => {
      const {heap} = await inUse({page: opened, session});
      return {heap, data: await dataInUse({session})};
    };
    const timer = setInterval(say, BEAT);
    // Code that grows hot is compiled first; what is looked at comes after.
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const before = await look();
    const [first, busyBefore] = [sent, await busy()];
    await opened.evaluate(noteFrames);
    await new Promise((resolve) => setTimeout(resolve, most * 1000));
    const noted = await opened.evaluate(() => window.noted());
    const busyAfter = await busy();
    const events = sent - first;
    const after = await look();
    clearInterval(timer);
    await session.detach();
    if (events > 0 && noted.drawn === 0) throw new Error('nothing was drawn');
    return {
      seconds: most,
      events,
      drawn: noted.drawn,
      onTime: noted.frames.filter((span) => span <= LATE).length / noted.frames.length,
      p95: quantile(noted.frames, 0.95),
      worst: Math.max(...noted.frames),
      longTasks: noted.tasks.length,
      longest: Math.max(0, ...noted.tasks),
      busy: ((busyAfter - busyBefore) / most) * 100,
      heap: after.heap,
      slope: ((after.data - before.data) / most) * 60,
    };
  }
}

/** In the page: the time between frames, tasks of more than 50 ms, how often a widget was drawn. */
function noteFrames() {
  const [times, tasks] = [[], []];
  let drawn = 0;
  let isOver = false;
  const count = () => drawn++;
  addEventListener('dj-load', count);
  const observer = new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) tasks.push(duration);
  });
  observer.observe({type: 'longtask'});
  requestAnimationFrame(function note(time) {
    times.push(time);
    if (!isOver) requestAnimationFrame(note);
  });
  window.noted = () => {
    isOver = true;
    removeEventListener('dj-load', count);
    observer.disconnect();
    return {frames: times.slice(1).map((time, at) => time - times[at]), tasks, drawn};
  };
}
