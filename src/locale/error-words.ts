import type {Locale} from './messages.js';

/** Why a feed could not be had, for people; fetched, in every language, with the first failure to be explained. */
export interface ErrorWords {
  http: string;
  unauthorized: string;
  timeout: string;
  syntax: string;
  html: string;
  empty: string;
  size: string;
  shape: string;
  url: string;
  refused: string;
}

export const ERROR_WORDS: Record<Locale, ErrorWords> = {
  'zh-Hans': {
    http: '数据服务暂时不可用。',
    unauthorized: '没有取得数据的权限，请联系管理员。',
    timeout: '服务器没有响应。',
    syntax: '收到的内容不是有效的数据。',
    html: '收到的是网页而不是数据，可能需要重新登录。',
    empty: '收到的内容是空的。',
    size: '数据过大，无法显示。',
    shape: '数据的格式与预期不符。',
    url: '数据地址不正确，请联系管理员。',
    refused: '数据服务没有给出数据，报告了错误。',
  },
  'zh-Hant': {
    http: '資料服務暫時不可用。',
    unauthorized: '沒有取得資料的權限，請聯絡管理員。',
    timeout: '伺服器沒有回應。',
    syntax: '收到的內容不是有效的資料。',
    html: '收到的是網頁而不是資料，可能需要重新登入。',
    empty: '收到的內容是空的。',
    size: '資料過大，無法顯示。',
    shape: '資料的格式與預期不符。',
    url: '資料網址不正確，請聯絡管理員。',
    refused: '資料服務沒有給出資料，回報了錯誤。',
  },
  en: {
    http: 'The data service is not available.',
    unauthorized: 'There is no permission to read this data. Please tell the site’s administrator.',
    timeout: 'The server did not answer.',
    syntax: 'What arrived is not valid data.',
    html: 'A web page arrived instead of data; you may have to sign in again.',
    empty: 'What arrived was empty.',
    size: 'The data is too large to be shown.',
    shape: 'The data does not have the expected form.',
    url: 'The address of the data is wrong. Please tell the site’s administrator.',
    refused: 'The data service gave no data and reported an error.',
  },
};
