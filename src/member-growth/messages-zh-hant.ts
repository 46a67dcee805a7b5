import type {GrowthWords} from './messages.js';

export const zhHant: GrowthWords = {
  name: '成員單位增長',
  empty: '還沒有成員單位記錄',
  unit: () => '家成員單位',
  summary: ({from, to, first, last, joined, left}) =>
    from === to
      ? `${to}，成員單位共${last}家${joined > 0 ? `，其中新加入${joined}家` : ''}。`
      : `${from}至${to}，成員單位${first === last ? `保持${last}家` : `由${first}家${last > first ? '增' : '減'}至${last}家`}${
          joined + left > 0 ? `，其間加入${joined}家、退出${left}家` : ''
        }。`,
};
