import {html} from 'lit';
import '../src/member-growth.js';
import type {MemberGrowthElement} from '../src/member-growth.js';
import oneStep from '../demo/feeds/baoshanlu-2019.json' with {type: 'json'};
import faultyPoints from '../demo/feeds/faults-growth-points.json' with {type: 'json'};
import faultyUnits from '../demo/feeds/faults-growth.json' with {type: 'json'};
import baoshanlu from '../demo/feeds/growth-baoshanlu-sample.json' with {type: 'json'};
import huangpu from '../demo/feeds/growth-huangpu-sample.json' with {type: 'json'};
import {engine} from '../src/charts/engine.js';
import type {Meta, Story} from './story.js';

const feed = new URL('../demo/feeds/growth-baoshanlu-sample.json', import.meta.url).href;
const column = {style: 'width: 440px; max-width: 100%'};
const broad = {style: 'width: 744px; max-width: 100%; height: 402px'};
const wholeWall = {style: 'height: 984px'};
const wall = {display: 'wall', theme: 'red', viewport: {value: 'wall'}} as const;

const chartIn = (canvas: HTMLElement) => canvas.querySelector('dj-member-growth') as MemberGrowthElement;
const find = (canvas: HTMLElement, selector: string) =>
  chartIn(canvas).shadowRoot!.querySelector<HTMLElement>(selector);
const press = (canvas: HTMLElement, ...keys: string[]) => {
  const plot = find(canvas, '[part=plot]')!;
  plot.focus();
  for (const key of keys) plot.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
};

export default {
  title: 'Member growth',
  component: 'dj-member-growth',
  args: {data: baoshanlu, heading: '成员单位增长', ...column},
} satisfies Meta;

export const Default: Story = {};

export const Toolbar: Story = {args: {data: huangpu, toolbar: true, ...broad}};

/** One day is all that is known: what was reached, and the step that led there. */
export const OneStep: Story = {args: {data: oneStep}};

export const Units: Story = {args: {data: huangpu, ...broad}};

export const TotalAlone: Story = {args: {data: huangpu, mode: 'total', ...broad}};

export const ChangeAlone: Story = {args: {data: huangpu, mode: 'change', period: 'year', ...broad}};

export const BySector: Story = {args: {data: huangpu, by: 'sector', style: 'width: 744px; height: 480px'}};

export const BySeries: Story = {
  args: {
    data: {
      title: '三类成员单位（示例）',
      sample: true,
      asOf: '2024-06-30',
      points: ['机关', '企业', '两新组织'].flatMap((series, s) =>
        Array.from({length: 8}, (_, i) => ({date: String(2016 + i), series, total: 4 + s * 3 + i * (s + 1)})),
      ),
    },
    by: 'series',
    ...broad,
  },
};

/** The same stack as shares of the whole. */
export const Shares: Story = {
  args: {data: huangpu, by: 'sector', share: true, style: 'width: 744px; height: 480px'},
};

/** Years laid over each other, the last one heavier. */
export const YearsCompared: Story = {args: {data: huangpu, compare: 'year', ...broad}};

/** What each year grew by since New Year. */
export const YearsCompareGrowth: Story = {
  args: {data: huangpu, compare: 'year', mode: 'change', ...broad},
};

/** Three years of which nobody knows: the line has a gap, and nothing is made up. */
export const Gap: Story = {
  args: {
    data: {
      title: '成员单位增长（示例）',
      sample: true,
      asOf: '2024-06-24',
      points: [8, 12, 15, 19, undefined, undefined, undefined, 31, 35, 38].flatMap((total, i) =>
        total === undefined ? [] : [{date: String(2014 + i), total}],
      ),
    },
    ...broad,
  },
};

/** The picture in one sentence, as a screen reader hears it. */
export const Summary: Story = {args: {data: huangpu, summary: true, ...broad}};

export const ByQuarterOfTwoYears: Story = {
  args: {data: huangpu, period: 'quarter', from: '2022-07-01', to: '2024-06-24', ...broad},
};

/** Where arrow keys lead: the period before the last one known. */
export const Pointed: Story = {
  play: ({canvasElement}) => press(canvasElement, 'ArrowLeft', 'ArrowLeft'),
};

