import {expect} from '@open-wc/testing';
import {orgWords} from '../../src/org-tree/messages.js';
import {parseOrgTree} from '../../src/org-tree/model.js';
import {orgSheet, orgTable} from '../../src/org-tree/table.js';

const words = orgWords.in('zh-Hans');
const {model: tree} = parseOrgTree({
  orgs: [
    {id: '1', name: '街道', kind: '党工委', level: '街道', members: 35},
    {id: '2', name: '居民区', parent: '1', status: 'warning'},
    {id: '3', name: '支部', parent: '2'},
    {id: '4', name: '无上级', parent: 'x'},
  ],
});

describe('the table behind a tree', () => {
  it('has a row for every organisation, with the way to it', () => {
    const {columns, rows} = orgTable(tree, words);
    expect(columns.map(({label}) => label)).to.deep.equal(['组织', '类型', '层级', '上级', '成员', '下级']);
    expect(rows).to.deep.equal([
      ['街道', '党工委', '街道', '', 35, 1],
      ['居民区', undefined, undefined, '街道', undefined, 1],
      ['支部', undefined, undefined, '街道 › 居民区', undefined, 0],
      ['无上级', undefined, undefined, '未找到上级的组织', undefined, 0],
    ]);
  });

  it('has in a file also the ids that tie rows together, and the status', () => {
    const {columns, rows} = orgSheet(tree, words);
    expect(columns.map(({label}) => label)).to.include.members(['编号', '上级编号', '状态']);
    expect(rows.map((row) => [row[0], row[1], row.at(-1)])).to.deep.equal([
      ['1', undefined, undefined],
      ['2', '1', '预警'],
      ['3', '2', undefined],
      ['4', undefined, undefined],
    ]);
  });
});
