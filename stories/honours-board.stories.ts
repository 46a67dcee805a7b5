import '../src/honours-board.js';
import type {HonoursBoardElement} from '../src/honours-board.js';
import faults from '../demo/feeds/faults-honours.json' with {type: 'json'};
import hundred from '../demo/feeds/honours-hundred-sample.json' with {type: 'json'};
import sample from '../demo/feeds/honours-sample.json' with {type: 'json'};
import huangpu from '../demo/feeds/huangpu-2024.json' with {type: 'json'};
import type {Meta, Story} from './story.js';

const feed = new URL('../demo/feeds/huangpu-2024.json', import.meta.url).href;
const picture = new URL('../demo/icon.svg', import.meta.url).href;
const hugePicture = new URL('./huge-picture.svg', import.meta.url).href;
/** The pictures that the sample names do not exist; here each is one that does. */
const pictured = {
  ...sample,
  honours: sample.honours.map(({image, ...honour}) => (image ? {...honour, image: picture} : honour)),
};
const frame = {style: 'width: 744px; max-width: 100%; height: 402px'};
const wholeWall = {style: 'height: 984px'};
const boardIn = (canvas: HTMLElement) => canvas.querySelector('dj-honours-board') as HonoursBoardElement;
const press = (canvas: HTMLElement, selector: string) =>
  boardIn(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!.click();

export default {
  title: 'Honours board',
  component: 'dj-honours-board',
  args: {data: huangpu, ...frame},
} satisfies Meta;

export const Default: Story = {};

/** Without a height of the page the board has its own. */
export const OwnHeight: Story = {args: {style: 'width: 744px; max-width: 100%'}};

/** As in a column of a portal: the projects of one category, two by two. */
export const Column: Story = {
  args: {category: '十大品牌项目', heading: '十大品牌项目', style: 'width: 440px; height: 238px'},
};

export const List: Story = {args: {data: pictured, layout: 'list', toolbar: true}};

/** Recipients by how many honours they received; equals share a rank. */
export const Ranking: Story = {args: {data: sample, layout: 'ranking', toolbar: true}};

/** Honours of which none names a recipient. */
export const RankingOfNobody: Story = {args: {layout: 'ranking'}};

/** The feed before had others in front: who rose, who fell, who is new. */
export const RankingChanged: Story = {
  args: {data: undefined, layout: 'ranking', ...frame},
  play: async ({canvasElement}) => {
    const board = boardIn(canvasElement);
    const feed = document.createElement('script');
    feed.type = 'application/json';
    for (const honours of [sample.honours.slice(0, 24), sample.honours.slice(6)]) {
      const isRead = new Promise((resolve) => board.addEventListener('dj-load', resolve, {once: true}));
      feed.textContent = JSON.stringify({...sample, count: honours.length, honours});
      board.append(feed);
      await isRead;
    }
  },
};

/** All that a recipient received. */
export const RecipientChosen: Story = {
  args: {data: sample, layout: 'ranking'},
  play: async ({canvasElement}) => {
    await boardIn(canvasElement).updateComplete;
    press(canvasElement, '.standing');
  },
};

export const Timeline: Story = {args: {data: sample, layout: 'timeline', toolbar: true}};

/** Years with more than three rows are folded. */
export const TimelineFolded: Story = {args: {layout: 'timeline'}};

/** A page every eight seconds, with a button that pauses it. */
export const Rotating: Story = {args: {data: pictured, rotate: 8}};
export const RotatingRanking: Story = {args: {data: sample, layout: 'ranking', rotate: 4}};

export const One: Story = {
  args: {data: {title: '荣誉榜', honours: [{title: '百优支部', category: '支部', date: '2024', rank: 2}]}},
};

/** A picture of 8,000 pixels is shown in its place, and no larger. */
export const HugePicture: Story = {
  args: {
    data: {title: '荣誉榜', honours: [{title: '大图', date: '2024', rank: 1, image: hugePicture}]},
    style: 'width: 744px; max-width: 100%; height: 402px',
  },
  play: async ({canvasElement}) => {
    await boardIn(canvasElement).updateComplete;
    press(canvasElement, '.plaque');
  },
};

/** A picture that cannot be had leaves its place empty. */
export const MissingPicture: Story = {
  args: {
    data: {
      title: '荣誉榜',
      honours: ['甲', '乙'].map((title) => ({
        title,
        date: '2024',
        image: 'https://portal.invalid/missing.jpg',
      })),
    },
    layout: 'list',
  },
};

/** The panel goes without a picture that cannot be had: what is written stands where it would have been. */
export const MissingPictureChosen: Story = {
  args: {
    data: {
      title: '荣誉榜',
      honours: [
        {
          title: '思南读书会',
          category: '品牌项目',
          date: '2024',
          rank: 1,
          citation: '以书会友。',
          image: 'https://portal.invalid/missing.jpg',
        },
      ],
    },
    style: 'width: 744px; max-width: 100%; height: 402px',
  },
  play: async ({canvasElement}) => {
    await boardIn(canvasElement).updateComplete;
    press(canvasElement, '.plaque');
  },
};

export const Toolbar: Story = {args: {data: pictured, toolbar: true}};

export const ByYear: Story = {args: {data: pictured, by: 'year', style: 'width: 744px; height: 640px'}};

export const ByLevel: Story = {args: {data: pictured, by: 'level'}};

export const ByRecipient: Story = {args: {data: pictured, by: 'recipient'}};

/** The four plaques: brass, lacquer, pewter and paper. */
export const Plaques: Story = {
  args: {
    data: {
      title: '牌匾四档',
      honours: [
        {title: '思南读书会', category: '十大品牌项目', date: '2024', rank: 1},
        {title: '百优支部', category: '100个', date: '2024', rank: 2},
        {title: '（样式示例）', category: '单线·锡', date: '2024', rank: 3},
        {title: '院士专家黄浦行', category: '十大重点项目', date: '2024', rank: 4},
      ],
    },
    by: 'year',
    style: 'width: 744px; max-width: 100%; height: 240px',
  },
};

/** A chosen honour opens beside its plaque. */
export const Chosen: Story = {
  args: {data: pictured},
  play: ({canvasElement}) => press(canvasElement, '.plaque'),
};

/** A filter that leaves nothing can be lifted. */
export const NothingLeft: Story = {args: {year: '1949', toolbar: true}};

export const TableView: Story = {
  args: {toolbar: true},
  play: ({canvasElement}) => press(canvasElement, '[aria-label="以表格查看"]'),
};

export const Loading: Story = {
  args: {data: undefined, src: '/feed.json', request: () => new Promise(() => undefined)},
};

export const Empty: Story = {args: {data: {title: '荣誉榜', asOf: '2024-06-24', honours: []}}};

export const Failed: Story = {args: {data: {code: 500, message: 'an answer of another shape'}}};

/** Refreshed by itself: it says when it last was, and a person can pause it. */
export const Refreshed: Story = {args: {data: undefined, src: feed, refresh: 3600}};

export const Paused: Story = {
  args: {data: undefined, src: feed, refresh: 3600, toolbar: true},
  play: async ({canvasElement}) => {
    await boardIn(canvasElement).updateComplete;
    press(canvasElement, '.freshness button');
  },
};

/** A refresh failed: the picture stays, and says how old it is. */
export const Stale: Story = {
  args: {
    data: undefined,
    src: feed,
    request: (url: string) => new Request(asked++ === 0 ? url : `${url}.missing`),
  },
  play: async ({canvasElement}) => {
    const board = boardIn(canvasElement);
    if (board.dataset['state'] !== 'ready')
      await new Promise((resolve) => board.addEventListener('dj-load', resolve, {once: true}));
    const isStale = new Promise((resolve) => board.addEventListener('dj-stale', resolve, {once: true}));
    board.reload();
    await isStale;
    asked = 0;
  },
};
let asked = 0;

export const SetAside: Story = {args: {data: {...faults, honours: faults.honours.filter(hasPicture)}}};
function hasPicture(row: unknown) {
  return !JSON.stringify(row)?.includes('missing.jpg');
}

/** Ten thousand honours: only those of one page are in the document. */
export const Huge: Story = {
  args: {
    data: {
      title: '一万项荣誉',
      sample: true,
      honours: Array.from({length: 10_000}, (_, index) => ({
        title: `示例支部 ${index + 1}`,
        category: `示例类别 ${(index % 12) + 1}`,
        level: ['市', '区', '街道'][index % 3],
        date: String(2015 + (index % 10)),
        rank: (index % 4) + 1,
      })),
    },
    toolbar: true,
  },
};

export const LongNames: Story = {
  args: {
    data: {
      title: '很长的名称',
      honours: [8, 24, 45, 90, 200].map((length, index) => ({
        title: '社区党群服务中心与区域单位资源清单需求清单项目清单对接机制'.repeat(7).slice(0, length),
        category: '名称很长的类别'.repeat(4),
        rank: index + 1,
      })),
    },
  },
};

export const Dark: Story = {args: {data: pictured, toolbar: true}, globals: {theme: 'dark'}};
export const DarkList: Story = {args: {data: pictured, layout: 'list'}, globals: {scheme: 'dark'}};
export const Red: Story = {args: {data: pictured, toolbar: true}, globals: {theme: 'red'}};
export const TraditionalChinese: Story = {
  args: {data: pictured, toolbar: true},
  globals: {lang: 'zh-Hant'},
};
export const English: Story = {args: {data: pictured, toolbar: true}, globals: {lang: 'en'}};
export const EnglishList: Story = {
  args: {data: pictured, layout: 'list', toolbar: true},
  globals: {lang: 'en'},
};

/** A hundred named branches on one wall. */
export const WallRanking: Story = {
  args: {data: sample, layout: 'ranking', ...wholeWall},
  globals: {display: 'wall', theme: 'red', viewport: {value: 'wall'}},
};
export const WallTimeline: Story = {
  args: {data: sample, layout: 'timeline', ...wholeWall},
  globals: {display: 'wall', theme: 'red', viewport: {value: 'wall'}},
};
export const Wall: Story = {
  args: {data: hundred, ...wholeWall},
  globals: {display: 'wall', theme: 'red', viewport: {value: 'wall'}},
};
export const WallInGroups: Story = {
  args: wholeWall,
  globals: {display: 'wall', theme: 'red', viewport: {value: 'wall'}},
};
export const WallList: Story = {
  args: {data: pictured, layout: 'list', ...wholeWall},
  globals: {display: 'wall', theme: 'dark', viewport: {value: 'wall'}},
};

export const Narrow: Story = {
  args: {data: pictured, toolbar: true, style: ''},
  globals: {viewport: {value: 'phone'}},
};
export const NarrowList: Story = {
  args: {data: pictured, layout: 'list', style: 'max-width: 280px'},
  globals: {viewport: {value: 'phone'}},
};
export const NarrowRanking: Story = {
  args: {data: sample, layout: 'ranking', style: 'max-width: 280px'},
  globals: {viewport: {value: 'phone'}},
};
export const NarrowTimeline: Story = {
  args: {data: sample, layout: 'timeline', style: 'max-width: 280px'},
  globals: {viewport: {value: 'phone'}},
};
export const DarkRanking: Story = {args: {data: sample, layout: 'ranking'}, globals: {theme: 'dark'}};
export const EnglishRanking: Story = {args: {data: sample, layout: 'ranking'}, globals: {lang: 'en'}};
export const EnglishTimeline: Story = {args: {data: sample, layout: 'timeline'}, globals: {lang: 'en'}};
