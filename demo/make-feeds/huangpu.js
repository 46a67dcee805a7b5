import {HUANGPU as ID} from './ids.js';

/**
 * The plaque of an honour follows the form in which it was given: a cup is brass, a medal is lacquer, and
 * what was published without either is paper.
 */
const RANK_OF_FORM = {奖杯: 1, 奖牌: 2, 发布: 4};

const HONOUR_IDS = {十大品牌项目: 'brand', 百优支部: 'branches', 十大重点项目: 'key'};

/**
 * 黄浦区 on the day of the tenth plenary of its joint conference.
 * @param {{huangpu: any}} facts
 * @returns {import('./feed-text.js').Feed}
 */
export function huangpuFeed({huangpu}) {
  const {meeting, growth, conference} = huangpu;
  const [firstSub] = conference.subConferences;
  return {
    version: 1,
    title: conference.name,
    source: '中新网上海',
    asOf: meeting.date,
    orgs: huangpuOrgs(huangpu),
    points: [{date: growth.date, total: growth.total, joined: growth.joinedAtMeeting}],
    milestones: [
      {date: meeting.date, label: '第十次全体会议', detail: meeting.title},
      {
        date: firstSub.founded,
        label: '“中央科创区”联席会议成立',
        detail: `由${firstSub.upgradedFrom}升级而来，召集单位为${firstSub.convener}`,
      },
    ],
    activities: [
      {
        id: `${ID.conference}-${meeting.date}`,
        date: meeting.date,
        title: meeting.title,
        kind: meeting.kind,
        org: ID.conference,
        orgName: conference.name,
      },
    ],
    honours: Object.entries(huangpu.honours).flatMap(([category, list]) => honoursOf(category, list)),
  };
}

/** @param {any} huangpu */
function huangpuOrgs({conference, growth, joined}) {
  const founded = String(Number(growth.date.slice(0, 4)) - growth.yearsSinceFounding);
  return [
    {
      id: ID.conference,
      name: conference.name,
      shortName: '区域化党建联席会议',
      kind: '联席会议',
      level: '区',
      members: growth.total,
      founded,
      lead: `轮值召集：${conference.rotatingConveners.join('、')}`,
    },
    {id: ID.conveners, name: '轮值召集单位', parent: ID.conference, kind: '分组'},
    ...conference.rotatingConveners.map((/** @type {string} */ name, /** @type {number} */ index) => ({
      id: `${ID.conveners}-${index + 1}`,
      name,
      parent: ID.conveners,
      kind: '轮值',
      badges: ['轮值召集单位'],
    })),
    ...conference.subConferences.flatMap(subConference),
    {id: ID.joined, name: '新加入单位', parent: ID.conference, kind: '分组', badges: [growth.date]},
    ...joined.map((/** @type {any} */ {name, kind, sector}, /** @type {number} */ index) => ({
      id: `${ID.joined}-${index + 1}`,
      name,
      shortName: withoutKind(name, kind),
      parent: ID.joined,
      kind,
      sector,
      badges: ['新加入'],
    })),
  ];
}

/** @param {any} sub @param {number} index */
function subConference({name, founded, convener, members = []}, index) {
  const id = ID.sub[index];
  const unit = (/** @type {string} */ unitName, /** @type {number} */ place) => ({
    id: `${id}-${place + 1}`,
    name: unitName,
    shortName: withoutKind(unitName, '党委'),
    parent: id,
    kind: '党委',
    badges: unitName === convener ? ['召集单位'] : undefined,
  });
  return [
    {
      id,
      name,
      shortName: withoutKind(name, '区域化党建联席会议'),
      parent: ID.conference,
      kind: '联席会议',
      founded,
      lead: convener && `召集单位：${convener}`,
      badges: founded && ['新成立'],
    },
    ...(convener ? [convener, ...members] : members).map(unit),
  ];
}

/** @param {string} category @param {any} list */
function honoursOf(category, {year, form, items, count, representativesOnStage}) {
  const common = {
    category,
    level: '区',
    date: String(year),
    rank: RANK_OF_FORM[/** @type {keyof typeof RANK_OF_FORM} */ (form)],
  };
  const id = `310101-${year}-${HONOUR_IDS[/** @type {keyof typeof HONOUR_IDS} */ (category)]}`;
  // The names of the hundred are not in the report: one honour stands for them all.
  if (count) {
    const citation = `${count}个支部获${form}，${representativesOnStage}个支部代表上台。名单未见于报道。`;
    return [{id, title: `${category}（${count}个）`, ...common, citation}];
  }
  const how = form === '发布' ? '会上发布' : `颁发${form}`;
  return items.map((/** @type {string} */ title, /** @type {number} */ index) => ({
    id: `${id}-${String(index + 1).padStart(2, '0')}`,
    title,
    ...common,
    citation: `${year}年${category}，${how}。`,
  }));
}

/** @param {string} name @param {string} kind @returns {string} the name without the kind it ends with */
const withoutKind = (name, kind) => (name.endsWith(kind) ? name.slice(0, -kind.length) : name);
