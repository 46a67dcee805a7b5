import {comeAndGo, dataInUse, held, inUse, openWall, refresh, WIDGETS} from '../test/endurance/wall.js';
import {slopeOf} from './figures.js';
import {goal, shown} from './table.js';

const DAY = 24 * 60;
/** Minutes of the wall's clock between two looks at what is in use. */
const LOOK = 6 * 60;
/** Seconds that an idle page is watched. */
const WATCH = 20;
/** Refreshes before what is in use is looked at first: functions that grow hot are compiled by then. */
const WARM_UP = 2000;

/**
 * What a wall costs in the long run: days of its life by a clock of ours, refreshes and removals by the thousand, and the
 * processor while nothing or everything moves.
 * @param {{isQuick: boolean, days: number}} how
 */
export async function endurance({isQuick, days}) {
  const wall = await openWall();
  try {
    const minutes = isQuick ? 120 : days * DAY;
    const life = await live(wall, minutes, isQuick ? 10 : LOOK);
    const hands = await refreshByHand(wall, isQuick ? 400 : 10_000);
    const gone = await mountAndRemove(wall, isQuick ? 100 : 1000);
    const still = await cost(wall, '/still');
    const moving = await cost(wall, '/moving');
    return {
      rows: [
        row(`${shown(minutes / DAY)} days: refreshes missed of ${life.wanted}`, life.missed),
        row('errors', life.errors),
        row('nodes more', life.nodes),
        row('listeners more', life.listeners),
        row('heap, MB', life.heap),
        row('heap, MB more a day', life.slope),
        row('without machine code, MB more a day', life.dataSlope),
        row(`${hands.refreshes} refreshes by hand: nodes more`, hands.nodes),
        row('listeners more', hands.listeners),
        row('heap, MB more', hands.heap),
        row('without machine code, MB more', hands.data),
        row(`${gone.removals} removals: elements held`, gone.held),
        row('% of a core, nothing moves', still),
        row('% of a core, everything moves', moving),
      ],
      goals: [
        goal('refreshes missed', life.missed, 0),
        goal('errors', life.errors, 0),
        goal('heap, MB more a day', life.slope, 0.1),
        goal('without machine code, MB more a day', life.dataSlope, 0.1),
        goal('refreshes by hand: nodes more', hands.nodes, 0),
        goal('refreshes by hand: listeners more', hands.listeners, 0),
        goal('refreshes by hand: heap, MB more', hands.heap, 1),
        goal('refreshes by hand: without machine code, MB more', hands.data, 1),
        goal('elements held', gone.held, 0),
        goal('% of a core, nothing moves', still, 1),
        goal('% of a core, everything moves', moving, 8),
      ],
    };
  } finally {
    await wall.close();
  }
}

const row = (figure, found) => ({case: figure, found: signed(found)});
const signed = (value) => (Math.abs(value) < 10 ? String(Math.round(value * 1000) / 1000) : shown(value));

async function live(wall, minutes, step) {
  const before = wall.timesAsked();
  const opened = await wall.open('/wall', {isWound: true});
  const looks = [];
  for (let passed = 0; passed < minutes; passed += step) {
    await opened.page.evaluate((seconds) => globalThis.endurance.pass(seconds), step * 60);
    const look = {day: (passed + step) / DAY, ...(await inUse(opened)), data: await dataInUse(opened)};
    looks.push(look);
    console.error(
      `day ${look.day.toFixed(2)}: ${look.nodes} nodes, ${look.listeners} listeners, ${look.heap.toFixed(2)} MB, ${look.data.toFixed(3)} MB without code`,
    );
  }
  const errors = [...(await opened.page.evaluate(() => globalThis.endurance.errors)), ...opened.said];
  for (const error of errors.slice(0, 5)) console.error(error);
  const asked = Object.entries(wall.timesAsked()).map(([path, times]) => times - (before[path] ?? 0));
  // Once at the start and then every minute.
  const missed = asked.map((times) => Math.max(0, minutes + 1 - times)).reduce((a, b) => a + b, 0);
  await opened.page.close();
  // What is made once and kept is made in the first day, or of a short life in the first quarter.
  const later = looks.slice(Math.min(DAY / step, Math.floor(looks.length / 4)));
  const [first, last] = [later[0], later.at(-1)];
  return {
    wanted: (minutes + 1) * asked.length,
    missed,
    errors: errors.length,
    nodes: last.nodes - first.nodes,
    listeners: last.listeners - first.listeners,
    heap: last.heap,
    slope: slopeOf(later, 'heap'),
    dataSlope: slopeOf(later, 'data'),
  };
}

export async function refreshByHand(wall, refreshes) {
  const opened = await wall.open('/still');
  const sources = Object.keys(WIDGETS).length;
  await opened.page.evaluate(refresh, Math.min(WARM_UP, refreshes) / sources);
  const look = async () => ({...(await inUse(opened)), data: await dataInUse(opened)});
  const first = await look();
  await opened.page.evaluate(refresh, refreshes / sources);
  const last = await look();
  await opened.page.close();
  return {
    refreshes,
    nodes: last.nodes - first.nodes,
    listeners: last.listeners - first.listeners,
    heap: last.heap - first.heap,
    data: last.data - first.data,
  };
}

async function mountAndRemove(wall, removals) {
  const opened = await wall.open('/');
  await opened.page.evaluate(comeAndGo, WIDGETS, removals);
  // What was on its way when its widget left has come to nothing by then.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await inUse(opened);
  const left = await opened.page.evaluate(held);
  await opened.page.close();
  return {removals, held: left.length};
}

/** The share of a core that the page's main thread takes, in percent. */
async function cost(wall, path) {
  const {page, session} = await wall.open(path, {isFast: false});
  await session.send('Performance.enable');
  const busy = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value;
  };
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const before = await busy();
  await new Promise((resolve) => setTimeout(resolve, WATCH * 1000));
  const share = ((await busy()) - before) / WATCH;
  await page.close();
  return share * 100;
}
