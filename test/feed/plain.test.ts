import {expect} from '@open-wc/testing';
import {dayNumber, dayOfNumber, isDay} from '../../src/feed/day.js';
import {isPlainLink, isPlainText, plainDay} from '../../src/feed/plain.js';

describe('plainDay', () => {
  it('is the day number of every day from 1900 to 2100, leap days among them', () => {
    for (let day = dayNumber('1900-01-01'); day <= dayNumber('2100-12-31'); day++)
      expect(plainDay(dayOfNumber(day))).to.equal(day);
    for (const day of ['1000-01-01', '1582-10-15', '1600-02-29', '9999-12-31'])
      expect(plainDay(day), day).to.equal(dayNumber(day));
  });

  it('is NaN for what is no day, as the schema has it', () => {
    const none = [
      ...['2019-02-29', '1900-02-29', '2019-13-01', '2019-00-10', '2019-01-00', '2019-04-31', '0999-12-31'],
      ...['2019-1-101', '2019/01/01', '201a-01-01', '２０１９-01-01', ' 2019-01-0', '2019', '2019-01', ''],
    ];
    for (const text of none) {
      expect(plainDay(text), text).to.be.NaN;
      expect(isDay(text), text).to.be.false;
    }
    for (const value of [null, undefined, 20190101, ['2019-01-01'], {}]) expect(plainDay(value)).to.be.NaN;
  });
});

describe('what is plainly right', () => {
  it('leaves a text that seems to say nothing to the schema', () => {
    expect(['机关', 'a'].every(isPlainText)).to.be.true;
    expect(['', ' ', '\u3000', '\u00a0机关', 'x'.repeat(501)].some(isPlainText)).to.be.false;
  });

  it('knows the addresses that every parser takes, and no others', () => {
    const plain = ['/units/7', 'https://example.org/units?id=7#top', 'http://www.example.org/'];
    for (const link of plain) {
      expect(isPlainLink(link), link).to.be.true;
      expect(() => new URL(link, 'https://portal.invalid')).to.not.throw();
    }
    const others = [
      'javascript:alert(1)',
      '//host/path',
      'https://1.2.3.4.5/',
      'https://xn--.com/',
      'a b',
      7,
    ];
    expect(others.some(isPlainLink)).to.be.false;
  });
});
