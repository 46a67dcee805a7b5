import {BAOSHANLU as ID} from './ids.js';

/** @typedef {import('./feed-text.js').Feed} Feed */

/** How a vertical card calls the organisations whose full names are long; the kind stands at its foot. */
const SHORT_NAMES = {
  宝昌路600弄居民区党总支: '宝昌路600弄居民区',
  绿化和市容管理所党支部: '绿化和市容管理所',
  青云路眼镜街党总支: '青云路眼镜街',
  上海市中医医院党委: '上海市中医医院',
  上海铁路运输法院党总支: '上海铁路运输法院',
  上海市教委科技发展中心党支部: '上海市教委科技发展中心',
  上海市静安区市场监督管理局宝山路市场监督管理所党支部: '宝山路市场监督管理所',
  国家税务总局上海市静安区税务局第一税务所党支部: '静安区税务局第一税务所',
  上海市公安局轨交总队东宝兴路站所治安派出所党支部: '东宝兴路站治安派出所',
};

const IDS = {
  宝山路街道党工委: ID.committee,
  宝昌路600弄居民区党总支: ID.residents,
  绿化和市容管理所党支部: ID.greening,
  青云路眼镜街党总支: ID.eyewear,
  上海市中医医院党委: ID.hospital,
};

/**
 * 宝山路街道 on the day of its joint conference: organisations, the tie of the platform, the one known step
 * of growth, and the meeting itself as an activity.
 * @param {{baoshanlu: any, platform: any}} facts
 * @returns {Feed}
 */
export function baoshanluFeed({baoshanlu, platform}) {
  const {place, meeting, growth, workPlans2019, ceremonies} = baoshanlu;
  return {
    version: 1,
    title: `${place.district}${place.name}区域化党建`,
    source: '社区晨报《老闸北周到》、社区晨报',
    asOf: meeting.date,
    orgs: baoshanluOrgs({baoshanlu, platform}),
    links: [
      {
        from: ID.eyewear,
        to: ID.platform,
        kind: '共建',
        label: platform.platform.name.replace('党建工作平台', ''),
      },
    ],
    points: [{date: growth.date, total: growth.total, joined: growth.signedAtMeeting}],
    milestones: [
      {
        date: meeting.date,
        label: ceremonies[0],
        detail: `${growth.signedAtMeeting}家单位签约，共${growth.total}家成员单位`,
      },
      {
        date: meeting.date,
        label: ceremonies[1],
        detail: `${meeting.title}；${workPlans2019.length}项年度要点：${workPlans2019.join('、')}`,
      },
    ],
    activities: [
      {
        id: `${ID.conference}-${meeting.date}`,
        date: meeting.date,
        title: `${meeting.title}（120余人）`,
        kind: meeting.kind,
        org: ID.conference,
        orgName: '区域化党建联席会议',
        participants: meeting.participants,
      },
    ],
  };
}

/**
 * The tree of the street: its own organisations, the platform, and the joint conference with those of its
 * member units that have a name in the report; `childCount` speaks for the others.
 * @param {{baoshanlu: any, platform: any}} facts
 */
export function baoshanluOrgs({baoshanlu, platform}) {
  const {organisations, signed, growth, meeting} = baoshanlu;
  return [
    ...organisations.filter((/** @type {any} */ org) => !org.memberUnit).map(organisation),
    {
      id: ID.platform,
      name: platform.platform.name,
      shortName: '六方共建平台',
      parent: ID.committee,
      kind: '共建平台',
      members: platform.platform.organisations,
      childCount: platform.platform.organisations,
    },
    {
      id: ID.conference,
      name: '区域化党建联席会议',
      parent: ID.committee,
      kind: '联席会议',
      level: '街道',
      members: growth.total,
      childCount: growth.total,
    },
    ...organisations.filter((/** @type {any} */ org) => org.memberUnit).map(organisation),
    ...signed.map((/** @type {any} */ unit, /** @type {number} */ index) => ({
      id: ID.signed[index],
      name: unit.name,
      shortName: shortName(unit.name),
      parent: ID.conference,
      kind: unit.kind,
      sector: unit.sector,
      badges: [`${meeting.date.slice(0, 4)}年新签约`],
    })),
  ];
}

/** @param {any} org */
function organisation({name, kind, level, parent, memberUnit}) {
  return {
    id: idOf(name),
    name,
    shortName: shortName(name),
    parent: memberUnit ? ID.conference : parent && idOf(parent),
    kind,
    level,
    badges: memberUnit ? ['成员单位'] : undefined,
  };
}

/** @param {string} name */
const idOf = (name) => IDS[/** @type {keyof typeof IDS} */ (name)];

/** @param {string} name */
const shortName = (name) => SHORT_NAMES[/** @type {keyof typeof SHORT_NAMES} */ (name)];

/**
 * The same organisations with co-building ties that nobody reported, to show ties: a sample as a whole.
 * @param {{baoshanlu: any, platform: any}} facts
 * @returns {Feed}
 */
export function baoshanluTiesSample({baoshanlu, platform}) {
  const tie = (
    /** @type {string | undefined} */ from,
    /** @type {string | undefined} */ to,
    kind = '结对共建',
  ) => ({from, to, kind, label: `${kind}（示例）`});
  return {
    version: 1,
    title: '静安区宝山路街道区域化党建（示例结对）',
    source: '组织据社区晨报《老闸北周到》；结对关系为示例，不代表实际',
    asOf: baoshanlu.meeting.date,
    sample: true,
    orgs: baoshanluOrgs({baoshanlu, platform}),
    links: [
      tie(ID.eyewear, ID.hospital),
      tie(ID.eyewear, ID.signed[2]),
      tie(ID.residents, ID.signed[0]),
      tie(ID.residents, ID.signed[4], '联合治理'),
      tie(ID.greening, ID.signed[1], '资源共享'),
    ],
  };
}
