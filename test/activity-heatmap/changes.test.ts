import {expect} from '@open-wc/testing';
import {changesBetween} from '../../src/activity-heatmap/changes.js';
import {parseActivity} from '../../src/activity-heatmap/model.js';
import {dayOfNumber} from '../../src/feed/day.js';

const day = (date: string, count: number, more: object = {}) => ({date, count, ...more});
const changes = (before: object[], after: object[]) =>
  changesBetween(parseActivity({days: before}).model, parseActivity({days: after}).model).map(
    ({day, org, kind}) => [dayOfNumber(day), org, kind],
  );

describe('changesBetween', () => {
  it('finds none where a feed tells the same in another order', () => {
    const rows = [day('2024-01-01', 1), day('2024-01-02', 2, {kind: '宣传'})];
    expect(changes(rows, [...rows].reverse())).to.deep.equal([]);
  });
  it('finds days that are new, gone, and that have other figures', () => {
    expect(
      changes(
        [day('2024-01-01', 1), day('2024-01-02', 2), day('2024-01-03', 3, {participants: 9})],
        [day('2024-01-01', 1), day('2024-01-03', 3, {participants: 10}), day('2024-01-04', 1)],
      ),
    ).to.have.deep.members([
      ['2024-01-02', '', ''],
      ['2024-01-03', '', ''],
      ['2024-01-04', '', ''],
    ]);
  });
  it('tells organisations and kinds apart, by what they are called and not by their place', () => {
    expect(
      changes(
        [day('2024-01-01', 1, {org: 'a', kind: 'x'}), day('2024-01-01', 1, {org: 'b', kind: 'y'})],
        [day('2024-01-01', 1, {org: 'b', kind: 'y'}), day('2024-01-01', 2, {org: 'a', kind: 'x'})],
      ),
    ).to.deep.equal([['2024-01-01', 'a', 'x']]);
  });
});
