import {scroll} from './hands.js';
import {openLab} from './lab.js';
import {compare, goal} from './table.js';

/** Honours of as many years as there are thousands. */
const honours = (length) =>
  Array.from({length}, (_, index) => ({
    id: String(index),
    title: `第${index}项荣誉`,
    category: ['品牌项目', '先进党支部', '优秀工作法', '示范点'][index % 4],
    level: ['市', '区', '街道'][index % 3],
    date: String(2024 - (index % 10)),
    recipients: [{name: `第${index % 500}党支部`}],
  }));

const COLUMNS = {
  first: 'first picture, ms',
  nodes: 'elements in the page',
  rows: 'rows in the page',
  frame: 'a frame of scrolling (p95), ms',
};

/** A long list of honours beside a windowed list of the same rows. */
export async function longList({isQuick, effort}) {
  const length = isQuick ? 1000 : 10_000;
  const contestants = ['ours', 'virtualizer'].map((name) => `honours/${name}`);
  const lab = await openLab(contestants, {'/honours.json': JSON.stringify(honours(length))}, effort);
  try {
    const entries = await lab.compare(contestants, '/honours.json', async (tools, figures) => {
      const {page} = tools;
      figures.first = await page.evaluate(() => window.trial.firstPicture());
      Object.assign(figures, await page.evaluate(() => window.trial.size()));
      figures.frame = await scroll(tools);
    });
    const [ours, windowed] = entries.map(({figures}) => figures);
    return {
      rows: compare(length.toLocaleString('en'), entries, COLUMNS),
      goals: [
        goal('first picture, of the virtualizer', ours.first / windowed.first, 1.2),
        goal('rows in the page', ours.rows, 60),
      ],
    };
  } finally {
    lab.close();
  }
}
