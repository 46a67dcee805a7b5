/** What the checker says; the faults themselves have their words in `src/locale/fault-words.ts`. */
export const WORDS = {
  en: {
    aside: 'set aside',
    repaired: 'repaired',
    summary: (kind, items, aside, repaired) =>
      `${kind}: ${items} rows drawn, ${aside} set aside, ${repaired} repaired`,
    personal: (count) => `personal data: ${count}`,
    mobile: 'a mobile number',
    identity: 'an identity number',
    name: 'a personal name',
    unread: (message) => `cannot be drawn: ${message}`,
    good: 'Nothing is wrong.',
    usage: `Usage: dangjian-widgets check <file | URL | -> [options]
       dangjian-widgets schema <org | growth | activity | honours>

  --kind <kind>      org, growth, activity or honours; else what the feed has rows of
  --path <path>      where the feed lies in the answer, as feed-path: data.list
  --fields <json>    which names stand for ours, as fields: '{"id":"orgCode"}'
  --lint             finds personal data, too: mobile and identity numbers, names
  --lang <lang>      en, zh-Hans or zh-Hant; else as the terminal has it

Exits with 0 where nothing is wrong, 1 where something is, 2 where it could not be asked.`,
  },
  'zh-Hans': {
    aside: '已搁置',
    repaired: '需核对',
    summary: (kind, items, aside, repaired) => `${kind}：显示${items}行，搁置${aside}行，需核对${repaired}处`,
    personal: (count) => `个人信息：${count}处`,
    mobile: '手机号',
    identity: '身份证号',
    name: '姓名',
    unread: (message) => `无法显示：${message}`,
    good: '没有发现问题。',
    usage: `用法：dangjian-widgets check <文件 | 网址 | -> [选项]
      dangjian-widgets schema <org | growth | activity | honours>

  --kind <种类>      org、growth、activity 或 honours；不写则按数据中有的行
  --path <位置>      数据在应答中的位置，同 feed-path：data.list
  --fields <json>    字段名的对应，同 fields：'{"id":"orgCode"}'
  --lint             同时查找个人信息：手机号、身份证号、姓名
  --lang <语言>      en、zh-Hans 或 zh-Hant；不写则随终端

没有问题时退出码为 0，有问题为 1，无法检查为 2。`,
  },
  'zh-Hant': {
    aside: '已擱置',
    repaired: '需核對',
    summary: (kind, items, aside, repaired) => `${kind}：顯示${items}列，擱置${aside}列，需核對${repaired}處`,
    personal: (count) => `個人資料：${count}處`,
    mobile: '手機號',
    identity: '身分證號',
    name: '姓名',
    unread: (message) => `無法顯示：${message}`,
    good: '沒有發現問題。',
    usage: `用法：dangjian-widgets check <檔案 | 網址 | -> [選項]
      dangjian-widgets schema <org | growth | activity | honours>

  --kind <種類>      org、growth、activity 或 honours；不寫則按資料中有的列
  --path <位置>      資料在回應中的位置，同 feed-path：data.list
  --fields <json>    欄位名的對應，同 fields：'{"id":"orgCode"}'
  --lint             同時查找個人資料：手機號、身分證號、姓名
  --lang <語言>      en、zh-Hans 或 zh-Hant；不寫則隨終端機

沒有問題時結束碼為 0，有問題為 1，無法檢查為 2。`,
  },
};

/** The language of a terminal, by its environment. */
export function languageOf({LC_ALL, LC_MESSAGES, LANG}) {
  const set = LC_ALL || LC_MESSAGES || LANG || '';
  if (/^zh[_-](?:TW|HK|MO|Hant)/i.test(set)) return 'zh-Hant';
  return /^zh/i.test(set) ? 'zh-Hans' : 'en';
}
