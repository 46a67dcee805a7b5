import {expect} from '@open-wc/testing';
import {parseHonours} from '../../src/honours-board/model.js';
import {saysSame} from '../../src/honours-board/news.js';

const WHOLE = {
  id: 'h',
  title: '先进党支部',
  category: '集体',
  level: '市',
  date: '2024-07-01',
  awardedBy: '市委组织部',
  recipients: [
    {id: 'a', name: '一支部'},
    {name: '李明', person: true},
  ],
  citation: '二十年如一日',
  image: '/a.jpg',
  href: '/a',
  rank: 1,
};
const read = (...honours: readonly unknown[]) => parseHonours({honours: structuredClone(honours)}).model;

describe('saysSame', () => {
  it('knows a feed again that came a second time', () => {
    const rows = [WHOLE, {title: '没有别的'}];
    expect(saysSame(read(...rows), read(...rows))).to.be.true;
  });

  it('sees a change of any field, and of anything told of a recipient', () => {
    const changes = [
      ...[{id: 'i'}, {title: '乙'}, {category: '个人'}, {level: '区'}, {date: '2024-07-02'}, {date: '2023'}],
      ...[{awardedBy: '区委'}, {citation: '另一句'}, {image: '/b.jpg'}, {href: '/b'}, {rank: 2}],
      ...[[], [{name: '一支部'}], [{id: 'a', name: '二支部'}, WHOLE.recipients[1]]].map((recipients) => ({
        recipients,
      })),
      {recipients: [WHOLE.recipients[0], {name: '李明'}]},
    ];
    for (const change of changes)
      expect(saysSame(read(WHOLE), read({...WHOLE, ...change})), JSON.stringify(change)).to.be.false;
  });

  it('sees a field that is gone, another order, and a row more or less', () => {
    for (const field of Object.keys(WHOLE).filter((name) => name !== 'title'))
      expect(saysSame(read(WHOLE), read({...WHOLE, [field]: undefined})), field).to.be.false;
    const [a, b] = [WHOLE, {...WHOLE, id: 'i'}];
    expect(saysSame(read(a, b), read(b, a))).to.be.false;
    expect(saysSame(read(a, b), read(a))).to.be.false;
    expect(saysSame(read(a), read(a, b))).to.be.false;
  });
});
