import {rolling, scroll} from './hands.js';
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

/** As many recipients as honours. */
const received = (length) =>
  honours(length).map((honour, index) => ({...honour, recipients: [{name: `第${index}党支部`}]}));

const COLUMNS = {
  first: 'first picture, ms',
  rows: 'rows in the page',
  listed: 'elements of the list',
  nodes: 'of the whole widget',
};
const SCROLLED = {...COLUMNS, frame: 'a frame of scrolling (p95), ms'};
const MOVING = {...COLUMNS, share: 'while it moves, % of a core'};

/** Long lists: one that is scrolled, and one that moves by itself. */
export async function longLists(how) {
  const [scrolled, moving] = [await longList(how), await movingList(how)];
  return {rows: scrolled.rows, beside: moving.rows, goals: [...scrolled.goals, ...moving.goals]};
}

/** A long list of honours beside a windowed list of the same rows. */
async function longList({isQuick, effort}) {
  const length = isQuick ? 1000 : 10_000;
  const contestants = ['ours', 'virtualizer', 'own-height'].map((name) => `honours/${name}`);
  const lab = await openLab(contestants, {'/honours.json': JSON.stringify(honours(length))}, effort);
  try {
    const entries = await lab.compare(contestants, '/honours.json', async (tools, figures) => {
      const {page} = tools;
      figures.first = await page.evaluate(() => window.trial.firstPicture());
      Object.assign(figures, await page.evaluate(() => window.trial.size()));
      figures.frame = await scroll(tools);
    });
    const [ours, windowed, own] = entries.map(({figures}) => figures);
    return {
      rows: compare(length.toLocaleString('en'), entries, SCROLLED),
      goals: [
        goal('first picture, of the virtualizer', ours.first / windowed.first, 1.2),
        goal('rows in the page', ours.rows, 60),
        goal('elements for each row, of the virtualizer', perRow(ours) / perRow(windowed), 1.2),
        goal('elements of the list at its own height', own.listed, 60),
      ],
    };
  } finally {
    lab.close();
  }
}

const perRow = ({listed, rows}) => listed / rows;

/** A list that moves by a row every two seconds, beside scroll boards of the same rows. */
async function movingList({isQuick, effort}) {
  const length = isQuick ? 1000 : 10_000;
  const contestants = ['rotating', 'datav-scroll-board', 'vue3-seamless-scroll'].map(
    (name) => `honours/${name}`,
  );
  const lab = await openLab(contestants, {'/received.json': JSON.stringify(received(length))}, effort);
  try {
    const entries = await lab.compare(contestants, '/received.json', async (tools, figures) => {
      const {page} = tools;
      // Here motion is what is measured.
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'no-preference'}]);
      figures.first = await page.evaluate(() => window.trial.firstPicture());
      Object.assign(figures, await page.evaluate(() => window.trial.size()));
      figures.share = await rolling(tools, isQuick ? 4 : 20);
    });
    const [ours, ...peers] = entries.map(({figures}) => figures);
    return {
      rows: compare(length.toLocaleString('en'), entries, MOVING),
      goals: [
        goal('moving list, % of a core', ours.share, 3),
        goal(
          'moving list, of the peer that takes least',
          ours.share / Math.min(...peers.map(({share}) => share)),
          1,
        ),
      ],
    };
  } finally {
    lab.close();
  }
}
