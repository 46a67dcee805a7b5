import {expect} from '@open-wc/testing';
import {calendarStrips} from '../../src/activity-heatmap/calendar.js';
import {stripShapes} from '../../src/activity-heatmap/calendar-shapes.js';
import {dayNumber} from '../../src/feed/day.js';

const [year] = calendarStrips(2024, 12);
const shapesAt = (density: number) => stripShapes(year!, {pitch: 13, radius: 2, density});
const covers = (d: string, x: number, y: number) => {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  picture.append(path);
  // Only what stands in a page has an inside.
  document.body.append(picture);
  const isInside = path.isPointInFill(new DOMPoint(x, y));
  picture.remove();
  return isInside;
};

describe('stripShapes', () => {
  it('sets the cell of a day in its week and beside its weekday, with round corners', () => {
    // A Monday at the beginning of a week, and the Wednesday of the week after.
    const d = shapesAt(1).boxes([dayNumber('2024-01-01'), dayNumber('2024-01-10')]);
    expect(covers(d, 5.5, 5.5)).to.equal(true);
    expect(covers(d, 13 + 5.5, 26 + 5.5)).to.equal(true);
    expect(covers(d, 13 + 5.5, 5.5)).to.equal(false);
    expect(covers(d, 0.2, 0.2), 'a corner').to.equal(false);
    expect(covers(d, 12, 5), 'the gap').to.equal(false);
  });

  it('makes a cell smaller on each side, or larger', () => {
    const days = [dayNumber('2024-01-01')];
    expect(covers(shapesAt(1).boxes(days, 1), 0.5, 5)).to.equal(false);
    expect(covers(shapesAt(1).boxes(days, -1), -0.5, 5)).to.equal(true);
  });

  it('lays edges between the pixels of the screen', () => {
    const uneven = {pitch: 15.5, radius: 2};
    const left = (density: number) =>
      /M([\d.]+) /.exec(stripShapes(year!, {...uneven, density}).boxes([dayNumber('2024-01-08')]))![1];
    expect([Number(left(1)), Number(left(2))]).to.deep.equal([16 + 2, 15.5 + 2]);
  });

  it('keeps lines and dots within the cell', () => {
    const days = [dayNumber('2024-01-01')];
    const ends = [
      ...shapesAt(1)
        .hatches(days)
        .matchAll(/[ml](-?[\d.]+) (-?[\d.]+)/g),
    ];
    expect(ends.length).to.be.above(4);
    let [x, y] = [0, 0];
    for (const [, dx, dy] of ends) {
      [x, y] = [x + Number(dx), y + Number(dy)];
      expect(x).to.be.within(-0.1, 11.1);
      expect(y).to.be.within(-0.1, 11.1);
    }
    expect(covers(shapesAt(1).dots(days, false), 5.5, 5.5)).to.equal(true);
    expect(covers(shapesAt(1).dots(days, true), 5.5, 5.5)).to.equal(false);
    expect(covers(shapesAt(1).dots(days, true), 8, 8)).to.equal(true);
  });

  it('is nothing for no days', () => {
    expect(shapesAt(1).boxes([])).to.equal('');
  });
});
