import {shanghaiFeed} from './divisions.js';
import {seededRandom} from './random.js';

/**
 * @typedef {import('./feed-text.js').Feed} Feed
 * @typedef {import('./divisions.js').LevelledPlace} LevelledPlace
 */

/** 徐汇区 */
const DISTRICT = '310104';
/** Of each street, so many residents' committees. */
const COMMITTEES = 3;
const AS_OF = '2024-06-30';
const SECTORS = ['机关', '国企', '事业单位', '企业', '两新组织', '高校', '医院', '金融机构'];
const KINDS = ['主题党日', '志愿服务', '文化讲座', '慈善募捐', '联席会议'];
const CATEGORIES = ['示例品牌项目', '示例先进支部'];

/**
 * One feed for all widgets of a page: the streets of a district as they are, and below them samples of member units,
 * activities and honours, each of which belongs to one of them.
 * @param {{fourLevels: {levels: string[]}}} facts
 * @returns {Feed}
 */
export function togetherSample(facts) {
  const orgs = placesOf(facts);
  const streets = orgs.filter(({parent}) => parent === DISTRICT);
  const committees = orgs.filter(({parent}) => parent !== undefined && parent !== DISTRICT);
  const random = seededRandom(104);
  const day = (/** @type {number} */ from, /** @type {number} */ until) =>
    `${random.integer(from, until)}-${two(random.integer(1, 6))}-${two(random.integer(1, 28))}`;
  const units = Array.from({length: 90}, (_, index) => {
    const sector = random.pick(SECTORS);
    const joined = day(2015, 2024);
    return {
      id: `sample-unit-${two(index + 1)}`,
      name: `示例单位 ${two(index + 1)}（${sector}）`,
      joined,
      ...(random.chance(0.1) && joined < '2022' ? {left: day(2023, 2024)} : {}),
      sector,
      org: random.pick(streets).id,
    };
  });
  const activities = Array.from({length: 420}, (_, index) => {
    const {id, name} = random.pick(committees);
    const kind = random.pick(KINDS);
    return {
      id: `sample-activity-${index + 1}`,
      date: day(2023, 2024),
      title: `示例${kind}`,
      kind,
      org: id,
      orgName: name,
      participants: random.integer(8, 60),
    };
  });
  const honours = Array.from({length: 36}, (_, index) => {
    const {id, name} = random.pick(committees);
    return {
      id: `sample-honour-${two(index + 1)}`,
      title: `示例荣誉 ${two(index + 1)}`,
      category: random.pick(CATEGORIES),
      level: random.pick(['区', '街道']),
      date: String(random.integer(2021, 2024)),
      recipients: [{id, name}],
      rank: random.integer(1, 4),
    };
  });
  return {
    version: 1,
    title: '徐汇区区域化党建（示例）',
    source: '街道与居委会：国家统计局统计用区划代码（截至2023-06-30）；其余为示例',
    asOf: AS_OF,
    sample: true,
    orgs,
    units,
    activities,
    honours,
  };
}

/** @param {{fourLevels: {levels: string[]}}} facts */
function placesOf(facts) {
  const {orgs: places} = shanghaiFeed(facts);
  const district = places.filter(({id}) => id === DISTRICT).map((place) => ({...place, parent: undefined}));
  const streets = places.filter(({parent}) => parent === DISTRICT);
  const committees = streets.flatMap((street) =>
    places.filter(({parent}) => parent === street.id).slice(0, COMMITTEES),
  );
  return [...district, ...streets, ...committees].map(({parent, ...place}) => ({
    ...place,
    ...(parent && {parent}),
  }));
}

const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
