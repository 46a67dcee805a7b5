// F01–F27: what happens between a server and a browser, and what a widget makes of it. `fails` is the error that is told;
// without it the answer is drawn, or with `isUnchanged` leaves the picture as it is.
import {gzipSync} from 'node:zlib';
import {
  bomb,
  drip,
  gzipped,
  oldStyle,
  redirect,
  reset,
  send,
  short,
  silence,
  stall,
  unfinished,
} from './misbehaviour.js';
import {good, goodFeed} from './feeds.js';

const again = good(2);
const html = '<!doctype html><title>登录</title><form></form>';
const HTML = {'content-type': 'text/html; charset=utf-8'};
const network = {kind: 'network'};
const refusal = send('{"code": 401, "msg": "登录已过期", "data": null}');

/** The same feed with a name in GBK: 静安. */
const gbk = Buffer.concat(
  again.split('示例品牌2').flatMap((part, at) => {
    const plain = Buffer.from(part.replace(/[^\x00-\x7f]/g, 'x'));
    return at ? [Buffer.from([0xbe, 0xb2, 0xb0, 0xb2]), plain] : [plain];
  }),
);
const broken = Buffer.concat(
  again
    .split('示例品牌2')
    .flatMap((part, at) => (at ? [Buffer.from([0xff, 0xfe, 0x41]), Buffer.from(part)] : [Buffer.from(part)])),
);

