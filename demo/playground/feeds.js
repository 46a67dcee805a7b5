// The feeds of the demo that each widget can draw, by what they show.

const LOGIN_PAGE = ['login-page.html', '故障：登录页'];
const HUANGPU = ['huangpu-2024.json', '黄浦区 2024'];
const BAOSHANLU = ['baoshanlu-2019.json', '宝山路街道 2019'];

const FEEDS = {
  'dj-org-tree': [
    BAOSHANLU,
    ['six-party-platform.json', '六方共建平台'],
    ['baoshanlu-ties-sample.json', '宝山路街道（示例结对）'],
    HUANGPU,
    ['shanghai.json', '上海市四级（6,760个）'],
    ['shanghai/city.json', '上海市四级，按区取用'],
    ['three-languages.json', '三种语言'],
    ['faults-org.json', '故障：组织'],
    LOGIN_PAGE,
  ],
  'dj-member-growth': [
    ['growth-baoshanlu-sample.json', '宝山路街道（2019年前为示例）'],
    ['growth-huangpu-sample.json', '黄浦区十年（示例）'],
    BAOSHANLU,
    HUANGPU,
    ['faults-growth.json', '故障：成员单位'],
    ['faults-growth-points.json', '故障：总数'],
    LOGIN_PAGE,
  ],
  'dj-activity-heatmap': [
    ['activities-2019-sample.json', '六方共建平台 2019（示例）'],
    ['activities-years-sample.json', '黄浦区十年（示例）'],
    ['assessments-2019.json', '四区述职评议 2019'],
    ['faults-activity.json', '故障：活动'],
    LOGIN_PAGE,
  ],
  'dj-honours-board': [
    HUANGPU,
    ['honours-sample.json', '荣誉墙（示例）'],
    ['honours-hundred-sample.json', '百优支部（示例名单）'],
    ['faults-honours.json', '故障：荣誉'],
    LOGIN_PAGE,
  ],
};

/** `[address, name]` of each feed that a widget can draw. */
export const feedsOf = (tag) => FEEDS[tag].map(([file, name]) => [`feeds/${file}`, name]);

const values = (rows, pick) =>
  [...new Set((rows ?? []).map((row) => row && pick(row)).filter((value) => typeof value === 'string'))]
    .sort()
    .slice(0, 200);
const yearOf = ({date}) => (typeof date === 'string' ? date.slice(0, 4) : undefined);

/** What an attribute could be set to, given a feed: ids, kinds, years. */
export function suggestions(name, feed) {
  switch (name) {
    case 'reveal':
    case 'scope':
      return values(feed.orgs, ({id}) => id);
    case 'kind':
      return values(feed.activities ?? feed.days, ({kind}) => kind);
    case 'category':
      return values(feed.honours, ({category}) => category);
    case 'level':
      return values(feed.honours, ({level}) => level);
    case 'year':
      return values(feed.honours ?? feed.activities ?? feed.days, yearOf);
    default:
      return [];
  }
}