/** The units that came and went in the chosen period. */
export const Chosen: Story = {
  args: {data: huangpu, period: 'year', ...broad},
  play: ({canvasElement}) => press(canvasElement, 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter'),
};

export const WithoutJoins: Story = {
  play: async ({canvasElement}) => find(canvasElement, '[part=legend] button:nth-child(2)')?.click(),
};

export const TableView: Story = {
  args: {data: huangpu, toolbar: true, ...broad},
  play: ({canvasElement}) => find(canvasElement, '[aria-label="以表格查看"]')!.click(),
};

/** Units and stated totals that differ are both drawn. */
export const Disputed: Story = {
  args: {
    data: {
      ...huangpu,
      points: [
        {date: '2018', total: 50},
        {date: '2021', total: 61},
      ],
    },
    ...broad,
  },
};

export const Loading: Story = {
  args: {data: undefined, src: '/feed.json', request: () => new Promise(() => undefined)},
};

export const Empty: Story = {args: {data: {title: '成员单位增长', asOf: '2024-06-24', units: []}}};

export const Failed: Story = {args: {data: {code: 500, message: 'an answer of another shape'}}};

/** The chart engine could not be loaded; the figures and the table are there. */
export const EngineFailed: Story = {
  args: {data: huangpu},
  render: (args) => {
    const {load} = engine;
    engine.load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const element = Object.assign(document.createElement('dj-member-growth'), args);
    element.addEventListener('dj-load', () => (engine.load = load), {once: true});
    return html`${element}`;
  },
  parameters: {warns: [/could not load one of its files/]},
};

/** A refresh failed: the picture stays, and says how old it is. */
export const Stale: Story = {
  args: {
    data: undefined,
    src: feed,
    request: (url: string) => new Request(asked++ === 0 ? url : `${url}.missing`),
  },
  play: async ({canvasElement}) => {
    const chart = chartIn(canvasElement);
    if (chart.dataset['state'] !== 'ready')
      await new Promise((resolve) => chart.addEventListener('dj-load', resolve, {once: true}));
    const isStale = new Promise((resolve) => chart.addEventListener('dj-stale', resolve, {once: true}));
    chart.reload();
    await isStale;
    asked = 0;
  },
};
let asked = 0;

export const SetAside: Story = {args: {data: faultyUnits}};
export const SetAsidePoints: Story = {args: {data: faultyPoints}};

/** Ten thousand units over a hundred years. */
export const Huge: Story = {
  args: {
    data: {
      title: '一万家成员单位（示例）',
      sample: true,
      asOf: '2024-06-24',
      units: Array.from({length: 10_000}, (_, i) => ({
        id: `sample-${i}`,
        name: `示例单位 ${i + 1}`,
        joined: `${1924 + Math.floor(i / 100)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
        sector: `示例部门 ${i % 14}`,
        ...(i % 9 === 0 && {left: `${2024 - (i % 20)}-01-15`}),
      })).filter(({joined, left}) => joined < '2024-06-24' && (!left || left > joined)),
    },
    by: 'sector',
    ...broad,
  },
};

export const LongNames: Story = {
  args: {
    data: {
      ...baoshanlu,
      title: '社区党群服务中心与区域单位资源清单需求清单项目清单对接机制成员单位'.repeat(3),
      milestones: [
        {date: '2015-10-13', label: '区域化党建联席会议成员单位资源清单需求清单项目清单对接机制启动仪式'},
        {date: '2018-06-12', label: '区域单位与居民区党组织结对共建签约仪式暨年度工作推进会'},
      ],
    },
    heading: '',
  },
};

export const Dark: Story = {args: {data: huangpu, toolbar: true, ...broad}, globals: {theme: 'dark'}};
export const DarkScheme: Story = {args: {data: huangpu, by: 'sector', ...broad}, globals: {scheme: 'dark'}};
export const Red: Story = {args: {data: huangpu, by: 'sector', ...broad}, globals: {theme: 'red'}};
export const TraditionalChinese: Story = {
  args: {data: huangpu, toolbar: true, heading: '成員單位增長', ...broad},
  globals: {lang: 'zh-Hant'},
};
export const English: Story = {
  args: {data: oneStep, toolbar: true, heading: 'Growth of member units', ...broad},
  globals: {lang: 'en'},
};
export const Wall: Story = {args: {data: huangpu, ...wholeWall}, globals: wall};
export const WallColumn: Story = {args: {data: huangpu, style: 'width: 480px; height: 558px'}, globals: wall};
export const WallBySector: Story = {args: {data: huangpu, by: 'sector', ...wholeWall}, globals: wall};
export const Narrow: Story = {
  args: {data: huangpu, toolbar: true, style: ''},
  globals: {viewport: {value: 'phone'}},
};
export const Narrowest: Story = {
  args: {by: 'sector', data: huangpu, style: 'width: 280px'},
  globals: {viewport: {value: 'phone'}},
};

/** The table behind the picture, by the figure that a person asked for. */
export const SortedTable: Story = {
  args: {data: huangpu, period: 'year', ...broad},
  play: async ({canvasElement}) => {
    const el = chartIn(canvasElement);
    find(canvasElement, '[aria-label="以表格查看"]')!.click();
    // First the view comes, then its rows.
    for (let part = 0; part < 2; part++) await el.updateComplete;
    const [, , joined] = el.shadowRoot!.querySelectorAll<HTMLElement>('thead button');
    for (let click = 0; click < 2; click++) {
      joined!.click();
      await el.updateComplete;
    }
  },
};

/** A part of the year, in which a person looks closer at what the years have in common. */
export const ComparedYearsCloser: Story = {
  args: {data: huangpu, compare: 'year', ...broad},
  play: async ({canvasElement}) => {
    press(canvasElement, 'ArrowLeft', '+', '+');
    await chartIn(canvasElement).updateComplete;
  },
};
