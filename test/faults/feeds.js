// A feed that all four widgets draw; another revision of it has other names.

/** @param {number} revision */
export const goodFeed = (revision) => ({
  title: '示例街道',
  asOf: '2024-06-24',
  orgs: [
    {id: 'a', name: `示例街道党工委${revision}`},
    {id: 'b', name: '第一党支部', parent: 'a', members: 12},
  ],
  units: [
    {id: 'u1', name: `示例学校${revision}`, joined: '2019-03-01'},
    {id: 'u2', name: '示例医院', joined: '2021-07-01'},
  ],
  activities: [
    {id: 'x', date: '2024-03-05', title: `示例活动${revision}`},
    {id: 'y', date: '2024-03-06', title: '示例走访'},
  ],
  honours: [
    {id: 'h1', title: `示例品牌${revision}`, category: '品牌'},
    {id: 'h2', title: '示例支部', category: '支部'},
  ],
});

export const good = (revision) => JSON.stringify(goodFeed(revision));

export const TAGS = ['dj-org-tree', 'dj-member-growth', 'dj-activity-heatmap', 'dj-honours-board'];
