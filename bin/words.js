/** What the command says; the faults themselves have their words in `src/locale/fault-words.ts`. */
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
    starter: {
      title: 'Community dashboard',
      lead: 'Choose an organisation in the tree: the others follow.',
      tree: 'Organisation',
      growth: 'Member units',
      activity: 'Activities',
      honours: 'Honours',
      comment: 'Every widget may have a feed of its own; see README.md of dangjian-widgets.',
    },
    isTaken: 'The folder is not empty; nothing was written.',
    isThere: 'The file is there already; nothing was written.',
    serve: `Serve the folder, for instance by one of
  python3 -m http.server 8000
  npx http-server -p 8000
and open http://localhost:8000/. Then put your feed in the place of feeds/sample.json, and ask
  npx dangjian-widgets check feeds/sample.json`,
    usage: `Usage: dangjian-widgets init [folder]
       dangjian-widgets sample <file>
       dangjian-widgets check <file | URL | -> [options]
       dangjian-widgets schema <org | growth | activity | honours>

init writes a page with the four widgets and a feed of samples into an empty folder; sample writes the feed alone.

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
    starter: {
      title: '社区数据看板',
      lead: '在组织架构中选择一个组织，其他组件随之收窄。',
      tree: '组织架构',
      growth: '成员单位',
      activity: '活动',
      honours: '荣誉',
      comment: '每个组件可以有自己的数据地址，见 dangjian-widgets 的 README.zh-Hans.md',
    },
    isTaken: '文件夹不是空的，没有写入任何内容。',
    isThere: '文件已存在，没有写入任何内容。',
    serve: `在该文件夹里启动任一静态服务器，例如
  python3 -m http.server 8000
  npx http-server -p 8000
然后打开 http://localhost:8000/ 。接着用自己的数据替换 feeds/sample.json，并检查：
  npx dangjian-widgets check feeds/sample.json`,
    usage: `用法：dangjian-widgets init [文件夹]
      dangjian-widgets sample <文件>
      dangjian-widgets check <文件 | 网址 | -> [选项]
      dangjian-widgets schema <org | growth | activity | honours>

init 在空文件夹里写出一个带四个组件和示例数据的页面；sample 只写出示例数据。

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
    starter: {
      title: '社區資料看板',
      lead: '在組織架構中選擇一個組織，其他元件隨之收窄。',
      tree: '組織架構',
      growth: '成員單位',
      activity: '活動',
      honours: '榮譽',
      comment: '每個元件可以有自己的資料網址，見 dangjian-widgets 的 README.zh-Hans.md',
    },
    isTaken: '資料夾不是空的，沒有寫入任何內容。',
    isThere: '檔案已存在，沒有寫入任何內容。',
    serve: `在該資料夾裡啟動任一靜態伺服器，例如
  python3 -m http.server 8000
  npx http-server -p 8000
然後打開 http://localhost:8000/ 。接著用自己的資料替換 feeds/sample.json，並檢查：
  npx dangjian-widgets check feeds/sample.json`,
    usage: `用法：dangjian-widgets init [資料夾]
      dangjian-widgets sample <檔案>
      dangjian-widgets check <檔案 | 網址 | -> [選項]
      dangjian-widgets schema <org | growth | activity | honours>

init 在空資料夾裡寫出一個帶四個元件和示例資料的頁面；sample 只寫出示例資料。

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
