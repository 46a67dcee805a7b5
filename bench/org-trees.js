import {goal, compare} from './table.js';
import {pan, scroll} from './hands.js';
import {openLab} from './lab.js';

/** An 8-ary tree, parents first, ids from 0. */
const tree = (size) =>
  JSON.stringify(
    Array.from({length: size}, (_, index) => ({
      id: String(index),
      name: `第${index}党组织`,
      ...(index > 0 ? {parent: String(Math.floor((index - 1) / 8))} : {}),
    })),
  );

/**
 * Seconds after which a contestant is stopped, and after which no other sample of it begins: enough for the slowest
 * peer that draws 100,000 at all to show a first picture, and for the topic to end within five minutes.
 */
const [LIMIT, ENOUGH] = [25, 8];

const COLUMNS = {
  first: 'first picture, ms',
  close: 'close a branch, ms',
  open: 'open it, ms',
  frame: 'a frame of panning (p95), ms',
  heap: 'heap, MB',
};

/** Draws, closes and opens the first branch, moves the picture, and weighs what is kept. */
const deeds = (move) => async (tools, figures) => {
  const {page, heap} = tools;
  figures.first = await page.evaluate(() => window.trial.firstPicture());
  figures.heap = (await heap()) / 1e6;
  figures.frame = await move(tools);
  await page.evaluate(() => window.trial.ask('goToBranch'));
  figures.close = await page.evaluate(() => window.trial.answerTo('toggle', false));
  figures.open = await page.evaluate(() => window.trial.answerTo('toggle', true));
};

/** All of a tree open at once: as a chart beside three charts, as an indented list beside two lists. */
export async function orgTrees({isQuick, effort}) {
  const sizes = isQuick ? [1000] : [1000, 10_000, 100_000];
  const inputs = Object.fromEntries(sizes.map((size) => [`/tree-${size}.json`, tree(size)]));
  const charts = ['ours', 'echarts', 'd3-org-chart', 'g6'].map((name) => `org-tree/${name}`);
  const lists = ['ours', 'vaadin-grid', 'react-arborist'].map((name) => `indented/${name}`);
  const lab = await openLab([...charts, ...lists], inputs, {
    ...effort,
    seconds: Math.min(effort.seconds, ENOUGH),
    limit: LIMIT,
  });
  const results = {rows: [], goals: []};
  /** Who drew no picture in that time draws no larger one. */
  const beaten = [];
  const run = async (name, size, contestants, move) => {
    const entries = await lab.compare(
      contestants.filter((contestant) => !beaten.some((entry) => entry.contestant === contestant)),
      `/tree-${size}.json`,
      deeds(move),
    );
    results.rows.push(
      ...compare(
        name,
        [...entries, ...beaten.filter(({contestant}) => contestants.includes(contestant))],
        COLUMNS,
      ),
    );
    beaten.push(...entries.filter(({figures}) => figures.first === undefined));
    return Object.fromEntries(entries.map(({contestant, figures}) => [contestant.split('/')[1], figures]));
  };
  try {
    for (const size of sizes) {
      const {ours, echarts} = await run(size.toLocaleString('en'), size, charts, pan);
      if (size === sizes.at(-1))
        results.goals.push(
          goal('first picture, ms', ours.first, 450),
          goal('first picture, of ECharts', ours.first / (echarts?.first ?? LIMIT * 1000), 1 / 25),
          goal('close a branch, ms', ours.close, 60),
          goal('open a branch, ms', ours.open, 60),
          goal('a frame of panning, ms', ours.frame, 17),
          goal('heap, MB', ours.heap, 60),
        );
    }
    const size = sizes.at(-1);
    const list = `${size.toLocaleString('en')} as a list`;
    const {ours, 'vaadin-grid': grid} = await run(list, size, lists, scroll);
    results.goals.push(goal('indented, first picture, of Vaadin grid', ours.first / grid.first, 1));
    return results;
  } finally {
    lab.close();
  }
}
