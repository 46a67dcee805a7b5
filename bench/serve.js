import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const embed = fileURLToPath(new URL('../dist/embed/', import.meta.url));
const types = {'.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8'};

/**
 * Serves an empty page, the embed files and the given texts by path.
 * @param {Record<string, string | Buffer>} texts
 */
export async function serve(texts) {
  const server = createServer(async ({url = '/'}, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    try {
      const body =
        path === '/'
          ? '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>bench</title><body>'
          : (texts[path] ?? (await readFile(join(embed, normalize(path)))));
      response.writeHead(200, {'content-type': path === '/' ? types['.html'] : types[extname(path)]});
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
