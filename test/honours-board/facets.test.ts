import {expect} from '@open-wc/testing';
import {facetCounts} from '../../src/honours-board/facets.js';
import {parseHonours} from '../../src/honours-board/model.js';

const {honours} = parseHonours({
  honours: [
    {title: '读书会', category: '品牌', level: '区', date: '2023'},
    {title: '直通车', category: '品牌', level: '市', date: '2024-06-24'},
    {title: 'Open Day', category: '重点', level: '区', date: '2024'},
    {title: '讲堂'},
  ],
}).model;
const all = {category: '', year: '', level: '', query: ''};

describe('facetCounts', () => {
  it('says how many each value would leave beside the other filters', () => {
    const filter = {...all, level: '区', category: '重点'};
    expect(facetCounts(honours, filter, 'category')).to.deep.equal([
      ['品牌', 1],
      ['重点', 1],
    ]);
    expect(facetCounts(honours, filter, 'level')).to.deep.equal([
      ['区', 1],
      ['市', 0],
    ]);
  });

  it('has the newest year first', () => {
    expect(facetCounts(honours, all, 'year').map(([year]) => year)).to.deep.equal(['2024', '2023']);
  });
});
