// What servers, proxies and lines do to an answer. Each takes the request and the response of Node's HTTP server; the raw
// ones write to the socket, because a well-behaved server cannot lie.
import {gzipSync} from 'node:zlib';

const JSON_TYPE = {'content-type': 'application/json'};

/** Answers with a body, as it should be. */
export const send =
  (body, headers = {}, status = 200) =>
  (_, response) =>
    response.writeHead(status, {...JSON_TYPE, ...headers}).end(body);

/** Says nothing at all, on a line that stays open. */
export const silence = () => {};

const raw = (write) => (_, response) => {
  const {socket} = response;
  write(socket);
};
const head = (lines, version = '1.1') =>
  [`HTTP/${version} 200 OK`, 'content-type: application/json', ...lines, '', ''].join('\r\n');
const chunk = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** Sends headers and a beginning, then nothing more. */
export const stall = (body) =>
  raw((socket) => socket.write(head(['content-length: 100000']) + body.slice(0, 10)));

/** Sends one character a second of real time: always a little progress, never an end. */
export const drip = (body) =>
  raw((socket) => {
    socket.write(head(['content-length: 100000']));
    let at = 0;
    const timer = setInterval(() => socket.write(body[at++ % body.length]), 50);
    socket.on('close', () => clearInterval(timer));
  });

/** Promises more bytes than it sends. */
export const short = (body) =>
  raw((socket) => socket.end(head([`content-length: ${Buffer.byteLength(body) + 50}`]) + body));

/** Sends chunks and hangs up before the last one. */
export const unfinished = (body) =>
  raw((socket) => {
    socket.write(head(['transfer-encoding: chunked']) + chunk(body));
    setTimeout(() => socket.destroy(), 20);
  });

/** The old way: the end of the line is the end of the body, wherever it comes. */
export const oldStyle = (body) => raw((socket) => socket.end(head([], '1.0') + body));

/** Resets the connection. */
export const reset = raw((socket) => socket.resetAndDestroy());

/** Points somewhere else. */
export const redirect = (location) => (_, response) => response.writeHead(302, {location}).end();

/** Says that it is gzip. */
export const gzipped = (bytes) => send(bytes, {'content-encoding': 'gzip'});

/** 65 MiB of blanks in 65 kB. */
export const bomb = () => gzipped(gzipSync(Buffer.alloc(65 * 2 ** 20, ' ')));
