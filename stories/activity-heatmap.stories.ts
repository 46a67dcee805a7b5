import {html} from 'lit';
import assessments from '../demo/feeds/assessments-2019.json' with {type: 'json'};
import faults from '../demo/feeds/faults-activity.json' with {type: 'json'};
import oneYear from '../demo/feeds/activities-2019-sample.json' with {type: 'json'};
import tenYears from '../demo/feeds/activities-years-sample.json' with {type: 'json'};
import type {ActivityHeatmapElement} from '../src/activity-heatmap.js';
import '../src/activity-heatmap.js';
import type {Meta, Story} from './story.js';

type Args = Partial<ActivityHeatmapElement>;

const meta: Meta<Args> = {
  title: 'Activity heatmap',
  component: 'dj-activity-heatmap',
  args: {heading: '活动日历', data: oneYear, toolbar: true},
};
export default meta;

/** Chooses a cell by the beginning of its name. */
const choose =
  (name: string) =>
  async ({canvasElement}: {canvasElement: HTMLElement}) => {
    const heatmap = canvasElement.querySelector('dj-activity-heatmap')!;
    await heatmap.updateComplete;
    heatmap.shadowRoot!.querySelector<HTMLElement>(`[role=gridcell][aria-label^='${name}']`)!.click();
    await heatmap.updateComplete;
  };

/** The cells of a frame of this size, as a page gives it. */
const framed = (width: string, height: string) => (args: Args) => {
  const heatmap = Object.assign(document.createElement('dj-activity-heatmap'), args);
  heatmap.style.width = width;
  heatmap.style.height = height;
  return html`${heatmap}`;
};

export const Default: Story<Args> = {};

export const Chosen: Story<Args> = {play: choose('2019年6月6日')};

/** Chooses what a button of the open panel stands for. */
const widen = (name: string, label: string) => async (context: {canvasElement: HTMLElement}) => {
  await choose(name)(context);
  const heatmap = context.canvasElement.querySelector('dj-activity-heatmap')!;
  const buttons = heatmap.shadowRoot!.querySelectorAll<HTMLElement>('.reaches button');
  [...buttons].find(({textContent}) => textContent.trim() === label)!.click();
  await heatmap.updateComplete;
};

export const ChosenWeek: Story<Args> = {play: widen('2019年6月6日', '当周')};

export const ChosenMonth: Story<Args> = {play: widen('2019年6月6日', '当月')};

/** Cells that are large enough have their figure inside. */
export const Large: Story<Args> = {render: framed('1240px', 'auto')};

/** Only the days of one level; the others keep their place. */
export const OneLevel: Story<Args> = {
  play: async ({canvasElement}) => {
    const heatmap = canvasElement.querySelector('dj-activity-heatmap')!;
    await heatmap.updateComplete;
    heatmap.shadowRoot!.querySelector<HTMLElement>('.steps .level')!.click();
    await heatmap.updateComplete;
  },
};

/** Days with names that stand close to each other. */
export const ManyMarks: Story<Args> = {
  args: {
    data: {
      ...oneYear,
      marks: [
        ['01-01', '元旦'],
        ['03-05', '学雷锋日'],
        ['03-08', '妇女节'],
        ['03-12', '植树节'],
        ['04-05', '清明'],
        ['05-01', '劳动节'],
        ['05-04', '青年节'],
        ['06-01', '儿童节'],
        ['2019-06-06', '爱眼日'],
        ['07-01', '党的生日'],
        ['08-01', '建军节'],
        ['09-10', '教师节'],
        ['10-01', '国庆节'],
        ['12-31', '年终总结大会'],
      ].map(([date, label]) => ({date, label})),
    },
  },
};

/** A feed that is asked again and tells of more: what is new has a ring. */
export const Changed: Story<Args> = {
  args: {data: undefined, src: 'feed.json', request: growingFeed()},
  play: async ({canvasElement}) => {
    const heatmap = canvasElement.querySelector('dj-activity-heatmap')!;
    const loaded = () => new Promise((resolve) => heatmap.addEventListener('dj-load', resolve, {once: true}));
    if (heatmap.dataset['state'] !== 'ready') await loaded();
    const again = loaded();
    heatmap.reload();
    await again;
  },
};

/** Answers with one activity more, on three days, each time it is asked. */
function growingFeed() {
  const days: object[] = [];
  return () => {
    days.push(...['2019-03-12', '2019-06-06', '2019-09-20'].map((date) => ({date, count: 1})));
    const text = JSON.stringify({...oneYear, days});
    return new Request(URL.createObjectURL(new Blob([text], {type: 'application/json'})));
  };
}

export const Years: Story<Args> = {args: {data: tenYears}};

export const EarlierYear: Story<Args> = {args: {data: tenYears, year: '2018'}};

export const AllYears: Story<Args> = {args: {data: tenYears, year: 'all'}};

export const OneKind: Story<Args> = {args: {data: tenYears, kind: '志愿服务'}};

export const Participants: Story<Args> = {args: {measure: 'participants'}};

export const LinearScale: Story<Args> = {args: {data: tenYears, measure: 'participants', scale: 'linear'}};

export const LogScale: Story<Args> = {args: {data: tenYears, measure: 'participants', scale: 'log'}};

export const MatrixByKind: Story<Args> = {
  args: {heading: '活动分布', data: tenYears, view: 'matrix', rows: 'kind', year: '2023'},
};

export const MatrixByOrganisation: Story<Args> = {args: {heading: '活动分布', view: 'matrix'}};

