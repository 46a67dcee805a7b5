import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {isPlainHonour, readHonourRows} from '../../src/honours-board/model-rows.js';
import {checkRows} from '../../src/feed/check.js';
import {honour} from '../../src/honours-board/schema.js';

const plain = {title: '思南读书会'};
const values = [
  ...['x', '品牌', '', ' ', '\u3000', '\ud83d\ude00', 'x'.repeat(500), 'x'.repeat(501)],
  ...['2024', '0999', '2024-02', '2024-02-29', '2023-02-29', '2024-13', '/a.jpg', 'https://example.org/a'],
  ...['javascript:alert(1)', '//host', 0, -0, 1, 2.5, -1, NaN, 2 ** 53, null, undefined, true, [], {}],
  ...[
    [{name: '甲'}],
    [{id: 'a', name: '甲'}],
    [{id: 7, name: '甲'}],
    [{name: ''}],
    [{name: '甲', x: 1}],
    [null],
  ],
];
const fields = [
  ...['id', 'title', 'category', 'level', 'date', 'awardedBy', 'recipients', 'citation', 'image', 'href'],
  ...['rank', 'x'],
];
/** What a row has in our fields; of others nothing is taken. */
const told = (row: unknown) => JSON.stringify(row, [...fields.filter((field) => field !== 'x'), 'name']);

describe('isPlainHonour', () => {
  it('takes no row that the schema refuses or would change', () => {
    let taken = 0;
    for (const field of fields)
      for (const value of values)
        for (const other of fields)
          for (const another of values) {
            const row: unknown = {...plain, [other]: another, [field]: value};
            if (!isPlainHonour(row)) continue;
            taken++;
            const {success, output} = v.safeParse(honour, row);
            expect(success, JSON.stringify(row)).to.be.true;
            expect(told(row)).to.equal(told(output));
          }
    expect(taken).to.be.greaterThan(1000);
  });

  it('takes the commonest rows, and leaves what is no row to the schema', () => {
    const recipients = [{id: 'a', name: '一支部'}, {name: '二支部'}];
    expect(isPlainHonour({...plain, id: 'h', date: '2024', level: '区', rank: 1, recipients})).to.be.true;
    expect([null, undefined, 'x', 7, [], [plain]].some(isPlainHonour)).to.be.false;
  });
});

describe('readHonourRows', () => {
  it('gives the rows, places and issues that the schema alone would give', () => {
    const rows = fields.flatMap((field) => values.map((value) => ({...plain, [field]: value})));
    const feed = {honours: [...rows, null, 'x', [], {...plain, id: 2 ** 53 + 2}]};
    const read = readHonourRows(feed);
    const checked = checkRows(honour, feed, 'honours');
    expect(read.places).to.deep.equal(checked.places);
    expect(read.issues).to.deep.equal(checked.issues);
    expect(read.rows.map(told)).to.deep.equal(checked.rows.map(told));
  });

  it('lets a list that is none be an issue', () => {
    expect(readHonourRows({honours: 'none'}).issues.map(({path}) => path)).to.deep.equal(['honours']);
  });
});
