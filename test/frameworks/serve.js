// Serves the portal pages, the demo's feeds, and a few answers that misbehave.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';

const types = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};
const page = (framework, script = 'main') => `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <title>${framework}</title>
    <link rel="icon" href="data:," />
    <script src="/leftovers.js"></script>
    <script type="module" src="/${framework}/${script}.js"></script>
  </head>
  <body>
    <div id="portal"></div>
  </body>
</html>`;

const feed = (name) => readFile(new URL(`../../demo/feeds/${name}`, import.meta.url));
const own = (name) => readFile(new URL(name, import.meta.url));

/** Serves on a free port of this machine. */
export async function serve() {
  const asked = new Set();
  const answers = [
    [/^\/(\w+)\/(?:(hydrated)\/)?$/, ([, name, script]) => page(name, script)],
    [/^\/feeds\/([\w.-]+)$/, ([, name]) => feed(name)],
    [/^\/(leftovers|cases)\.js$/, ([, name]) => own(`${name}.js`)],
    [/^\/old-portal\/$/, () => own('old-portal/index.html')],
    [/^\/old-portal\/leftovers\.js$/, () => own('leftovers.js')],
    [/^\/old-portal\/cases\.js$/, () => own('old-portal/cases.js')],
    [/^\/old-portal\/jquery\.js$/, () => own('node_modules/jquery/dist/jquery.js')],
    [
      /^\/old-portal\/bootstrap\.(css|js)$/,
      ([, type]) => own(`node_modules/bootstrap/dist/${type}/bootstrap.${type}`),
    ],
    [
      /^\/old-portal\/dangjian-widgets\/([\w./-]+)$/,
      ([, path]) => own(`node_modules/dangjian-widgets/dist/embed/${path}`),
    ],
    // The second time it is not there.
    [
      /^\/once\/.+/,
      ([path]) => (asked.has(path) ? undefined : (asked.add(path), feed('baoshanlu-2019.json'))),
    ],
    [
      /^\/guarded\.json$/,
      (_, {headers}) => (headers['x-token'] === 'ours' ? feed('baoshanlu-2019.json') : undefined),
    ],
    [/^\/(\w+\/[\w.-]+)$/, ([, path]) => own(`built/${path}`)],
  ];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    for (const [form, answer] of answers) {
      const match = form.exec(pathname);
      const body = match && (await Promise.resolve(answer(match, request)).catch(() => undefined));
      if (body === undefined || body === null) continue;
      const type = pathname.endsWith('/') ? 'text/html' : types[extname(pathname)];
      return response.writeHead(200, {'content-type': type ?? 'text/plain'}).end(body);
    }
    response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
