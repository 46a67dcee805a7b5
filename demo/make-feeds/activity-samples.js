import {daysBetween, isSpringFestival, weekday} from './days.js';
import {BAOSHANLU, HUANGPU} from './ids.js';
import {seededRandom} from './random.js';

/**
 * @typedef {import('./feed-text.js').Feed} Feed
 * @typedef {import('./feed-text.js').Row} Row
 * @typedef {{title: string, kind: string}} Plan
 */

/** 重阳节 of 2019, the ninth day of the ninth lunar month. */
const DOUBLE_NINTH_2019 = '2019-10-07';

/** How likely a day has an activity, Monday to Sunday. */
const WEEK_OF_A_STREET = [0.17, 0.22, 0.24, 0.3, 0.26, 0.2, 0.13];
const WEEK_OF_A_DISTRICT = [0.5, 0.58, 0.62, 0.66, 0.6, 0.24, 0.14];

/**
 * A year of the six-party platform, activity by activity. The kinds, the titles and the days that recur
 * every year are the report's; which day had what, who took part and how many is made up.
 * @param {{platform: any}} facts
 * @returns {Feed}
 */
export function activities2019Sample({platform}) {
  const random = seededRandom(2019);
  /** @type {Plan[]} */
  const plans = platform.activities;
  const recurring = recurringDays(platform.activities);
  const anyDay = platform.activities.filter(
    (/** @type {any} */ plan) => !plan.date && !plan.year && !recursOn(plan),
  );
  const hosts = [
    {org: BAOSHANLU.eyewear, orgName: platform.axis.name},
    {org: BAOSHANLU.residents, orgName: '宝昌路600弄居民区党总支'},
    ...BAOSHANLU.parties.map((org, index) => ({
      org,
      orgName: `${platform.platform.parties[index]}（共建方）`,
    })),
  ];
  const [axis = {org: BAOSHANLU.eyewear, orgName: platform.axis.name}] = hosts;
  const partyDay = plans.find((plan) => plan.title === '主题党日');
  /** @type {Row[]} */
  const activities = [];
  const add = (
    /** @type {string} */ date,
    /** @type {Plan} */ plan,
    host = axis,
    people = random.integer(8, 45),
  ) => {
    activities.push({
      id: `sample-2019-${String(activities.length + 1).padStart(3, '0')}`,
      date,
      title: plan.title,
      kind: plan.kind,
      ...host,
      participants: people,
      ...(plan.kind === '慈善募捐' ? {amount: random.integer(8, 90) * 100} : {}),
    });
  };

  for (const date of daysBetween('2019-01-01', '2019-10-31')) {
    const feast = recurring.get(date);
    if (feast) {
      // On such a day the parties set up their stalls side by side.
      for (const host of hosts.slice(0, random.integer(4, 7)))
        add(date, feast, host, random.integer(40, 160));
      continue;
    }
    if (isSpringFestival(date)) continue;
    if (partyDay && isPartyDay(date)) {
      for (const host of hosts.slice(0, random.integer(2, 5)))
        add(date, partyDay, host, random.integer(15, 60));
      continue;
    }
    if (!random.chance(WEEK_OF_A_STREET[weekday(date) - 1] ?? 0)) continue;
    const several = random.chance(0.3) ? random.integer(2, 3) : 1;
    for (let n = 0; n < several; n++) add(date, random.pick(anyDay), random.pick(hosts));
  }
  return {
    version: 1,
    title: '青云路眼镜街六方共建平台活动（2019年，示例）',
    source: '社区晨报2019年报道（类别与节日）；场次与人数为示例',
    asOf: '2019-10-31',
    sample: true,
    marks: [
      {date: '03-05', label: '学雷锋日'},
      {date: '06-06', label: '爱眼日'},
      {date: '07-01', label: '党的生日'},
      {date: DOUBLE_NINTH_2019, label: '敬老日（重阳节）'},
    ],
    activities,
  };
}

