import {expect} from '@open-wc/testing';
import {isMonthKnown, makeMatrix} from '../../src/activity-heatmap/matrix.js';
import {kindFilter, parseActivity, sumPeriod} from '../../src/activity-heatmap/model.js';
import {demoFeed} from './feeds.js';

const years = async () => parseActivity(await demoFeed('activities-years-sample')).model;
const rowOf = (values: Float64Array, row: number, width: number) => [
  ...values.subarray(row * width, (row + 1) * width),
];

describe('makeMatrix', () => {
  it('has a row per kind and a column per month, of the months that the feed speaks of', async () => {
    const model = await years();
    const {rows, months} = makeMatrix(model, 'kind', [2024], {});
    expect(rows.map(({name}) => name)).to.deep.equal(model.kinds);
    expect(months.map(({month}) => month)).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('sums what the rows of the feed say, cell by cell', async () => {
    const model = await years();
    const {rows, months, count, participants} = makeMatrix(model, 'org', [2023], {});
    rows.forEach(({place}, row) =>
      months.forEach(({from, until}, month) => {
        const at = row * (months.length + 1) + month;
        const sum = sumPeriod(model, from, until, {org: place});
        expect([count[at], participants[at]]).to.deep.equal([sum.count, sum.participants]);
      }),
    );
  });

  it('ends rows and columns with their sums', () => {
    const {model} = parseActivity({
      days: [
        {date: '2024-01-31', count: 1, kind: 'a'},
        {date: '2024-02-01', count: 2, kind: 'b'},
        {date: '2024-02-29', count: 4, kind: 'a'},
      ],
    });
    const {count} = makeMatrix(model, 'kind', [2024], {});
    expect(rowOf(count, 0, 3)).to.deep.equal([1, 4, 5]);
    expect(rowOf(count, 1, 3)).to.deep.equal([0, 2, 2]);
    expect(rowOf(count, 2, 3)).to.deep.equal([1, 6, 7]);
  });

  it('gives rows that state no organisation a row of their own, the last', () => {
    const {model} = parseActivity({
      activities: [
        {date: '2024-01-01', title: 'x'},
        {date: '2024-01-02', title: 'y', org: 'a', orgName: 'A'},
      ],
    });
    const {rows, count} = makeMatrix(model, 'org', [2024], {});
    expect(rows.map(({id}) => id)).to.deep.equal(['a', '']);
    expect(rowOf(count, 1, 2)).to.deep.equal([1, 1]);
  });

  it('keeps to one kind where asked, in all rows of organisations and in one of kinds', async () => {
    const model = await years();
    const filter = kindFilter(model, '志愿服务');
    const byKind = makeMatrix(model, 'kind', [2023], filter);
    const byOrg = makeMatrix(model, 'org', [2023], filter);
    expect(byKind.rows.map(({name}) => name)).to.deep.equal(['志愿服务']);
    expect(byOrg.rows).to.have.lengthOf(model.orgs.length);
    expect(byOrg.count.at(-1)).to.equal(byKind.count.at(-1));
    expect(byOrg.count.at(-1)).to.be.above(0);
  });

  it('puts the months of all years beside each other', async () => {
    const {months} = makeMatrix(await years(), 'kind', [2015, 2016], {});
    expect(months).to.have.lengthOf(24);
    expect([months[12]!.year, months[12]!.month]).to.deep.equal([2016, 1]);
  });

  it('knows a month by one covered day or one row, and no other', () => {
    const {model} = parseActivity({
      days: [
        {date: '2024-02-10', count: 1},
        {date: '2024-06-01', count: 1},
      ],
      asOf: '2024-03-10',
    });
    const {months} = makeMatrix(model, 'kind', [2024], {});
    expect(months.map((month) => [month.month, isMonthKnown(model, month)])).to.deep.equal([
      [2, true],
      [3, true],
      [4, false],
      [5, false],
      [6, true],
    ]);
  });
});
