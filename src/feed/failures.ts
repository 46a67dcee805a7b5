import {FeedError} from './feed-error.js';
import {retryAfter} from './retry-after.js';

/** A status that says no. */
export function refused({status, headers}: Response, url: string): FeedError {
  return new FeedError('http', `${url} answered ${status}`, {
    status,
    retryAfter: retryAfter(headers.get('retry-after'), Date.now()),
  });
}

/** Text that is not JSON. */
export function misread(text: string, url: string, {cause}: FeedError): FeedError {
  const {message: said} = cause as SyntaxError;
  const start = text.slice(0, 200).trimStart();
  const because = (message: string, reason?: 'empty' | 'html') =>
    new FeedError('syntax', message, {reason, cause});
  if (start === '') return because(`${url} answered with an empty body`, 'empty');
  if (start.startsWith('<'))
    return because(`got HTML where a feed was expected, probably a login page (${url})`, 'html');
  // Read as UTF-8, every other character is a null.
  if (start.includes('\0')) return because(`${url} is UTF-16; send UTF-8, or declare the charset`);
  return because(`${url} is not JSON at ${placeOf(text, said)}: ${said}`);
}

/** What JSON is made of; each token with the white space before it. */
const TOKEN =
  /[ \t\r\n]*(?:[{}[\],:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")/y;

/** Where a browser says that JSON breaks, or else where its first word stands that is none: line and column from 1. */
function placeOf(text: string, complaint: string): string {
  const said = /position (\d+)/.exec(complaint)?.[1];
  let at = Number(said ?? 0);
  if (said === undefined) {
    TOKEN.lastIndex = 0;
    while (TOKEN.test(text)) at = TOKEN.lastIndex;
    at += /^\s*/.exec(text.slice(at, at + 1000))![0].length;
  }
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
}
