import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {problemMessage} from '../../src/feed/problem-message.js';
import {parseHonours} from '../../src/honours-board/model.js';
import faults from '../../demo/feeds/faults-honours.json' with {type: 'json'};
import huangpu from '../../demo/feeds/huangpu-2024.json' with {type: 'json'};

describe('parseHonours', () => {
  it('draws every honour of a good feed, in its order', () => {
    const {model, items, issues} = parseHonours(huangpu);
    expect(issues).to.deep.equal([]);
    expect(items).to.equal(huangpu.honours.length);
    expect(model.honours.map(({title}) => title)).to.deep.equal(huangpu.honours.map(({title}) => title));
  });

  it('loses no row of a faulty feed and names every fault by its path', () => {
    const {items, issues} = parseHonours(faults);
    expect(items + issues.filter(({drawn}) => !drawn).length).to.equal(faults.honours.length);
    expect(issues.map(({path, problem}) => `${path}: ${problemMessage(problem)}`)).to.deep.equal([
      'honours[1].title: expected a text that is not empty, got ""',
      'honours[2].title: expected a text that is not empty, got nothing',
      'honours[3].date: expected a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY), got "去年"',
      'honours[4].date: expected a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY), got 2024',
      'honours[5].date: expected a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY), got "2023-02-29"',
      'honours[8].rank: expected a number ≥ 0, got "gold"',
      'honours[9].recipients[1].name: expected a text that is not empty, got nothing',
      'honours[10].recipients: expected a list, got "示例单位"',
      'honours[11].image: expected an http(s) or relative URL, got "javascript:alert(1)"',
      'honours[13].href: expected an http(s), mailto, tel or relative URL, got "javascript:alert(1)"',
      'honours[14]: expected an object, got null',
      'honours[15]: expected an object, got 42',
      'honours[6].id: the id "good" is taken by an earlier row',
    ]);
  });

  it('knows a row without an id again, wherever it stands', () => {
    const rows = ['甲', '乙'].map((title) => ({title, date: '2024', recipients: [{name: '示例支部'}]}));
    const idsOf = (...honours: object[]) => parseHonours({honours}).model.honours.map(({id}) => id);
    const ids = idsOf(...rows);
    expect(idsOf({title: '新'}, ...rows).slice(1)).to.deep.equal(ids);
    expect(new Set(idsOf(...rows, rows[0]!, {...rows[0], date: '2023'})).size).to.equal(4);
    expect(parseHonours(faults).model.honours.at(-1)).to.include({title: '没有编号也可以'});
  });

  it('picks the plaque by rank; what is ranked lower or not at all is on paper', () => {
    const {model} = parseHonours({
      honours: [1, 2, 3, 4, 9, 0, 1.5, undefined].map((rank) => ({title: '荣誉', rank})),
    });
    expect(model.honours.map(({plaque}) => plaque)).to.deep.equal([
      ...['brass', 'lacquer', 'pewter', 'paper'],
      ...['paper', 'paper', 'paper', 'paper'],
    ]);
  });

  it('knows the year of a day and of a year', () => {
    const {model} = parseHonours({
      honours: [{title: 'a', date: '2023-05-17'}, {title: 'b', date: '2024'}, {title: 'c'}],
    });
    expect(model.honours.map(({year}) => year)).to.deep.equal(['2023', '2024', undefined]);
  });

  it('refuses a feed of another shape', () => {
    expect(() => parseHonours({code: 500})).to.throw(FeedError, '"honours"');
    expect(() => parseHonours('[]')).to.throw(FeedError);
  });
});