/** @param {any} plan @returns {string | undefined} the day of 2019 that a plan recurs on */
function recursOn({recurs}) {
  if (!recurs) return undefined;
  if (/^\d\d-\d\d$/.test(recurs)) return `2019-${recurs}`;
  return recurs.startsWith('重阳节') ? DOUBLE_NINTH_2019 : undefined;
}

/** @param {any[]} plans @returns {Map<string, Plan>} */
function recurringDays(plans) {
  return new Map(plans.flatMap((plan) => (recursOn(plan) ? [[String(recursOn(plan)), plan]] : [])));
}

/** The day of the month on which branches meet: its second Thursday. @param {string} date */
const isPartyDay = (date) => weekday(date) === 4 && Number(date.slice(8)) > 7 && Number(date.slice(8)) <= 14;

/** Kinds of activities, how often a day has each, and how many take part. */
const KINDS = [
  {kind: '主题党日', weight: 3, people: [12, 60]},
  {kind: '志愿服务', weight: 5, people: [8, 40]},
  {kind: '便民服务', weight: 4, people: [20, 120]},
  {kind: '帮困救助', weight: 3, people: [4, 25]},
  {kind: '组织生活', weight: 4, people: [8, 40]},
  {kind: '宣传', weight: 3, people: [15, 90]},
  {kind: '文体', weight: 2, people: [20, 150]},
  {kind: '慈善募捐', weight: 1, people: [30, 200]},
];

const HOSTS = [
  {org: HUANGPU.conference, orgName: '联席会议'},
  {org: HUANGPU.sub[0], orgName: '“中央科创区”'},
  {org: HUANGPU.sub[1], orgName: '“文化思南”'},
  {org: HUANGPU.sub[2], orgName: '“滨江党建·金融外滩”'},
];

/**
 * Ten years of 黄浦's conference as counts by day, kind and host: made up as a whole, for the matrix and
 * for paging through years. Grows from year to year, peaks in June, rests at the Spring Festival.
 * @param {{huangpu: any}} facts
 * @returns {Feed}
 */
export function activitiesYearsSample({huangpu}) {
  const random = seededRandom(2024);
  const last = huangpu.meeting.date;
  const weighted = KINDS.flatMap((kind) => Array.from({length: kind.weight}, () => kind));
  /** @type {Row[]} */
  const days = [];
  for (const date of daysBetween('2015-01-01', last)) {
    if (isSpringFestival(date) && !random.chance(0.04)) continue;
    const growth = 0.55 + (Number(date.slice(0, 4)) - 2015) * 0.05;
    const season = date.slice(5, 7) === '06' ? 1.4 : 1;
    const isParty = isPartyDay(date);
    const likely = (WEEK_OF_A_DISTRICT[weekday(date) - 1] ?? 0) * growth * season;
    if (!isParty && !random.chance(likely)) continue;
    // A busy day has two kinds; on a party day something else may happen beside it.
    const kinds = [isParty ? KINDS[0] : random.pick(weighted)];
    if (isParty || random.chance(0.5)) kinds.push(random.pick(weighted));
    for (const [index, kind] of kinds.entries()) {
      if (!kind || (index > 0 && kind === kinds[0])) continue;
      const isMeeting = isParty && index === 0;
      const count = isMeeting ? Math.round(random.integer(10, 20) * growth * season) : random.integer(1, 5);
      const [fewest = 1, most = 1] = kind.people;
      const people = Array.from({length: count}, () => random.integer(fewest, most));
      const participants = people.reduce((sum, one) => sum + one, 0);
      days.push({date, count, participants, kind: kind.kind, ...random.pick(HOSTS)});
    }
  }
  return {
    version: 1,
    title: '黄浦区区域化党建活动（2015–2024年，示例）',
    source: '中新网上海（组织名）；其余为示例',
    asOf: last,
    sample: true,
    count: days.length,
    marks: [
      {date: '03-05', label: '学雷锋日'},
      {date: '07-01', label: '党的生日'},
      {date: last, label: '第十次全体会议'},
    ],
    days,
  };
}
