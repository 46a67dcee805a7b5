import {expect} from '@open-wc/testing';
import {dayNames} from '../../src/activity-heatmap/day-names.js';
import {dayNumber, dayOfNumber} from '../../src/feed/day.js';
import {formatOf} from '../../src/locale/format.js';

describe('dayNames', () => {
  for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const)
    it(`says each day as the browser does, in ${locale}`, () => {
      const [nameOf, {dayAndWeekday}] = [dayNames(locale), formatOf(locale)];
      for (let day = dayNumber('2023-12-25'); day < dayNumber('2025-01-10'); day++)
        expect(nameOf(day)).to.equal(dayAndWeekday(dayOfNumber(day)));
    });

  it('says days of long ago', () => {
    expect(dayNames('zh-Hans')(dayNumber('1921-07-01'))).to.equal('1921年7月1日星期五');
  });
});
