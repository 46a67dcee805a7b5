import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {plainActivityDay, plainDayCountDay, readRows} from '../../src/activity-heatmap/model-rows.js';
import {activity, dayCount} from '../../src/activity-heatmap/schema.js';
import {checkRows} from '../../src/feed/check.js';
import {dayNumber} from '../../src/feed/day.js';

interface Row {
  readonly id?: string;
  readonly date: string;
}

const values = [
  ...['x', '党日', '', ' ', '\u3000', '\ufeff党', '\ud83d\ude00', 'x'.repeat(500), 'x'.repeat(501)],
  ...['2024-02-29', '2023-02-29', '2024-03-05T09:00', '2024-03-05T23:00Z', '0999-12-31', '2024-3-5'],
  ...['/a', 'https://example.org/a', 'javascript:alert(1)', '//host'],
  ...[0, -0, 1, 2.5, -1, NaN, Infinity, 2 ** 53, null, undefined, true, [], {}, ['2024-01-01']],
];
const kinds = [
  {
    name: 'plainActivityDay',
    schema: activity as v.GenericSchema<unknown, Row>,
    plainDayOf: plainActivityDay,
    plain: {date: '2024-03-05', title: '学雷锋'},
    fields: ['id', 'date', 'title', 'kind', 'org', 'orgName', 'participants', 'amount', 'href', 'x'],
  },
  {
    name: 'plainDayCountDay',
    schema: dayCount as v.GenericSchema<unknown, Row>,
    plainDayOf: plainDayCountDay,
    plain: {date: '2024-03-05', count: 3},
    fields: ['date', 'count', 'participants', 'kind', 'org', 'orgName', 'x'],
  },
];

/** Every field with every value, by itself and beside every other field with a value that is drawn. */
function* rowsOf({plain, fields}: (typeof kinds)[number]): Generator<Record<string, unknown>> {
  let draw = 1;
  for (const field of fields)
    for (const value of values) {
      yield {...plain, [field]: value};
      for (const other of fields) {
        draw = (draw * 48_271) % 2_147_483_647;
        yield {...plain, [other]: values[draw % values.length], [field]: value};
      }
    }
}

for (const kind of kinds) {
  const {name, schema, plainDayOf, plain, fields} = kind;
  const isPlain = (row: unknown) => !Number.isNaN(plainDayOf(row));
  /** What a row has in our fields; what is undefined is not there. */
  const told = (row: unknown) => JSON.stringify(row, fields);

  describe(name, () => {
    it('takes no row that the schema refuses or would change', () => {
      let taken = 0;
      for (const row of rowsOf(kind)) {
        if (!isPlain(row)) continue;
        taken++;
        const {success, output} = v.safeParse(schema, row);
        expect(success, JSON.stringify(row)).to.be.true;
        expect(told(row)).to.equal(told(output));
      }
      expect(taken).to.be.greaterThan(100);
    });

    it('takes the commonest rows, and leaves what is no row to the schema', () => {
      expect(isPlain(plain)).to.be.true;
      expect(isPlain({...plain, kind: '志愿服务', org: 'a', orgName: '一支部', participants: 12})).to.be.true;
      expect([null, undefined, 'x', 7, [], [plain]].some(isPlain)).to.be.false;
    });

    it('lets a list be read with the rows, days and issues that the schema alone would give', () => {
      const rows = [...rowsOf(kind), null, 'x', [], {...plain, id: 2 ** 53 + 2, org: 7}];
      const {days, issues, ...read} = readRows(schema, {rows}, 'rows', plainDayOf);
      const checked = checkRows(schema, {rows}, 'rows');
      const taken = new Set<string>();
      const firsts = checked.rows.filter(({id}) => id === undefined || taken.size < taken.add(id).size);
      expect(read.rows.map(told)).to.deep.equal(firsts.map(told));
      expect(days).to.deep.equal(firsts.map(({date}) => dayNumber(date)));
      const repeated = issues.filter(({problem}) => problem.code === 'duplicate');
      expect(repeated).to.have.lengthOf(checked.rows.length - firsts.length);
      expect(issues.filter((issue) => !repeated.includes(issue))).to.deep.equal(checked.issues);
    });

    it('lets a list that is none be an issue', () => {
      const {rows, issues} = readRows(schema, {rows: 'none'}, 'rows', plainDayOf);
      expect(rows).to.be.empty;
      expect(issues.map(({path}) => path)).to.deep.equal(['rows']);
    });
  });
}
