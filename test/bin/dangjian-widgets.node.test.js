// The built command, as a portal's developer runs it.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {makeSchemas} from '../../scripts/schemas.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the command of the package', () => {
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'command-'));
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      mode: 'command',
      logLevel: 'error',
      build: {outDir: join(folder, 'bin'), emptyOutDir: true},
    });
    // As in the package: files of a folder without a package.json of their own are modules there.
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    mkdirSync(join(folder, 'schemas'));
    for (const [name, schema] of Object.entries(await makeSchemas()))
      writeFileSync(join(folder, 'schemas', `${name}.json`), JSON.stringify(schema));
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  /** Runs it, and answers what it printed and how it ended. */
  const run = async (args, {input = '', env = {LANG: 'C'}} = {}) => {
    const child = spawn(process.execPath, [join(folder, 'bin/dangjian-widgets.js'), ...args], {
      cwd: folder,
      env: {...process.env, LC_ALL: '', LC_MESSAGES: '', ...env},
    });
    const printed = {stdout: '', stderr: ''};
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => (printed[name] += text));
    child.stdin.end(input);
    const code = await new Promise((resolve) => child.on('close', resolve));
    return {code, lines: printed.stdout.trimEnd().split('\n'), ...printed};
  };
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return name;
  };

  it('finds in a feed what its widget sets aside, with path and line', async () => {
    const source = join(root, 'demo/feeds/faults-org.json');
    const text = readFileSync(source, 'utf8').split('\n');
    const {code, lines} = await run(['check', source]);
    assert.equal(code, 1);
    assert.equal(lines.at(-1), 'org: 18 rows drawn, 16 set aside, 4 repaired');
    assert.equal(lines.length, 21);
    const numbers = lines.slice(0, -1).map((line) => Number(/:(\d+) {2}/.exec(line)[1]));
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
    const link = lines.find((line) => line.includes('orgs[21].href'));
    assert.match(link, /expected a URL, got "javascript:alert\(1\)" \(set aside\)$/);
    assert.ok(text[Number(/:(\d+) {2}/.exec(link)[1]) - 1].includes('javascript:alert(1)'));
  });

  it('says nothing against good feeds, of every kind that they have', async () => {
    const {code, lines} = await run(['check', join(root, 'demo/feeds/huangpu-2024.json')]);
    assert.equal(code, 0);
    assert.equal(lines.at(-1), 'Nothing is wrong.');
    assert.ok(lines.length > 2, 'several kinds');
  });

  it('finds that a feed is shorter than it promises, and bytes that were no characters, as widgets do', async () => {
    const source = file('short.json', '{"count": 3,\n "honours": [{"title": "甲\ufffd"}]}');
    const {code, lines} = await run(['check', source]);
    assert.equal(code, 1);
    assert.equal(lines.length, 3);
    assert.match(lines[0], /^short\.json:1 {2}\$ {2}/);
    assert.match(lines[1], /^short\.json:1 {2}count {2}.*3.*1/);
    assert.equal(lines[2], 'honours: 1 rows drawn, 0 set aside, 2 repaired');
  });

  it('reads an answer by path and names, and tells its own places', async () => {
    const text = `{"code": 0, "data": {
      "list": [
        {"orgCode": 1, "orgName": "甲", "pid": 0},
        {"orgCode": 1, "orgName": "乙", "pid": 0},
        {"orgCode": 2,
         "orgName": "丙",
         "pid": 7}
      ]}}`;
    const name = file('portal.json', text);
    const names = '{"id":"orgCode","name":"orgName","parent":"pid"}';
    const {code, lines} = await run([
      'check',
      name,
      '--kind',
      'org',
      '--path',
      'data.list',
      '--fields',
      names,
    ]);
    assert.equal(code, 1);
    assert.deepEqual(lines, [
      'portal.json:4  data.list[1].orgCode  the id “1” is taken by an earlier row (set aside)',
      'portal.json:7  data.list[2].pid  no row has the id “7” (repaired)',
      'org: 2 rows drawn, 1 set aside, 1 repaired',
    ]);
  });

  it('tells that a service refused, and where text is no JSON', async () => {
    const refused = await run([
      'check',
      file('refused.json', '{"code":401,"msg":"登录已过期"}'),
      '--path',
      'data.list',
      '--kind',
      'org',
    ]);
    assert.deepEqual(
      [refused.code, refused.lines],
      [1, ['cannot be drawn: the service answered code 401 "登录已过期"']],
    );
    const broken = await run(['check', file('broken.json', '{"orgs": [\n  {"id": 1,}\n]}')]);
    assert.equal(broken.code, 1);
    assert.match(broken.stdout, /line 2/);
    const page = await run(['check', file('page.json', '<!doctype html>')]);
    assert.match(page.stdout, /login page/);
  });

  it('finds personal data when it is asked to', async () => {
    const text = `{"honours": [
      {"title": "先锋", "citation": "电话13812345678，身份证11010519491231002X",
       "recipients": [{"name": "张三丰", "person": true},
                      {"name": "张三丰工作室"}]}
    ]}`;
    const name = file('personal.json', text);
    assert.equal((await run(['check', name])).code, 0);
    const {code, lines} = await run(['check', name, '--lint']);
    assert.equal(code, 1);
    assert.deepEqual(lines, [
      'personal.json:2  honours[0].citation  a mobile number: 电话138****5678，身份证110*************2X',
      'personal.json:2  honours[0].citation  an identity number: 电话138****5678，身份证110*************2X',
      'personal.json:3  honours[0].recipients[0].name  a personal name: 张**',
      'honours: 1 rows drawn, 0 set aside, 0 repaired',
      'personal data: 3',
    ]);
  });

  it('asks an address, and reads what is piped in', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/gone' ? 404 : 200;
      response.end('{"honours": [{"title": 7}]}');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${server.address().port}`;
    const asked = await run(['check', `${origin}/feed.json`]);
    const gone = await run(['check', `${origin}/gone`]);
    server.close();
    assert.equal(
      asked.lines[0],
      `${origin}/feed.json:1  honours[0].title  expected a text that is not empty, got 7 (set aside)`,
    );
    assert.deepEqual([gone.code, gone.lines[0]], [1, `cannot be drawn: ${origin}/gone answered 404`]);
    assert.equal((await run(['check', '-'], {input: '{"honours": [{"title": "红旗"}]}'})).code, 0);
  });

  it('speaks Chinese where the terminal does', async () => {
    const feed = file('zh.json', '{"honours": [{}]}');
    const {lines} = await run(['check', feed], {env: {LANG: 'zh_CN.UTF-8'}});
    assert.deepEqual(lines, [
      'zh.json:1  honours[0].title  缺少内容，应为非空文本 (已搁置)',
      'honours：显示0行，搁置1行，需核对0处',
    ]);
    const {lines: other} = await run(['check', feed, '--lang', 'zh-Hant']);
    assert.match(other.at(-1), /顯示0列/);
  });

  it('prints the schema of a kind', async () => {
    for (const kind of ['org', 'growth', 'activity', 'honours']) {
      const {code, stdout} = await run(['schema', kind]);
      assert.equal(code, 0);
      assert.match(JSON.parse(stdout).title, /^Feed of <dj-/);
    }
  });

  it('says how it is used when it cannot do what was asked', async () => {
    const list = file('list.json', '[{"title": "红旗"}]');
    for (const args of [
      [],
      ['schema', 'tree'],
      ['schema', 'constructor'],
      ['check'],
      ['check', 'a', 'b'],
      ['check', list, '--kind', 'toString'],
      ['check', 'missing.json'],
      ['check', list],
      ['check', list, '--what'],
      ['check', list, '--kind', 'honours', '--fields', '{bad'],
    ]) {
      const {code, stderr, stdout} = await run(args);
      assert.equal(code, 2, args.join(' '));
      assert.notEqual(stderr, '');
      assert.equal(stdout, '');
    }
    const {code, stdout} = await run(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: /);
  });
});
