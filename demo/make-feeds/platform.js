import {BAOSHANLU as ID} from './ids.js';

/**
 * The platform of six parties. The report names kinds of parties, not the 12 organisations, so a node
 * stands for a kind. The axis hangs under the street's committee and the parties under the platform; what
 * joins them are ties, for none is above the other.
 * @param {{platform: any}} facts
 * @returns {import('./feed-text.js').Feed}
 */
export function platformFeed({platform: {axis, platform}}) {
  return {
    version: 1,
    title: `${axis.name}${platform.name}`,
    source: '社区晨报（2019年专题，未注明日期）',
    asOf: '2019-12-31',
    orgs: [
      {id: ID.committee, name: axis.parent, kind: '党工委', level: '街道'},
      {
        id: ID.eyewear,
        name: axis.name,
        shortName: '青云路眼镜街',
        parent: ID.committee,
        kind: '党总支',
        level: '两新组织',
        badges: ['轴心'],
      },
      {id: ID.platform, name: platform.name, kind: '共建平台', members: platform.organisations},
      ...platform.parties.map((/** @type {string} */ name, /** @type {number} */ index) => ({
        id: ID.parties[index],
        name,
        parent: ID.platform,
        kind: '共建方',
      })),
    ],
    links: ID.parties.map((party) => ({from: ID.eyewear, to: party, kind: '共建'})),
  };
}
