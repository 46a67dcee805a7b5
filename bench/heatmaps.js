import {hover} from './hands.js';
import {openLab} from './lab.js';
import {compare, goal} from './table.js';

const COLUMNS = {complete: 'complete picture, ms', hover: 'a move of the pointer, ms of the main thread'};

/** The same counts from 0 to 20 on every machine. */
function counter() {
  let seed = 1;
  return () => (seed = (seed * 48_271) % 2_147_483_647) % 21;
}

/** A count for each day of whole years, the last of them 2024. */
function days(years) {
  const count = counter();
  const found = [];
  for (let day = Date.UTC(2025 - years, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000)
    found.push([new Date(day).toISOString().slice(0, 10), count()]);
  return found;
}

/** A count for each unit and month, the last of them December 2024. */
function matrix(units, columns) {
  const count = counter();
  const month = (at) => new Date(Date.UTC(2025, at - columns, 1)).toISOString().slice(0, 7);
  return {
    names: Array.from({length: units}, (_, row) => `第${row + 1}党支部`),
    months: Array.from({length: columns}, (_, at) => month(at)),
    rows: Array.from({length: units}, () => Array.from({length: columns}, count)),
  };
}

/**
 * Years by day and units by month. From data in the form that each takes to the last painted frame that changes the
 * picture, and the work of the main thread for each move of the pointer over it.
 */
export async function heatmaps({isQuick, effort}) {
  const cases = [
    {
      size: isQuick ? 'a year by day' : 'ten years by day',
      input: '/days.json',
      contestants: ['ours', 'echarts', 'cal-heatmap', 'react-calendar-heatmap'].map(
        (name) => `calendar/${name}`,
      ),
    },
    {
      size: isQuick ? '100 × 12' : '1,000 × 120',
      input: '/matrix.json',
      contestants: ['ours', 'echarts', 'chartjs-chart-matrix', 'plot'].map((name) => `matrix/${name}`),
    },
  ];
  const inputs = {
    '/days.json': JSON.stringify(days(isQuick ? 1 : 10)),
    '/matrix.json': JSON.stringify(isQuick ? matrix(100, 12) : matrix(1000, 120)),
  };
  const lab = await openLab(
    cases.flatMap(({contestants}) => contestants),
    inputs,
    effort,
  );
  try {
    const found = [];
    for (const {size, input, contestants} of cases) {
      const entries = await lab.compare(contestants, input, async (tools, figures) => {
        figures.complete = await tools.page.evaluate(() => window.trial.completePicture());
        figures.hover = await hover(tools);
      });
      found.push({rows: compare(size, entries, COLUMNS), figures: entries.map(({figures}) => figures)});
    }
    const [calendars, matrices] = found;
    const [calendar, ...others] = calendars.figures;
    const [ours, echarts] = matrices.figures;
    const fastest = Math.min(...others.map(({complete}) => complete ?? Infinity));
    return {
      rows: [...calendars.rows, ...matrices.rows],
      goals: [
        goal('calendar: complete, of ECharts', calendar.complete / others[0].complete, 0.35),
        goal('calendar: complete, of the fastest peer', calendar.complete / fastest, 1),
        goal('matrix: complete, of ECharts', ours.complete / echarts.complete, 0.1),
        goal('matrix: a move of the pointer, ms', ours.hover, 2),
      ],
    };
  } finally {
    lab.close();
  }
}
