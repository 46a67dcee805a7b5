/**
 * Names in simplified and traditional Chinese and in English, long and short, with figures, quotation marks
 * and rare characters: what cards and lists must wrap. Every name is a sample.
 * @returns {import('./feed-text.js').Feed}
 */
export function threeLanguagesFeed() {
  /** @type {[id: string, name: string, kind: string, parent?: string][]} */
  const names = [
    ['l', '示例街道党工委 Sample Subdistrict Working Committee', '党工委'],
    ['l-hans', '示例简体总支', '党总支', 'l'],
    ['l-hans-1', '示例600弄居民区党支部', '党支部', 'l-hans'],
    ['l-hans-2', '“示例里弄·2024”共建党支部', '党支部', 'l-hans'],
    ['l-hans-3', '示例𠮷𬭎楼宇党支部', '党支部', 'l-hans'],
    ['l-hans-4', '示', '党支部', 'l-hans'],
    ['l-hant', '示例繁體總支（臺灣字形、香港字形）', '黨總支', 'l'],
    ['l-hant-1', '示例區域化黨建聯席會議', '聯席會議', 'l-hant'],
    ['l-hant-2', '示例「雙向交流」鍛鍊專案黨支部', '黨支部', 'l-hant'],
    ['l-en', 'Sample General Branch', 'General branch', 'l'],
    ['l-en-1', 'Sample Joint Conference of the Riverside Innovation and Finance Area', 'Conference', 'l-en'],
    ['l-en-2', 'Sample Branch No. 7', 'Branch', 'l-en'],
    ['l-en-3', 'Sample Interdisciplinary-Telecommunications-Standardisation Branch', 'Branch', 'l-en'],
    ['l-en-4', 'SAMPLE示例(Shanghai)有限公司联合党支部', 'Branch', 'l-en'],
  ];
  return {
    version: 1,
    title: '三种语言 · 三種語言 · Three languages（示例）',
    source: '示例数据 · Sample data',
    asOf: '2024-06-24',
    sample: true,
    orgs: names.map(([id, name, kind, parent]) => ({id, name, parent, kind})),
    links: [
      {from: 'l-hans-2', to: 'l-en-2', kind: '结对共建 Co-building', label: '示例 sample'},
      {from: 'l-hant-2', to: 'l-hans-1', kind: '結對共建', label: '示例'},
    ],
  };
}
