import {expect} from '@open-wc/testing';
import {filterHonours, groupHonours} from '../../src/honours-board/groups.js';
import {parseHonours} from '../../src/honours-board/model.js';

const {honours} = parseHonours({
  honours: [
    {
      id: 'a',
      title: '读书会',
      category: '品牌',
      level: '区',
      date: '2023',
      recipients: [{name: '甲'}, {name: '乙'}],
    },
    {id: 'b', title: '直通车', category: '品牌', level: '市', date: '2024-06-24', awardedBy: '区委'},
    {id: 'c', title: 'Open Day', category: '重点', level: '区', date: '2024', citation: '服务居民'},
    {id: 'd', title: '讲堂', recipients: [{name: '乙'}]},
  ],
}).model;
const all = {category: '', year: '', level: ''};
const ids = (list: readonly {id: string}[]) => list.map(({id}) => id).join('');

describe('filterHonours', () => {
  it('lets everything through when nothing is asked for', () => {
    expect(ids(filterHonours(honours, all))).to.equal('abcd');
  });

  it('asks for category, year and level together', () => {
    expect(ids(filterHonours(honours, {...all, category: '品牌'}))).to.equal('ab');
    expect(ids(filterHonours(honours, {...all, year: '2024'}))).to.equal('bc');
    expect(ids(filterHonours(honours, {...all, year: '2024', level: '区'}))).to.equal('c');
    expect(ids(filterHonours(honours, {...all, level: '国家'}))).to.equal('');
  });
});

describe('groupHonours', () => {
  const groups = (by: Parameters<typeof groupHonours>[1]) =>
    groupHonours(honours, by).map(({name, honours}) => `${name}: ${ids(honours)}`);

  it('keeps the order of the feed, and what has no name last', () => {
    expect(groups('category')).to.deep.equal(['品牌: ab', '重点: c', 'undefined: d']);
    expect(groups('level')).to.deep.equal(['区: ac', '市: b', 'undefined: d']);
  });

  it('has the newest year first', () => {
    expect(groups('year')).to.deep.equal(['2024: bc', '2023: a', 'undefined: d']);
  });

  it('puts an honour that several share under each of them, once', () => {
    expect(groups('recipient')).to.deep.equal(['甲: a', '乙: ad', 'undefined: bc']);
    const twice = parseHonours({honours: [{id: 'x', title: 'x', recipients: [{name: '甲'}, {name: '甲'}]}]});
    expect(groupHonours(twice.model.honours, 'recipient').map(({honours}) => ids(honours))).to.deep.equal([
      'x',
    ]);
  });
});
