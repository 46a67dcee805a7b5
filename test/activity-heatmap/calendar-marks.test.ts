import {expect} from '@open-wc/testing';
import {layMarks} from '../../src/activity-heatmap/calendar-marks.js';

const lay = (...marks: [week: number, text: string][]) =>
  layMarks(
    marks.map(([week, text]) => ({week, text})),
    13,
    12,
    689,
  ).map(({text, left, line}) => [text, left, line]);

describe('layMarks', () => {
  it('sets the name of a day under its week', () => {
    expect(lay([9, '学雷锋日'], [26, '党的生日'])).to.deep.equal([
      ['学雷锋日', 117, 0],
      ['党的生日', 338, 0],
    ]);
  });
  it('takes a second line where the first has no room, and leaves out what neither has', () => {
    expect(lay([9, '学雷锋日'], [10, '植树节'], [11, '妇女节'], [14, '清明'])).to.deep.equal([
      ['学雷锋日', 117, 0],
      ['植树节', 130, 1],
      ['清明', 182, 0],
    ]);
  });
  it('ends with the strip', () => {
    expect(lay([52, '除夕'])).to.deep.equal([['除夕', 689 - 2.75 * 12, 0]]);
  });
  it('leaves out what is wider than the strip', () => {
    expect(lay([0, '长'.repeat(80)])).to.deep.equal([]);
  });
});
