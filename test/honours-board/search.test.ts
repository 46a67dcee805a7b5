import {expect} from '@open-wc/testing';
import {parseHonours} from '../../src/honours-board/model.js';
import {searchHonours} from '../../src/honours-board/search.js';

const {honours} = parseHonours({
  honours: [
    {id: 'a', title: '思南读书会', recipients: [{name: '甲支部'}]},
    {id: 'b', title: '１００项工作', awardedBy: '区委', citation: '服务居民'},
    {id: 'c', title: 'Open Ｄay', recipients: [{name: '甲支部'}, {name: '乙支部'}]},
  ],
}).model;
const found = (query: string) =>
  searchHonours(honours, query)
    .map(({id}) => id)
    .join('');

describe('searchHonours', () => {
  it('looks in titles, recipients, givers and citations', () => {
    expect([found('读书'), found('乙支'), found('区委'), found('居民')]).to.deep.equal(['a', 'c', 'b', 'b']);
  });

  it('takes wide and narrow forms, and capitals and small letters, for the same', () => {
    expect([found('100'), found('ＯＰＥＮ day'), found(' open ')]).to.deep.equal(['b', 'c', 'c']);
  });

  it('finds nothing across two texts of an honour', () => {
    expect(found('甲支部乙支部')).to.equal('');
    expect(found('工作区委')).to.equal('');
  });

  it('leaves everything where nothing is asked', () => {
    expect(searchHonours(honours, '  ')).to.equal(honours);
  });
});
