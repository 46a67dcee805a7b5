import {hover} from './hands.js';
import {openLab} from './lab.js';
import {compare, goal, shown} from './table.js';

const SERIES = 10;
const LAST_DAY = Date.UTC(2024, 11, 31) / 86_400_000;

/** Totals of ten series that wander upwards, day by day, the same on every machine. */
function columns(length) {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return {
    days: Array.from({length}, (_, at) => LAST_DAY - length + 1 + at),
    totals: Array.from({length: SERIES}, () => {
      let total = 100;
      return Array.from({length}, () => (total = Math.max(0, total + Math.round(random() * 21 - 10))));
    }),
  };
}

const COLUMNS = {complete: 'complete picture, ms', hover: 'a move of the pointer, ms of the main thread'};

/**
 * Ten series of points. From columns of days and totals, in the arrays that each takes, to the last painted frame that
 * changes the picture. Ours is a feed in everyday life: what checking it and making its model takes is measured after
 * the picture in the same page, and stands beside `JSON.parse` of the same rows.
 */
export async function growth({isQuick, effort}) {
  const lengths = isQuick ? [365] : [3650, 100_000];
  const inputs = Object.fromEntries(
    lengths.map((length) => [`/points-${length}.json`, JSON.stringify(columns(length))]),
  );
  const peers = ['ours', 'echarts', 'uplot', 'chartjs'].map((name) => `growth/${name}`);
  const lab = await openLab(peers, inputs, effort);
  const [rows, beside, goals] = [[], [], []];
  try {
    for (const length of lengths) {
      const input = `/points-${length}.json`;
      const points = (length * SERIES).toLocaleString('en');
      const entries = await lab.compare(peers, input, async (tools, figures, contestant) => {
        figures.complete = await tools.page.evaluate(() => window.trial.completePicture());
        figures.hover = await hover(tools);
        if (contestant !== 'growth/ours') return;
        Object.assign(figures, await tools.page.evaluate(() => window.trial.ask('check')));
      });
      const [ours, echarts, uplot] = entries.map(({figures}) => figures);
      rows.push(...compare(points, entries, COLUMNS));
      beside.push({
        size: points,
        'JSON.parse, ms': shown(ours.read),
        'check and conversion, ms': shown(ours.check),
        ratio: shown(ours.check / ours.read),
      });
      if (length === lengths[0])
        goals.push(goal(`${points}: complete, of ECharts`, ours.complete / echarts.complete, 1.15));
      else
        goals.push(
          goal(`${points}: complete, of uPlot`, ours.complete / uplot.complete, 1),
          goal(`${points}: check, of JSON.parse`, ours.check / ours.read, 1.5),
        );
      goals.push(goal(`${points}: a move of the pointer, ms`, ours.hover, 5));
    }
    return {rows, beside, goals};
  } finally {
    lab.close();
  }
}
