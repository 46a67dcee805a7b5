import {expect} from '@open-wc/testing';
import {calendarStrips} from '../../src/activity-heatmap/calendar.js';
import {stepInCalendar, stepInTable} from '../../src/activity-heatmap/navigation.js';
import {dayNumber, dayOfNumber} from '../../src/feed/day.js';

const press = (keys: string) => ({
  key: keys.split('+').at(-1)!,
  ctrlKey: keys.includes('Control+'),
  shiftKey: keys.includes('Shift+'),
});

describe('stepInCalendar', () => {
  const step = (day: string, keys: string, monthsPerStrip = 12) => {
    const to = stepInCalendar(dayNumber(day), press(keys), calendarStrips(2019, monthsPerStrip));
    return to === undefined ? undefined : dayOfNumber(to);
  };

  it('goes a day down and up, a week right and left', () => {
    expect(step('2019-06-06', 'ArrowDown')).to.equal('2019-06-07');
    expect(step('2019-06-06', 'ArrowUp')).to.equal('2019-06-05');
    expect(step('2019-06-06', 'ArrowRight')).to.equal('2019-06-13');
    expect(step('2019-06-06', 'ArrowLeft')).to.equal('2019-05-30');
  });
  it('goes on to the next strip', () => {
    expect(step('2019-03-31', 'ArrowDown', 3)).to.equal('2019-04-01');
    expect(step('2019-03-28', 'ArrowRight', 3)).to.equal('2019-04-04');
  });
  it('stops at the ends of the year', () => {
    expect(step('2019-01-01', 'ArrowUp')).to.equal(undefined);
    expect(step('2019-12-30', 'ArrowRight')).to.equal(undefined);
  });
  it('goes to the ends of the row with Home and End, on the same weekday', () => {
    expect(step('2019-06-06', 'Home')).to.equal('2019-01-03');
    expect(step('2019-06-06', 'End')).to.equal('2019-12-26');
    expect(step('2019-06-06', 'End', 6)).to.equal('2019-06-27');
  });
  it('goes to the ends of the year with Ctrl', () => {
    expect(step('2019-06-06', 'Control+Home')).to.equal('2019-01-01');
    expect(step('2019-06-06', 'Control+End', 3)).to.equal('2019-12-31');
  });
  it('goes a month with PageUp and PageDown, a year with Shift, also out of the year', () => {
    expect(step('2019-06-06', 'PageDown')).to.equal('2019-07-06');
    expect(step('2019-01-06', 'PageUp')).to.equal('2018-12-06');
    expect(step('2019-06-06', 'Shift+PageUp')).to.equal('2018-06-06');
  });
  it('leaves other keys alone', () => {
    expect(step('2019-06-06', 'a')).to.equal(undefined);
  });
});

describe('stepInTable', () => {
  const step = (row: number, column: number, keys: string) => {
    const to = stepInTable({row, column}, press(keys), 30, 13);
    return to && [to.row, to.column];
  };
  it('goes by cells and stops at the edges', () => {
    expect(step(3, 4, 'ArrowDown')).to.deep.equal([4, 4]);
    expect(step(3, 4, 'ArrowLeft')).to.deep.equal([3, 3]);
    expect(step(0, 0, 'ArrowUp')).to.deep.equal([0, 0]);
    expect(step(29, 12, 'ArrowRight')).to.deep.equal([29, 12]);
  });
  it('goes to the ends of the row and of the table', () => {
    expect(step(3, 4, 'Home')).to.deep.equal([3, 0]);
    expect(step(3, 4, 'End')).to.deep.equal([3, 12]);
    expect(step(3, 4, 'Control+Home')).to.deep.equal([0, 0]);
    expect(step(3, 4, 'Control+End')).to.deep.equal([29, 12]);
  });
  it('goes ten rows by page', () => {
    expect(step(3, 4, 'PageDown')).to.deep.equal([13, 4]);
    expect(step(3, 4, 'PageUp')).to.deep.equal([0, 4]);
  });
});
