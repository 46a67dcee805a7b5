import {expect} from '@open-wc/testing';
import {hasCome, wallTimeOf} from '../../src/stage/wall-time.js';

const CHINA = 'Asia/Shanghai';
const at = (time: string) => Date.parse(time);

describe('a clock on a wall', () => {
  const instant = at('2024-06-24T09:41:30+08:00');

  it('tells time and date in each language, in the time of China', () => {
    const told = ['zh-Hans', 'zh-Hant', 'en'].map((locale) => {
      const {time, date, weekday} = wallTimeOf(locale, CHINA);
      return [time(instant), date(instant), weekday(instant)];
    });
    expect(told).to.deep.equal([
      ['09:41', '2024年6月24日', '星期一'],
      ['09:41', '2024年6月24日', '星期一'],
      ['09:41', 'June 24, 2024', 'Monday'],
    ]);
  });

  it('counts midnight as 00', () => {
    expect(wallTimeOf('zh-Hans', CHINA).time(at('2024-06-24T00:05:00+08:00'))).to.equal('00:05');
  });

  it('tells it in another zone', () => {
    expect(wallTimeOf('en', 'Asia/Urumqi').time(instant)).to.equal('07:41');
  });

  it('takes China for a zone that does not exist', () => {
    expect(wallTimeOf('en', 'Asia/Nowhere').time(instant)).to.equal('09:41');
  });
});

describe('a time of day', () => {
  const came = (before: string, now: string, time = '03:30') =>
    hasCome(time, CHINA, at(`${before}+08:00`), at(`${now}+08:00`));

  it('comes once a day', () => {
    expect(came('2024-06-24T03:28:00', '2024-06-24T03:29:00')).to.equal(false);
    expect(came('2024-06-24T03:29:00', '2024-06-24T03:30:00')).to.equal(true);
    expect(came('2024-06-24T03:30:00', '2024-06-24T03:31:00')).to.equal(false);
  });

  it('comes to a machine that slept through it', () => {
    expect(came('2024-06-24T01:00:00', '2024-06-24T08:12:00')).to.equal(true);
    expect(came('2024-06-24T22:00:00', '2024-06-25T04:00:00')).to.equal(true);
    expect(came('2024-06-24T04:00:00', '2024-06-24T22:00:00')).to.equal(false);
    expect(came('2024-06-24T04:00:00', '2024-06-26T02:00:00')).to.equal(true);
  });

  it('comes at midnight too', () => {
    expect(came('2024-06-24T23:59:00', '2024-06-25T00:00:00', '00:00')).to.equal(true);
  });

  it('never comes where there is none', () => {
    expect(came('2024-06-24T00:00:00', '2024-06-30T00:00:00', '')).to.equal(false);
  });
});
