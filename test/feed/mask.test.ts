import {expect} from '@open-wc/testing';
import {masked} from '../../src/feed/mask.js';
import {maskedName, maskedNames} from '../../src/feed/person-name.js';
import {personalNumbers, withoutNumbers} from '../../src/feed/personal-numbers.js';

describe('a name that is masked', () => {
  const names: Record<string, string> = {
    张三丰: '张**',
    李四: '李*',
    欧阳修: '欧阳*',
    歐陽娜娜: '歐陽**',
    欧阳: '欧*',
    司马相如: '司马**',
    诸葛亮: '诸葛*',
    '买买提·艾力': '买**·**',
    '𠮷野家': '𠮷**',
    'John Smith': 'J*** *****',
    '张**': '张**',
    王: '王',
  };
  for (const [name, expected] of Object.entries(names))
    it(`keeps the surname of ${name}`, () => expect(maskedName(name)).to.equal(expected));

  const leads: Record<string, string> = {
    '张三丰、李四': '张**、李*',
    '党委书记：张三丰': '党委书记：张**',
    党委书记张三丰: '党委书记张**',
    张三丰书记: '张**书记',
    张三丰同志: '张**同志',
    '街道党工委书记 欧阳修（兼）': '街道党工委书记 欧阳*（兼）',
    副书记兼主任李四: '副书记兼主任李*',
    第一书记: '第一书记',
    居民区党总支副书记: '居民区党总支副书记',
    待定: '待定',
    暂缺: '暂缺',
    张三丰李四王五: '张******',
    'Zhang Sanfeng': 'Z**** S******',
  };
  for (const [lead, expected] of Object.entries(leads))
    it(`is found in “${lead}”`, () => expect(maskedNames(lead)).to.equal(expected));
});

describe('a personal number', () => {
  const hidden: Record<string, string> = {
    '13812345678': '138****5678',
    '电话13812345678。': '电话138****5678。',
    '联系人：138 1234 5678': '联系人：138 **** 5678',
    '138-1234-5678': '138-****-5678',
    '+86 13812345678': '+86 138****5678',
    '+8613812345678': '+86138****5678',
    '008613812345678': '0086138****5678',
    '13812345678,19912345678': '138****5678,199****5678',
    '13812345678/19912345678': '138****5678/199****5678',
    '１３８１２３４５６７８': '１３８****５６７８',
    '11010519491231002X': '110*************2X',
    '11010519491231002x': '110*************2x',
    '身份证440524188001010014，': '身份证440*************14，',
    '110105 19491231 002X': '110*** ******** **2X',
    '110105491231002': '110**********02',
    '１１０１０５１９４９１２３１００２Ｘ': '１１０*************２Ｘ',
  };
  for (const [text, expected] of Object.entries(hidden))
    it(`is hidden in “${text}”`, () => expect(withoutNumbers(text)).to.equal(expected));

  const kept = {
    'a division code': '310109015001',
    'a division code with a number': '310109015001001',
    'a unit id of 11 figures that is no prefix': '11012345678',
    'another of them': '16812345678',
    'a longer id': '138123456789',
    'a long id': '1381234567890123',
    'an identity number with a wrong checksum': '110105194912310021',
    'one with a day that does not exist': '11010519490231002X',
    'one with a month that does not exist': '110105194913310024',
    'one of no province': '99010519491231002X',
    'a credit code': '91310000MA1FPX1234',
    'a credit code that begins with figures': '12310000425006133D',
    'a credit code all of figures': '913100001322109213',
    'an id with letters before it': 'SH13812345678',
    'an id with letters after it': '13812345678A',
    'an amount': '13812345678.50元',
    'an amount of decimals': '0.13812345678',
    years: '1921-2021，2019、2020、2021',
    days: '19491001 20191001',
    'a date-time': '2024-05-01 10:00:00',
    milliseconds: '1714521600000',
    seconds: '1714521600',
    'a fixed line': '021-56781234',
    'a service line': '400-820-8820',
    'an emergency number': '110、12345',
    'a version': '1.38.12345678',
  };
  for (const [what, text] of Object.entries(kept))
    it(`is not seen in ${what}`, () => {
      expect(personalNumbers(text)).to.deep.equal([]);
      expect(withoutNumbers(text)).to.equal(text);
    });

  it('takes no longer for a text made to take long', () => {
    const texts = [
      '1'.repeat(500_000),
      '138 '.repeat(100_000),
      `${'8613'.repeat(100_000)}x`,
      `${'1 '.repeat(200_000)}`,
    ];
    for (const text of texts) withoutNumbers(text);
  });
});

describe('a feed that is masked', () => {
  it('has no numbers in any text, and no names of persons', () => {
    const feed = {
      title: '联系13812345678',
      orgs: [
        {
          id: 'a',
          name: '一居 13812345678',
          lead: '张三丰 13812345678',
          badges: ['13912345678'],
          members: 13812345678,
        },
        {id: 'b', parent: 'a', name: '二居', shortName: 13812345678, href: 'tel:13812345678'},
        {id: 'c', name: '三居', href: '/c/3', image: 'https://portal.example/13812345678.jpg'},
      ],
      honours: [
        {
          title: '先锋',
          recipients: [
            {id: '110105 19491231 002X', name: '张三丰', person: true},
            {id: 'a', name: '张三丰工作室'},
            {name: '李四同志', person: 'yes'},
          ],
        },
      ],
      extra: {deep: [['13812345678']]},
    };
    const before = JSON.stringify(feed);
    expect(masked(feed)).to.deep.equal({
      title: '联系138****5678',
      orgs: [
        {
          id: 'a',
          name: '一居 138****5678',
          lead: '张** 138****5678',
          badges: ['139****5678'],
          members: 13812345678,
        },
        {id: 'b', parent: 'a', name: '二居', shortName: '138****5678', href: undefined},
        {id: 'c', name: '三居', href: '/c/3', image: undefined},
      ],
      honours: [
        {
          title: '先锋',
          recipients: [
            {name: '张**', person: true},
            {id: 'a', name: '张三丰工作室'},
            {name: '李四同志', person: 'yes'},
          ],
        },
      ],
      extra: {deep: [['138****5678']]},
    });
    expect(JSON.stringify(feed)).to.equal(before);
  });

  it('keeps together what ids tie together, though one is an identity number', () => {
    const {orgs} = masked({
      orgs: [
        {id: '11010519491231002X', name: '甲'},
        {id: '440524188001010014', name: '乙', parent: '11010519491231002X'},
        {id: '13812345678', name: '丙'},
      ],
    });
    expect(orgs[0]!.id).to.match(/^person-\d+$/);
    expect(orgs[1]!.parent).to.equal(orgs[0]!.id);
    expect(orgs[1]!.id).not.to.equal(orgs[0]!.id);
    expect(orgs[2]!.id).to.equal('13812345678');
  });

  it('may be a text', () => expect(masked('13812345678')).to.equal('138****5678'));
});