export const networkCases = (closedPort) => [
  ['F01', 'no answer at all', {serve: silence, hangs: true, fails: {kind: 'timeout'}}],
  ['F02', 'headers, then silence', {serve: stall(again), hangs: true, fails: {kind: 'timeout'}}],
  ['F03', 'a body that drips slowly', {serve: drip(again), hangs: true, fails: {kind: 'timeout'}}],
  ['F04', '500 with HTML', {serve: send(html, HTML, 500), fails: {kind: 'http', status: 500}}],
  ['F05', '500 with JSON', {serve: send(again, {}, 500), fails: {kind: 'http', status: 500}}],
  [
    'F05',
    '401 with JSON',
    {serve: send(again, {}, 401), fails: {kind: 'http', status: 401}, waits: [60, 60]},
  ],
  [
    'F05',
    '401 to a request with a token, asked once more each time',
    {serve: send(again, {}, 401), fails: {kind: 'http', status: 401}, waits: [60, 60], hook: true, asks: 2},
  ],
  [
    'F05',
    '401 within a 200',
    {serve: refusal, fails: {kind: 'http', status: 401, message: /登录已过期/}, waits: [60, 60]},
  ],
  [
    'F05',
    '401 within a 200 to a request with a token, asked once more each time',
    {serve: refusal, fails: {kind: 'http', status: 401}, waits: [60, 60], hook: true, asks: 2},
  ],
  [
    'F05',
    'a refusal of its own kind within a 200',
    {
      serve: send('{"code": "A0230", "msg": "令牌无效", "data": []}'),
      fails: {kind: 'shape', message: /令牌无效/},
    },
  ],
  [
    'F05',
    '403 with JSON',
    {serve: send(again, {}, 403), fails: {kind: 'http', status: 403}, waits: [60, 60]},
  ],
  [
    'F06',
    '503 with Retry-After in seconds',
    {serve: send('', {'retry-after': '40'}, 503), fails: {kind: 'http', status: 503}, waits: [40, 44]},
  ],
  [
    'F06',
    '503 with Retry-After as a date of next year, which is capped',
    {
      serve: send('', {'retry-after': 'Tue, 24 Jun 2025 00:00:00 GMT'}, 503),
      fails: {kind: 'http', status: 503},
      waits: [300, 330],
    },
  ],
  [
    'F07',
    '429 with Retry-After and a JSON body',
    {serve: send(again, {'retry-after': '50'}, 429), fails: {kind: 'http', status: 429}, waits: [50, 55]},
  ],
  ['F08', 'a body shorter than its Content-Length', {serve: short(again), fails: network}],
  ['F09', 'a chunked body cut within the JSON', {serve: unfinished(again.slice(0, 200)), fails: network}],
  ['F10', 'a connection lost after the whole JSON', {serve: unfinished(again), fails: network}],
  [
    'F11',
    'HTTP/1.0, closed within the JSON',
    {serve: oldStyle(again.slice(0, 200)), fails: {kind: 'syntax'}},
  ],
  [
    'F12',
    'HTTP/1.0, closed on JSON that is valid and not all of it',
    {
      serve: oldStyle(JSON.stringify({...goodFeed(2), count: 9})),
      issues: [{path: 'count', message: 'says 9, but the rows give 2', drawn: true}],
    },
  ],
  [
    'F13',
    'JSON that is called something else',
    {serve: send(again, {'content-type': 'text/html'}), warns: /content type.*text\/html/},
  ],
  ['F14', 'a login page with 200', {serve: send(html, HTML), fails: {kind: 'syntax', message: /login page/}}],
  [
    'F14',
    'a redirect to a login page',
    {serve: redirect('/login'), fails: {kind: 'syntax', message: /login page.*\/login/}},
  ],
  ['F15', '204', {serve: send(undefined, {}, 204), isUnchanged: true}],
  [
    'F15',
    '304 to the tag of what was there',
    {serve: send(undefined, {etag: '"1"'}, 304), tag: '"1"', isUnchanged: true},
  ],
  // Firefox answers the page with what it has, without word that nothing changed.
  [
    'F15',
    '304 to a question without a tag',
    {serve: send(undefined, {}, 304), isUnchanged: true, isDrawnAgainIn: 'firefox'},
  ],
  ['F15', 'an empty 200', {serve: send(''), fails: {kind: 'syntax', message: /empty/}}],
  ['F16', 'a byte order mark', {serve: send(`\ufeff${again}`)}],
  [
    'F17',
    'UTF-16',
    {serve: send(Buffer.from(`\ufeff${again}`, 'utf16le')), fails: {kind: 'syntax', message: /UTF-16/}},
  ],
  [
    'F17',
    'UTF-16 without a mark',
    {serve: send(Buffer.from(again, 'utf16le')), fails: {kind: 'syntax', message: /UTF-16/}},
  ],
  [
    'F18',
    'GBK, as declared',
    {serve: send(gbk, {'content-type': 'application/json; charset=GBK'}), shows: '静安'},
  ],
  [
    'F19',
    'bytes that are no UTF-8',
    {
      serve: send(broken),
      shows: '\ufffd',
      issues: [{path: '$', message: /UTF-8/, drawn: true}],
    },
  ],
  ['F20', 'gzip that is none', {serve: gzipped(again), fails: network}],
  [
    'F21',
    'gzip cut short',
    {serve: gzipped(gzipSync(again).subarray(0, 120)), fails: {kind: /network|syntax/}},
  ],
  ['F22', 'an unknown content encoding', {serve: send(again, {'content-encoding': 'x-unknown'})}],
  ['F23', 'a connection reset', {serve: reset, fails: network}],
  ['F23', 'a closed port', {serve: redirect(`http://127.0.0.1:${closedPort}/`), fails: network}],
  ['F23', 'a host that is unknown', {serve: redirect('http://nowhere.invalid/'), fails: network}],
  [
    'F23',
    'a redirect loop',
    {serve: (request, response) => redirect(request.url)(request, response), fails: network},
  ],
  [
    'F23',
    'another origin without CORS headers',
    {
      serve: ({headers}, response) =>
        response.writeHead(302, {location: `http://localhost:${headers.host.split(':')[1]}/good`}).end(),
      fails: {kind: 'network', message: /CORS/},
    },
  ],
  [
    'F26',
    'a body larger than the cap',
    {
      serve: send(again.replace('{', `{"padding": "${'x'.repeat(5000)}",`)),
      attributes: {'max-bytes': '4000'},
      fails: {kind: 'syntax', message: /4000 bytes/},
    },
  ],
  ['F27', 'a gzip bomb', {serve: bomb(), fails: {kind: 'syntax', message: /67108864 bytes/}}],
];
