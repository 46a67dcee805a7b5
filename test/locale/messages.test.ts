import {expect} from '@open-wc/testing';
import {FAULT_WORDS} from '../../src/locale/fault-words.js';
import {formatOf} from '../../src/locale/format.js';
import {LOCALES, localeOf, messages, type Locale} from '../../src/locale/messages.js';

const leaves = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [path];

describe('messages', () => {
  before(() => Promise.all(LOCALES.map((locale) => messages.learn(locale))));

  it('are complete in every language', () => {
    const [first, ...others] = LOCALES.map((locale) =>
      leaves([messages.in(locale), FAULT_WORDS[locale]]).sort(),
    );
    for (const other of others) expect(other).to.deep.equal(first);
  });

  it('are written in the script they claim', () => {
    const said = (locale: Locale) => JSON.stringify([messages.in(locale), FAULT_WORDS[locale]]);
    expect(said('zh-Hans'))
      .to.match(/数据/)
      .and.not.match(/資料|載|顯/);
    expect(said('zh-Hant'))
      .to.match(/資料/)
      .and.not.match(/数据|载|显/);
    expect(said('en')).to.not.match(/[\u4e00-\u9fff]/);
  });
});

describe('localeOf', () => {
  it('knows regions and scripts, and speaks simplified Chinese otherwise', () => {
    const tags = [
      'zh',
      'zh-CN',
      'zh-Hans-HK',
      'zh-TW',
      'zh-hk',
      'zh-Hant',
      'en',
      'en-GB',
      'fr',
      '',
      'english',
    ];
    expect(tags.map(localeOf)).to.deep.equal([
      'zh-Hans',
      'zh-Hans',
      'zh-Hans',
      'zh-Hant',
      'zh-Hant',
      'zh-Hant',
      'en',
      'en',
      'zh-Hans',
      'zh-Hans',
      'zh-Hans',
    ]);
  });
});

describe('formatOf', () => {
  it('writes days, months and weeks in each language, whatever zone the machine is in', () => {
    const [hans, hant, en] = LOCALES.map(formatOf) as [
      ReturnType<typeof formatOf>,
      ReturnType<typeof formatOf>,
      ReturnType<typeof formatOf>,
    ];
    expect(hans.day('2024-03-05')).to.equal('2024年3月5日');
    expect(hans.dayAndWeekday('2024-03-05')).to.equal('2024年3月5日星期二');
    expect(hant.dayAndWeekday('2024-03-05')).to.equal('2024年3月5日 星期二');
    expect(en.dayAndWeekday('2024-03-05')).to.equal('Tuesday, March 5, 2024');
    expect(hans.month('2024-03')).to.equal('2024年3月');
    expect([1, 12].map(hans.monthName)).to.deep.equal(['1月', '12月']);
    expect([0, 6].map(hans.weekdayName)).to.deep.equal(['一', '日']);
    expect([0, 6].map(en.weekdayName)).to.deep.equal(['Mon', 'Sun']);
    expect(hans.year(2019)).to.equal('2019年');
  });

  it('writes figures', () => {
    const {number, change} = formatOf('zh-Hans');
    expect(number(665277)).to.equal('665,277');
    expect([5, -1, 0].map(change)).to.deep.equal(['+5', '−1', '0']);
  });

  it('gives the time in China, with the day when it was another', () => {
    const {time} = formatOf('zh-Hans');
    const now = Date.UTC(2024, 5, 24, 2);
    expect(time(Date.UTC(2024, 5, 24, 1, 41), now)).to.equal('09:41');
    expect(time(Date.UTC(2024, 5, 23, 15, 59), now)).to.equal('2024-06-23 23:59');
  });
});
