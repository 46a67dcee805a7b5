import {HUANGPU} from './ids.js';
import {seededRandom} from './random.js';

/** @typedef {import('./feed-text.js').Feed} Feed */

/** Year, units that join, units that leave: 21 to begin with, 66 in the end. */
const HUANGPU_YEARS = [
  [2014, 21, 0],
  [2015, 6, 0],
  [2016, 7, 1],
  [2017, 6, 0],
  [2018, 6, 1],
  [2019, 6, 1],
  [2020, 3, 1],
  [2021, 6, 1],
  [2022, 5, 1],
  [2023, 5, 1],
  [2024, 2, 0],
];

const SECTORS = ['机关', '国企', '事业单位', '企业', '两新组织', '高校', '医院', '金融机构'];

/**
 * Ten years of joins and leaves, unit by unit. The end is real (66 units, two of them joined on
 * 2024-06-24), the way there is not, nor is any unit.
 * @param {{huangpu: any}} facts
 * @returns {Feed}
 */
export function growthHuangpuSample({huangpu}) {
  const {date, total} = huangpu.growth;
  const random = seededRandom(66);
  /** @type {{id: string, name: string, joined: string, left?: string, sector: string, org: string}[]} */
  const units = [];
  for (const [year = 0, joins = 0, leaves = 0] of HUANGPU_YEARS) {
    // Those who leave have belonged for two years at least.
    const leavers = units.filter((unit) => !unit.left && Number(unit.joined.slice(0, 4)) <= year - 2);
    for (let n = 0; n < leaves; n++) {
      const [leaver] = leavers.splice(random.integer(0, leavers.length - 1), 1);
      if (leaver) leaver.left = `${year}-12-31`;
    }
    const days = Array.from({length: joins}, () => joinDay(year, date, random)).sort();
    for (const joined of days) {
      const number = units.length + 1;
      const sector = SECTORS[(number * 3 + random.integer(0, 2)) % SECTORS.length] ?? '企业';
      units.push({
        id: `sample-unit-${String(number).padStart(2, '0')}`,
        name: `示例单位 ${String(number).padStart(2, '0')}（${sector}）`,
        joined,
        sector,
        org: HUANGPU.conference,
      });
    }
  }
  return {
    version: 1,
    title: '黄浦区区域化党建联席会议成员单位（示例）',
    source: `中新网上海（总数${total}）；其余为示例`,
    asOf: date,
    sample: true,
    units,
    milestones: [
      {date: '2014-06-24', label: '联席会议成立', detail: '示例日期'},
      {date: '2019-06-25', label: '五周年', detail: '示例日期'},
      {date, label: '第十次全体会议', detail: huangpu.meeting.title},
    ],
    targets: [
      {date: '2024-12-31', total: 68},
      {date: '2025-12-31', total: 72},
    ],
  };
}

/**
 * The founders join on one day, the last two on the day of the tenth plenary, the others in the months in
 * which conferences meet.
 * @param {number} year @param {string} last @param {import('./random.js').Random} random
 */
function joinDay(year, last, random) {
  if (year === 2014) return '2014-06-24';
  if (last.startsWith(String(year))) return last;
  const month = random.pick(['03', '06', '06', '06', '09', '12']);
  return `${year}-${month}-${String(random.integer(1, 28)).padStart(2, '0')}`;
}

/**
 * The steps of 宝山路街道 from 2014; only the last one is real.
 * @param {{baoshanlu: any}} facts
 * @returns {Feed}
 */
export function growthBaoshanluSample({baoshanlu}) {
  const {date, total, signedAtMeeting} = baoshanlu.growth;
  return {
    version: 1,
    title: '宝山路街道区域化党建联席会议成员单位（2019年前为示例）',
    source: `社区晨报（${total}家，当日签约${signedAtMeeting}家）；其余为示例`,
    asOf: date,
    sample: true,
    points: [
      {date: '2014-01-01', total: 8},
      {date: '2014-06-26', total: 11, joined: 3},
      {date: '2015-01-15', total: 14, joined: 3},
      {date: '2015-10-13', total: 17, joined: 3},
      {date: '2016-04-12', total: 20, joined: 3},
      {date: '2016-11-10', total: 22, joined: 2},
      {date: '2017-05-11', total: 25, joined: 3},
      {date: '2017-12-12', total: 24, left: 1},
      {date: '2018-06-12', total: 28, joined: 4},
      {date: '2018-11-08', total: 30, joined: 2},
      {date, total, joined: signedAtMeeting},
    ],
    milestones: [
      {date: '2014-01-01', label: '联席会议起步', detail: '示例日期'},
      {date, label: '签约仪式', detail: baoshanlu.meeting.title},
    ],
    targets: [{date: '2019-12-31', total: 40}],
  };
}
