import type {Locale} from './messages.js';

/** What was wrong with a row, for people; fetched, in every language, with the list of faults. */
export interface FaultWords {
  expected: (expected: string, got: string) => string;
  missing: (expected: string) => string;
  duplicate: (id: string) => string;
  unknown: (id: string) => string;
  cycle: (id: string) => string;
  self: (id: string) => string;
  unsafeNumber: (id: string) => string;
  order: (earlier: string, later: string) => string;
  overlap: (id: string) => string;
  garbled: string;
  disagrees: (stated: number, found: number) => string;
  /** What a field should have been, by the code of the expectation. */
  expectations: Record<string, string>;
}

export const FAULT_WORDS: Record<Locale, FaultWords> = {
  'zh-Hans': {
    expected: (expected, got) => `应为${expected}，收到${got}`,
    missing: (expected) => `缺少内容，应为${expected}`,
    duplicate: (id) => `编号“${id}”已被前面的行使用`,
    unknown: (id) => `没有编号为“${id}”的行`,
    cycle: (id) => `“${id}”的上级又是它自己，循环在此断开`,
    self: (id) => `“${id}”的联系指向它自己`,
    unsafeNumber: (id) => `编号${id}过大，会失去精度，请改用文本`,
    order: (earlier, later) => `${later}不应早于${earlier}`,
    overlap: (id) => `与“${id}”前面的一行时间重叠`,
    garbled: '部分字符无法解码，请用UTF-8发送，或注明编码',
    disagrees: (stated, found) => `写明为${stated}，按各行计算为${found}`,

    expectations: {
      text: '非空文本',
      id: '编号（文本或数字）',
      count: '不小于0的数',
      day: '日期（YYYY-MM-DD）',
      moment: '日期或时间',
      period: '日期、月份或年份',
      mark: '日期（YYYY-MM-DD或MM-DD）',
      link: '网址',
      image: '图片网址',
      status: 'normal、notice或warning',
      list: '列表',
      object: '对象',
      flag: 'true或false',
    },
  },
  'zh-Hant': {
    expected: (expected, got) => `應為${expected}，收到${got}`,
    missing: (expected) => `缺少內容，應為${expected}`,
    duplicate: (id) => `編號「${id}」已被前面的列使用`,
    unknown: (id) => `沒有編號為「${id}」的列`,
    cycle: (id) => `「${id}」的上級又是它自己，循環在此斷開`,
    self: (id) => `「${id}」的聯繫指向它自己`,
    unsafeNumber: (id) => `編號${id}過大，會失去精度，請改用文字`,
    order: (earlier, later) => `${later}不應早於${earlier}`,
    overlap: (id) => `與「${id}」前面的一列時間重疊`,
    garbled: '部分字元無法解碼，請用UTF-8傳送，或註明編碼',
    disagrees: (stated, found) => `寫明為${stated}，按各列計算為${found}`,

    expectations: {
      text: '非空文字',
      id: '編號（文字或數字）',
      count: '不小於0的數',
      day: '日期（YYYY-MM-DD）',
      moment: '日期或時間',
      period: '日期、月份或年份',
      mark: '日期（YYYY-MM-DD或MM-DD）',
      link: '網址',
      image: '圖片網址',
      status: 'normal、notice或warning',
      list: '清單',
      object: '物件',
      flag: 'true或false',
    },
  },
  en: {
    expected: (expected, got) => `expected ${expected}, got ${got}`,
    missing: (expected) => `missing, expected ${expected}`,
    duplicate: (id) => `the id “${id}” is taken by an earlier row`,
    unknown: (id) => `no row has the id “${id}”`,
    cycle: (id) => `“${id}” is its own ancestor; the cycle is cut here`,
    self: (id) => `ties “${id}” to itself`,
    unsafeNumber: (id) => `the number ${id} is too large to be exact; send ids as text`,
    order: (earlier, later) => `${later} should not come before ${earlier}`,
    overlap: (id) => `overlaps an earlier row of “${id}”`,
    garbled: 'some characters cannot be decoded; send UTF-8, or declare the charset',
    disagrees: (stated, found) => `says ${stated}, but the rows give ${found}`,

    expectations: {
      text: 'a text that is not empty',
      id: 'an id (text or number)',
      count: 'a number ≥ 0',
      day: 'a day (YYYY-MM-DD)',
      moment: 'a day or date-time',
      period: 'a day, month or year',
      mark: 'a day (YYYY-MM-DD or MM-DD)',
      link: 'a URL',
      image: 'an image URL',
      status: 'normal, notice or warning',
      list: 'a list',
      object: 'an object',
      flag: 'true or false',
    },
  },
};
