/**
 * Feeds with one fault per row beside rows that are well, for tests and stories. A row's name or title says
 * what is wrong with it; the feed's README says what becomes of each.
 */

/** @typedef {import('./feed-text.js').Row} Row */

const LONG = '很长的示例名称'.repeat(29).slice(0, 200);
const MARKUP = '<img src=x onerror=alert(1)><b>标记</b>';

/** @param {string} title @param {Record<string, unknown>} rows */
const faultyFeed = (title, rows) => ({
  version: 1,
  title: `故障示例：${title}`,
  source: '示例数据，每行一处错误',
  asOf: '2024-06-24',
  sample: true,
  ...rows,
});

export const orgFaults = () =>
  faultyFeed('组织', {
    orgs: [
      {id: 'root', name: '示例党委', kind: '党委'},
      {id: 'good', name: '正常组织', parent: 'root', kind: '党支部', members: 12},
      {id: 'no-name', parent: 'root'},
      {id: 'blank-name', name: ' ', parent: 'root'},
      {name: '缺编号', parent: 'root'},
      {id: 'members-text', name: '人数是文字', parent: 'root', members: 'many'},
      {id: 'members-negative', name: '人数为负', parent: 'root', members: -3},
      {id: 'status-unknown', name: '状态未知', parent: 'root', status: 'green'},
      {id: 'good', name: '编号重复', parent: 'root'},
      {id: 'orphan', name: '上级不存在', parent: 'nowhere'},
      {id: 'cycle-a', name: '环一', parent: 'cycle-c'},
      {id: 'cycle-b', name: '环二', parent: 'cycle-a'},
      {id: 'cycle-c', name: '环三', parent: 'cycle-b'},
      {id: 'self', name: '自为上级', parent: 'self'},
      {id: 'second-root', name: '另一根', kind: '党委'},
      null,
      'text',
      [],
      {id: 310106018, name: '编号是数字', parent: 'root'},
      {id: 'of-number', name: '上级编号是数字', parent: 310106018},
      // Past 2^53 neighbours are rounded into one another.
      {id: 2 ** 53 + 2, name: '编号过大', parent: 'root'},
      {id: 'href-script', name: '链接是脚本', parent: 'root', href: 'javascript:alert(1)'},
      {id: 'image-script', name: '图片是脚本', parent: 'root', image: 'javascript:alert(1)'},
      JSON.parse('{"id":"proto","name":"原型键","parent":"root","__proto__":{"polluted":true}}'),
      {id: '__proto__', name: '编号是原型键', parent: 'root'},
      {id: 'constructor', name: '编号是构造器', parent: '__proto__'},
      {id: 'long', name: LONG, parent: 'root'},
      {id: 'markup', name: MARKUP, parent: 'root'},
      {id: 'badges-text', name: '标签不是列表', parent: 'root', badges: '新签约'},
      {id: 'unknown-field', name: '有未知字段', parent: 'root', colour: '#f00'},
    ],
    links: [
      {from: 'root', to: 'good', kind: '共建'},
      {from: 'good', to: 'nowhere', kind: '共建', label: '一端不存在'},
      {from: 'good', kind: '共建', label: '缺一端'},
      {from: 'good', to: 'good', kind: '共建', label: '自连'},
    ],
  });

export const activityFaults = () =>
  faultyFeed('活动', {
    activities: [
      {
        id: 'good',
        date: '2024-06-06',
        title: '正常活动',
        kind: '宣传',
        org: 'a',
        orgName: '示例单位',
        participants: 20,
      },
      {id: 'leap', date: '2023-02-29', title: '不存在的日期'},
      {id: 'text-date', date: '去年', title: '日期是文字'},
      {id: 'no-date', title: '缺日期'},
      {id: 'number-date', date: 20240606, title: '日期是数字'},
      {id: 'no-title', date: '2024-06-07'},
      {id: 'negative', date: '2024-06-07', title: '人数为负', participants: -1},
      {id: 'huge', date: '2024-06-07', title: '人数过大', participants: 1e300},
      {id: 'good', date: '2024-06-08', title: '编号重复'},
      {id: 'zulu', date: '2024-06-08T16:30:00Z', title: '零时区，在中国是9日'},
      {id: 'local', date: '2024-06-08T23:30:00', title: '无时区，是8日'},
      {id: 'hour-25', date: '2024-06-08T25:00:00', title: '不存在的钟点'},
      null,
      'text',
      {id: 'href-script', date: '2024-06-09', title: '链接是脚本', href: 'javascript:alert(1)'},
      {id: 'long', date: '2024-06-10', title: LONG},
      {id: 'markup', date: '2024-06-10', title: MARKUP, kind: MARKUP, orgName: MARKUP},
      {date: '2024-06-11', title: '没有编号也可以'},
    ],
    days: [
      {date: '2024-05-01', count: 3, kind: '志愿服务'},
      {date: '2024-05-02', count: -1},
      {date: '2024-05-03', count: 'three'},
      {date: '2024-13-01', count: 1},
      {date: '2024-05-04'},
      {date: '2024-05-01T08:00:00', count: 1},
      null,
    ],
    marks: [{date: '02-29', label: '闰日'}, {date: '13-45', label: '不存在的日子'}, {date: '06-06'}],
  });

