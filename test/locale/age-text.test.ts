import {expect} from '@open-wc/testing';
import {agoText, ageText} from '../../src/locale/age-text.js';

const HOUR = 3_600_000;

describe('an age', () => {
  it('is said in the largest whole unit, and is never negative', () => {
    const spans = [3 * HOUR + 5, 59_999, 25 * HOUR, -5000].map((span) =>
      ageText(span, 'zh-Hans').replaceAll(/\s/g, ''),
    );
    expect(spans).to.deep.equal(['3小时', '59秒钟', '1天', '0秒钟']);
  });

  it('is said as how long ago, in every language', () => {
    expect(agoText(3 * 60_000 + 59_999, 'zh-Hans').replaceAll(/\s/g, '')).to.equal('3分钟前');
    expect(agoText(2 * HOUR, 'zh-Hant').replaceAll(/\s/g, '')).to.equal('2小時前');
    expect(agoText(60_000, 'en')).to.equal('1 minute ago');
  });
});
