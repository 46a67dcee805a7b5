import type {GrowthWords} from './messages.js';

export const zhHant: GrowthWords = {
  name: '成員單位增長',
  empty: '還沒有成員單位記錄',
  unit: () => '家成員單位',
};
