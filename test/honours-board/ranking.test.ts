import {expect} from '@open-wc/testing';
import {parseHonours} from '../../src/honours-board/model.js';
import {compareStandings, rankRecipients, weightOf} from '../../src/honours-board/ranking.js';

const rows = (...received: readonly (readonly [names: string, more?: object])[]) =>
  parseHonours({
    honours: received.map(([names, more], index) => ({
      title: `荣誉${index}`,
      recipients: names.split('、').map((name) => ({name})),
      ...more,
    })),
  }).model.honours;
const told = (standings: ReturnType<typeof rankRecipients>) =>
  standings.map(
    ({rank, isTied, recipient, honours}) => `${rank}${isTied ? '=' : ''} ${recipient.name} ${honours.length}`,
  );

describe('rankRecipients', () => {
  it('puts who received more first', () => {
    expect(told(rankRecipients(rows(['乙'], ['甲'], ['甲、丙'], ['甲']))).slice(0, 1)).to.deep.equal([
      '1 甲 3',
    ]);
  });

  it('puts the weightier first of as many, and lets equals share a rank', () => {
    const honours = rows(['甲', {rank: 1}], ['乙'], ['丙'], ['丁', {rank: 3}]);
    expect(told(rankRecipients(honours))).to.deep.equal(['1 甲 1', '2 丁 1', '3= 乙 1', '3= 丙 1']);
    expect(rankRecipients(rows(['甲'], ['乙'], ['丙、丙', {rank: 4}])).map(({rank}) => rank)).to.deep.equal([
      1, 1, 1,
    ]);
    expect(rankRecipients(rows(['甲、乙'], ['甲、乙、丙'])).map(({rank}) => rank)).to.deep.equal([1, 1, 3]);
  });

  it('counts an honour that names somebody twice once', () => {
    expect(told(rankRecipients(rows(['甲、甲'])))).to.deep.equal(['1 甲 1']);
  });

  it('tells recipients apart by id, and by name those without', () => {
    const {honours} = parseHonours({
      honours: [
        {title: 'a', recipients: [{id: '1', name: '党支部'}]},
        {title: 'b', recipients: [{id: '2', name: '党支部'}]},
        {title: 'c', recipients: [{name: '党支部'}]},
      ],
    }).model;
    expect(rankRecipients(honours)).to.have.length(3);
  });

  it('ranks nobody where nobody received anything', () => {
    expect(rankRecipients(rows())).to.deep.equal([]);
  });
});

describe('weightOf', () => {
  const weight = (more: object) => weightOf(rows(['甲', more])[0]!);

  it('follows the rank', () => {
    expect([1, 2, 3, 4, 0].map((rank) => weight({rank}))).to.deep.equal([4, 3, 2, 1, 1]);
  });

  it('follows the level where there is no rank', () => {
    const levels = ['全国', '國家級', '上海市', '省级', '黄浦区', '县级', '街道', '居民区党总支'];
    expect(levels.map((level) => weight({level}))).to.deep.equal([4, 4, 3, 3, 2, 2, 1, 1]);
    expect(weight({level: '全国', rank: 3})).to.equal(2);
    expect(weight({})).to.equal(1);
  });
});

describe('compareStandings', () => {
  it('says who rose, who fell and who is new', () => {
    const before = rankRecipients(rows(['甲'], ['甲'], ['乙']));
    const now = compareStandings(rankRecipients(rows(['甲'], ['乙'], ['乙'], ['丙', {rank: 3}])), before);
    expect(now.map(({key, rise, isNew}) => [key, rise, isNew])).to.deep.equal([
      ['乙', 1, undefined],
      ['丙', undefined, true],
      ['甲', -2, undefined],
    ]);
  });

  it('says nothing where there was no feed before', () => {
    const standings = rankRecipients(rows(['甲']));
    expect(compareStandings(standings, [])).to.equal(standings);
  });
});
