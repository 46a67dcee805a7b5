import type {Locale} from './messages.js';

/** What is said where a picture is printed; fetched with it. */
export interface PrintWords {
  readonly title: string;
  readonly paper: string;
  readonly orientation: string;
  readonly portrait: string;
  readonly landscape: string;
  readonly colours: string;
  readonly ink: string;
  readonly screen: string;
  readonly size: string;
  readonly onePage: string;
  readonly readable: string;
  readonly sheets: (columns: number, rows: number) => string;
  readonly tooMany: string;
  readonly print: string;
  readonly cancel: string;
  /** On the sheet itself: which it is. */
  readonly sheet: (row: number, column: number, rows: number, columns: number) => string;
}

export const PRINT_WORDS: Readonly<Record<Locale, PrintWords>> = {
  'zh-Hans': {
    title: '打印',
    paper: '纸张',
    orientation: '方向',
    portrait: '纵向',
    landscape: '横向',
    colours: '颜色',
    ink: '白纸黑字',
    screen: '与屏幕相同',
    size: '大小',
    onePage: '缩放到一页',
    readable: '便于阅读，分页拼接',
    sheets: (columns, rows) =>
      columns * rows === 1 ? '共1页' : `最多${columns * rows}页（横${columns}×纵${rows}，相邻页重叠10毫米）`,
    tooMany: '页数过多，请改用A3、缩放到一页，或先收起部分下级。',
    print: '打印',
    cancel: '取消',
    sheet: (row, column, rows, columns) => `第${row}行第${column}列（共${rows}行${columns}列）`,
  },
  'zh-Hant': {
    title: '列印',
    paper: '紙張',
    orientation: '方向',
    portrait: '直向',
    landscape: '橫向',
    colours: '顏色',
    ink: '白紙黑字',
    screen: '與螢幕相同',
    size: '大小',
    onePage: '縮放到一頁',
    readable: '便於閱讀，分頁拼接',
    sheets: (columns, rows) =>
      columns * rows === 1 ? '共1頁' : `最多${columns * rows}頁（橫${columns}×縱${rows}，相鄰頁重疊10公釐）`,
    tooMany: '頁數過多，請改用A3、縮放到一頁，或先收起部分下級。',
    print: '列印',
    cancel: '取消',
    sheet: (row, column, rows, columns) => `第${row}列第${column}欄（共${rows}列${columns}欄）`,
  },
  en: {
    title: 'Print',
    paper: 'Paper',
    orientation: 'Orientation',
    portrait: 'Portrait',
    landscape: 'Landscape',
    colours: 'Colours',
    ink: 'Ink on white paper',
    screen: 'As on the screen',
    size: 'Size',
    onePage: 'Fit on one page',
    readable: 'Easy to read, on several pages',
    sheets: (columns, rows) =>
      columns * rows === 1
        ? '1 page'
        : `Up to ${columns * rows} pages (${columns} across × ${rows} down, 10 mm in common)`,
    tooMany: 'Too many pages: choose A3 or one page, or close some branches first.',
    print: 'Print',
    cancel: 'Cancel',
    sheet: (row, column, rows, columns) => `Row ${row} of ${rows}, column ${column} of ${columns}`,
  },
};
