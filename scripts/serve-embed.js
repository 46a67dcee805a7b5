import {createServer} from 'node:http';
import {extname} from 'node:path';
import {buildEmbed} from './build-embed.js';

const types = {'.js': 'text/javascript', '.json': 'application/json', '': 'text/html; charset=utf-8'};
const page =
  '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Empty page</title><body></body></html>';

/**
 * Builds the embed files and serves them, an empty page at `/`, and the given texts by path, on a free port.
 * Says which chunks the embed files are. What is at no path goes to `answer`.
 * @param {Record<string, string | Buffer>} texts
 * @param {import('node:http').RequestListener} answer
 */
export async function serveEmbed(texts = {}, answer = (_, response) => response.writeHead(404).end()) {
  const chunks = await buildEmbed();
  const files = {
    '/': page,
    ...texts,
    ...Object.fromEntries(chunks.map(({fileName, code}) => [`/${fileName}`, code])),
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const body = files[pathname];
    if (body === undefined) return answer(request, response);
    response.writeHead(200, {'content-type': types[extname(pathname)] ?? 'text/plain'}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, chunks, close: () => server.close()};
}
