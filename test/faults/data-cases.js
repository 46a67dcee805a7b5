// F28–F39: what is wrong in a feed itself. Rows in are rows drawn and rows reported; `drawn` names what has to be seen.
import {goodFeed} from './feeds.js';

const orgs = (...rows) => JSON.stringify({orgs: rows});
const root = {id: 'a', name: '示例党委'};
const deep = (levels) =>
  `{"root": ${Array.from({length: levels}, (_, at) => `{"id": "n${at}", "name": "第${at}级", "children": [`).join('')}${']}'.repeat(levels)}}`;
const chain = (length) =>
  orgs(
    ...Array.from({length}, (_, at) => ({
      id: `n${at}`,
      name: `第${at}级`,
      ...(at && {parent: `n${at - 1}`}),
    })),
  );
const siblings = (count) =>
  orgs(root, ...Array.from({length: count}, (_, at) => ({id: `n${at}`, name: `第${at}支部`, parent: 'a'})));

export const dataCases = [
  [
    'F28',
    'children nested 100,000 deep',
    {tag: 'dj-org-tree', body: deep(100_000), rows: 100_000, slow: true},
  ],
  [
    'F29',
    'NaN',
    {
      tag: 'dj-org-tree',
      body: '{"orgs": [\n  {"id": "a", "name": "甲", "members": NaN}]}',
      fails: /line 2, column 39/,
    },
  ],
  [
    'F29',
    'Infinity',
    {tag: 'dj-org-tree', body: '{"orgs": [], "count": Infinity}', fails: /line 1, column 23/},
  ],
  [
    'F29',
    'something after the end',
    {tag: 'dj-org-tree', body: '{"orgs": []}\n<!-- 8 ms -->', fails: /line 2, column 1/},
  ],
  [
    'F30',
    'a key twice, of which the last one counts',
    {
      tag: 'dj-org-tree',
      body: '{"orgs": [{"id": "a", "name": "先写", "name": "后写"}]}',
      rows: 1,
      drawn: '后写',
    },
  ],
  [
    'F31',
    'ids as numbers, also some that JSON cannot hold',
    {
      tag: 'dj-org-tree',
      body: '{"orgs": [{"id": 7, "name": "甲"}, {"id": 9007199254740993, "name": "乙", "parent": 7}]}',
      rows: 2,
      drawn: '乙',
      issues: [/too large to be exact/],
    },
  ],
  ...[
    ['dj-org-tree', 'orgs', {id: 'z', name: '好的组织'}, [{name: '没有编号'}, {id: 'y', name: 5}]],
    [
      'dj-member-growth',
      'units',
      {id: 'z', name: '好的单位', joined: '2020-01-01'},
      [{id: 'x'}, {id: 'y', name: '甲', joined: 7}],
    ],
    [
      'dj-activity-heatmap',
      'activities',
      {date: '2024-03-01', title: '好的活动'},
      [{title: '没有日期'}, {date: [], title: '甲'}],
    ],
    ['dj-honours-board', 'honours', {title: '好的荣誉'}, [{title: ''}, {title: '甲', recipients: 'x'}]],
  ].map(([tag, key, row, bad]) => [
    'F32',
    `null rows, wrong types and missing fields among ${key}`,
    {
      tag,
      body: JSON.stringify({[key]: [null, row, 'text', [], ...bad]}),
      rows: 6,
      setAside: 5,
      drawn: tag === 'dj-member-growth' || tag === 'dj-activity-heatmap' ? '1' : (row.name ?? row.title),
    },
  ]),
  [
    'F33',
    'counts that are negative, huge or infinite',
    {
      tag: 'dj-org-tree',
      body: `{"orgs": [${JSON.stringify(root)}, {"id": "b", "name": "乙", "members": -3}, {"id": "c", "name": "丙", "members": 1e999}, {"id": "d", "name": "丁", "members": 1e300}]}`,
      rows: 4,
      setAside: 3,
      drawn: '示例党委',
    },
  ],
  [
    'F34',
    'an id twice',
    {
      tag: 'dj-org-tree',
      body: orgs(root, {...root, name: '再来'}),
      rows: 2,
      setAside: 1,
      drawn: '示例党委',
      issues: [/taken by an earlier row/],
    },
  ],
  [
    'F35',
    'a parent that is not there',
    {
      tag: 'dj-org-tree',
      body: orgs(root, {id: 'b', name: '孤儿支部', parent: 'x'}),
      rows: 2,
      drawn: '孤儿支部',
      issues: [/no row has the id "x"/],
    },
  ],
  [
    'F36',
    'a cycle and an organisation above itself',
    {
      tag: 'dj-org-tree',
      body: orgs(
        {id: 'a', name: '甲', parent: 'b'},
        {id: 'b', name: '乙', parent: 'a'},
        {id: 'c', name: '丙', parent: 'c'},
      ),
      rows: 3,
      drawn: '丙',
      issues: [/own ancestor/, /own ancestor/],
    },
  ],
  [
    'F37',
    'two roots',
    {tag: 'dj-org-tree', body: orgs(root, {id: 'b', name: '另一个党委'}), rows: 2, drawn: '另一个党委'},
  ],
  ['F37', 'no organisation at all', {tag: 'dj-org-tree', body: orgs(), rows: 0, state: 'empty'}],
  [
    'F38',
    'a chain 10,000 deep',
    {tag: 'dj-org-tree', body: chain(10_000), rows: 10_000, drawn: '第0级', slow: true},
  ],
  [
    'F38',
    '100,000 siblings',
    {tag: 'dj-org-tree', body: siblings(100_000), rows: 100_001, drawn: '示例党委', slow: true},
  ],
  [
    'F39',
    'days that do not exist, and times without a zone',
    {
      tag: 'dj-activity-heatmap',
      body: JSON.stringify({
        activities: [
          {date: '2023-02-29', title: '没有这一天'},
          {date: '2024-13-01', title: '没有这个月'},
          {date: '2024-03-05T23:30:00', title: '晚上'},
          {date: '2024-03-05', title: '白天'},
        ],
      }),
      rows: 4,
      setAside: 2,
      table: /2024-03-05[^\n]*2|2024年3月5日[^\n]*2/,
    },
  ],
];

/** What the widget shows before and after. */
export const plainFeed = JSON.stringify(goodFeed(1));