export const MatrixOfAllYears: Story<Args> = {
  args: {heading: '活动分布', data: tenYears, view: 'matrix', rows: 'kind', year: 'all'},
};

export const MatrixByTotal: Story<Args> = {args: {heading: '活动分布', view: 'matrix', sort: 'total'}};

export const MatrixChosen: Story<Args> = {
  args: {heading: '活动分布', data: tenYears, view: 'matrix', rows: 'kind', year: '2023'},
  play: choose('志愿服务，2023年3月'),
};

/** A run over months and rows. */
export const MatrixRun: Story<Args> = {
  args: {heading: '活动分布', data: tenYears, view: 'matrix', rows: 'kind', year: '2023'},
  play: async (context) => {
    await choose('志愿服务，2023年3月')(context);
    const heatmap = context.canvasElement.querySelector('dj-activity-heatmap')!;
    heatmap
      .shadowRoot!.querySelector("[role=gridcell][aria-label^='组织生活，2023年6月']")!
      .dispatchEvent(new MouseEvent('click', {shiftKey: true, bubbles: true, composed: true}));
    await heatmap.updateComplete;
  },
};

/** Days of one report: a real feed, and nearly no days. */
export const FewDays: Story<Args> = {args: {data: assessments}};

export const Loading: Story<Args> = {
  args: {data: undefined, src: 'feed.json', request: () => new Promise<RequestInit>(() => {})},
};

export const Empty: Story<Args> = {args: {data: {asOf: '2019-04-12', activities: []}}};

export const Failed: Story<Args> = {args: {data: {status: 403, message: 'Forbidden'}}};

/** The rows that were set aside are listed at the foot. */
export const SetAside: Story<Args> = {args: {data: faults}};

/** Three thousand units: only the rows in view are drawn. */
export const Huge: Story<Args> = {
  args: {
    heading: '活动分布',
    view: 'matrix',
    data: {
      sample: true,
      days: Array.from({length: 36_000}, (_, n) => ({
        date: `2023-${String(1 + (n % 12)).padStart(2, '0')}-15`,
        count: (n * 7919) % 23,
        org: `unit-${Math.floor(n / 12)}`,
        orgName: `示例单位 ${String(1 + Math.floor(n / 12)).padStart(4, '0')}`,
      })),
    },
  },
};

/** A thousand units in ten years: 120,000 cells, of which those in view are drawn. */
export const HugeAllYears: Story<Args> = {
  args: {
    heading: '活动分布',
    view: 'matrix',
    year: 'all',
    sort: 'total',
    data: {
      sample: true,
      days: Array.from({length: 120_000}, (_, n) => ({
        date: `${2014 + Math.floor((n % 120) / 12)}-${String(1 + (n % 12)).padStart(2, '0')}-15`,
        count: (n * 7919) % 23,
        org: `unit-${Math.floor(n / 120)}`,
        orgName: `示例单位 ${String(1 + Math.floor(n / 120)).padStart(4, '0')}`,
      })),
    },
  },
};

const longName = '上海市某某区某某街道社区党群服务中心青年人才公寓联合党支部（示例）';

export const LongNames: Story<Args> = {
  args: {
    heading: `${longName}活动日历`,
    view: 'matrix',
    data: {
      sample: true,
      activities: [1, 2, 3].map((month) => ({
        date: `2024-0${month}-06`,
        title: longName.repeat(4),
        kind: '主题党日',
        org: `unit-${month}`,
        orgName: longName + '分支'.repeat(month),
      })),
    },
  },
  play: choose(longName),
};

export const LongTitles: Story<Args> = {
  args: {data: (LongNames.args as Args).data},
  play: choose('2024年1月6日'),
};

export const Portal: Story<Args> = {render: framed('744px', '238px'), play: choose('2019年6月6日')};

export const HalfYears: Story<Args> = {render: framed('600px', 'auto')};

export const Narrow: Story<Args> = {
  render: framed('280px', 'auto'),
  play: choose('2019年6月6日'),
};

export const Phone: Story<Args> = {globals: {viewport: {value: 'phone'}}, play: choose('2019年6月6日')};

export const PhoneMatrix: Story<Args> = {
  args: {heading: '活动分布', view: 'matrix'},
  globals: {viewport: {value: 'phone'}},
};

export const Dark: Story<Args> = {globals: {scheme: 'dark'}, play: choose('2019年6月6日')};

export const DarkMatrix: Story<Args> = {
  args: {heading: '活动分布', data: tenYears, view: 'matrix', rows: 'kind', year: '2023', theme: 'dark'},
};

export const Red: Story<Args> = {globals: {theme: 'red'}, play: choose('2019年6月6日')};

export const TraditionalChinese: Story<Args> = {
  args: {heading: '活動日曆'},
  globals: {lang: 'zh-Hant'},
  play: choose('2019年6月6日'),
};

export const English: Story<Args> = {
  args: {heading: 'Activity calendar'},
  globals: {lang: 'en'},
  play: choose('Thursday, June 6, 2019'),
};

export const EnglishMatrix: Story<Args> = {
  args: {heading: 'Activities by month', data: tenYears, view: 'matrix', rows: 'kind', year: '2023'},
  globals: {lang: 'en'},
};

export const Wall: Story<Args> = {
  args: {heading: '活动分布', data: tenYears, view: 'matrix', rows: 'kind', toolbar: false},
  render: framed('480px', '680px'),
  globals: {theme: 'red', display: 'wall', viewport: {value: 'wall'}},
};

export const WallCalendar: Story<Args> = {
  args: {data: tenYears, toolbar: false},
  globals: {theme: 'red', display: 'wall', viewport: {value: 'wall'}},
};
