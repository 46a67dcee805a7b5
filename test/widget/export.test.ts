import {expect} from '@open-wc/testing';
import {tableToCSV} from '../../src/widget/export.js';

const lines = async (rows: (string | number | undefined)[][]) => {
  const columns = [{label: '名称'}, {label: '人数', isFigure: true}];
  return (await tableToCSV({caption: '', columns, rows}).text()).split('\r\n');
};

describe('tableToCSV', () => {
  it('begins with a byte order mark, so that spreadsheets read Chinese right', async () => {
    const bytes = new Uint8Array(await tableToCSV({caption: '', columns: [], rows: []}).arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('quotes what would break a line or a column', async () => {
    expect(
      (
        await lines([
          ['a,b', 1],
          ['say "hi"', undefined],
        ])
      ).slice(1),
    ).to.deep.equal(['"a,b",1', '"say ""hi""",', '']);
  });

  it('defuses what a spreadsheet would run, and leaves figures alone', async () => {
    const traps = ['=1+1', '+1', '-1', '@x', '\tx', '＝1', '＠x'];
    const [, ...rows] = await lines([...traps.map((trap) => [trap, -1]), ['plain', 0]]);
    expect(rows.slice(0, -2)).to.deep.equal(traps.map((trap) => `'${trap},-1`));
    expect(rows.at(-2)).to.equal('plain,0');
    expect(await lines([['\n=1', 0]])).to.include('"\'\n=1",0');
  });
});
