import {seededRandom} from './random.js';

/** @typedef {import('./feed-text.js').Feed} Feed */

const AS_OF = '2024-06-30';

const LEVELS = ['市', '区', '街道', '居民区'];

/** A category, its plaque, and titles of every length a board meets. */
const CATEGORIES = [
  {
    category: '示例品牌项目',
    rank: 1,
    titles: [
      '示例读书会',
      '示例服务直通车',
      '“示例”志愿服务站',
      '示例楼宇会客厅',
      '示例区域化党建人才“双向交流”锻炼项目',
    ],
  },
  {
    category: '示例先进支部',
    rank: 2,
    titles: ['示例先进党支部', '示例五星级党支部', '示例“红色物业”先进集体', '示例先进基层党组织'],
  },
  {
    category: '示例共建单位',
    rank: 3,
    titles: ['示例共建先进单位', '示例优秀成员单位', '示例结对共建项目'],
  },
  {
    category: '示例重点项目',
    rank: 4,
    titles: [
      '示例重点项目',
      '示例为民服务实事项目',
      '示例街区“一站式”党群服务阵地建设与区域单位资源清单、需求清单、项目清单三张清单对接机制',
      'Sample Open Day of the Community Service Centre 示例开放日',
    ],
  },
];

/**
 * Forty honours over ten years, with everything a board must be able to draw: all plaques, one word and
 * very long titles, no recipient and several, pictures that are not there, no date, no rank.
 * @returns {Feed}
 */
export function honoursSample() {
  const random = seededRandom(40);
  const unit = () => random.integer(1, 24);
  const honours = Array.from({length: 40}, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    const {category, rank, titles} = CATEGORIES[index % CATEGORIES.length] ?? {
      category: '示例',
      rank: 4,
      titles: ['示例'],
    };
    const year = 2024 - Math.floor(index / 4);
    const recipients = Array.from({length: index % 7 === 0 ? 3 : index % 5 === 0 ? 0 : 1}, unit);
    const level = LEVELS[(index * 3 + random.integer(0, 1)) % LEVELS.length];
    return {
      id: `sample-honour-${number}`,
      title: `${titles[Math.floor(index / 4) % titles.length]} ${number}`,
      category,
      level,
      date: dateOf(index, year, random),
      awardedBy: index % 3 === 0 ? undefined : `示例表彰机关（${level}）`,
      recipients: recipients.length
        ? [...new Set(recipients)].map((n) => ({
            id: `sample-unit-${String(n).padStart(2, '0')}`,
            name: `示例单位 ${String(n).padStart(2, '0')}`,
          }))
        : undefined,
      citation: citationOf(index),
      image: index % 8 === 3 ? `images/sample-honour-${number}.jpg` : undefined,
      href: index % 6 === 2 ? `#sample-honour-${number}` : undefined,
      rank: index % 13 === 12 ? undefined : rank,
    };
  });
  return {
    version: 1,
    title: '荣誉墙（示例）',
    source: '示例数据，不对应任何单位',
    asOf: AS_OF,
    sample: true,
    count: honours.length,
    honours,
  };
}

/** Most honours have a day, some a year only, one none. @param {number} index @param {number} year @param {import('./random.js').Random} random */
function dateOf(index, year, random) {
  if (index === 21) return undefined;
  if (index % 3 === 1) return String(year);
  const month = String(random.integer(1, 6)).padStart(2, '0');
  return `${year}-${month}-${String(random.integer(1, 28)).padStart(2, '0')}`;
}

/** @param {number} index */
function citationOf(index) {
  if (index % 4 === 3) return undefined;
  const line = '示例颁奖词：组织共建、活动共联、资源共享，服务居民与楼宇职工。';
  return index % 10 === 6 ? line.repeat(8) : line;
}

/**
 * A hundred branches by name, to see a board with a hundred plaques.
 * @returns {Feed}
 */
export function honoursHundredSample() {
  const groups = 10;
  return {
    version: 1,
    title: '百优支部（示例名单）',
    source: '示例数据；真实名单未见于报道',
    asOf: AS_OF,
    sample: true,
    count: 100,
    honours: Array.from({length: 100}, (_, index) => {
      const number = String(index + 1).padStart(3, '0');
      return {
        id: `sample-branch-${number}`,
        title: `示例支部 ${number}`,
        category: '示例百优支部',
        level: '区',
        date: '2024',
        recipients: [{id: `sample-group-${(index % groups) + 1}`, name: `示例片区 ${(index % groups) + 1}`}],
        rank: 2,
      };
    }),
  };
}