export const growthFaults = () =>
  faultyFeed('成员单位', {
    units: [
      {id: 'good', name: '正常单位', joined: '2020-03-01', sector: '企业'},
      {id: 'left', name: '已退出单位', joined: '2020-03-01', left: '2022-03-01'},
      {id: 'left-first', name: '先退出后加入', joined: '2022-03-01', left: '2020-03-01'},
      {id: 'no-joined', name: '缺加入日期'},
      {id: 'month-13', name: '不存在的月份', joined: '2020-13-01'},
      {id: 'no-name', joined: '2020-03-01'},
      {id: 'good', name: '编号重复', joined: '2021-03-01'},
      {id: 7, name: '编号是数字', joined: '2021-03-01'},
      {id: 'future', name: '晚于截止日期', joined: '2099-01-01'},
      null,
      {id: 'markup', name: MARKUP, joined: '2021-06-01', sector: MARKUP},
      {id: 'long', name: LONG, joined: '2021-06-01'},
    ],
    milestones: [
      {date: '2022-06-24', label: '正常节点'},
      {date: '2022-06-31', label: '不存在的日期'},
      {date: '2022-06-24'},
    ],
    targets: [
      {date: '2025-12-31', total: 12},
      {date: '2026-12-31', total: -12},
    ],
  });

export const growthPointFaults = () =>
  faultyFeed('成员单位总数', {
    points: [
      {date: '2017', total: 10},
      {date: '2018-06', total: 12, joined: 2},
      {date: '2019-4-1', total: 14},
      {date: '2019-04-12', total: 'many'},
      {date: '2019-04-13', total: -5},
      {date: '2019-05-01', total: 15, joined: -3},
      {date: '2020-01-01', total: 20, joined: 3},
      {date: '2020-01-01', total: 21},
      {date: '2019-12-01', total: 18},
      {total: 22},
      null,
      {date: '2021-01-01', total: 25},
    ],
  });

export const honoursFaults = () =>
  faultyFeed('荣誉', {
    count: 20,
    honours: [
      {id: 'good', title: '正常荣誉', category: '示例品牌项目', level: '区', date: '2024', rank: 1},
      {id: 'blank-title', title: '', category: '示例品牌项目'},
      {id: 'no-title', category: '示例品牌项目'},
      {id: 'text-date', title: '日期是文字', date: '去年'},
      {id: 'number-date', title: '年份是数字', date: 2024},
      {id: 'leap', title: '不存在的日期', date: '2023-02-29'},
      {id: 'good', title: '编号重复', date: '2024'},
      {id: 'rank-9', title: '第九档', rank: 9},
      {id: 'rank-text', title: '档次是文字', rank: 'gold'},
      {id: 'recipient-no-name', title: '获得者缺名称', recipients: [{id: 'a', name: '示例单位'}, {id: 'b'}]},
      {id: 'recipients-text', title: '获得者不是列表', recipients: '示例单位'},
      {id: 'image-script', title: '图片是脚本', image: 'javascript:alert(1)'},
      {id: 'image-missing', title: '图片不存在', image: 'images/missing.jpg', rank: 2},
      {id: 'href-script', title: '链接是脚本', href: 'javascript:alert(1)'},
      null,
      42,
      {id: 'markup', title: MARKUP, citation: MARKUP, category: MARKUP, rank: 3},
      {id: 'long', title: LONG, rank: 4},
      {title: '没有编号也可以', rank: 4},
    ],
  });

/** What a portal answers, with status 200, to whoever is no longer signed in: no feed at all. */
export const loginPage = () => `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <title>登录（示例）</title>
  </head>
  <body>
    <h1>请先登录</h1>
    <form method="post">
      <label>用户名 <input name="user" autocomplete="off" /></label>
      <label>密码 <input name="password" type="password" autocomplete="off" /></label>
      <button>登录</button>
    </form>
  </body>
</html>
`;
