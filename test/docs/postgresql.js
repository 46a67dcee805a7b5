// A PostgreSQL of its own for a test: made in a temporary folder, reached by a socket, gone at the end.
import {execFile, execFileSync} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);
const MOST = 2 ** 30;

/** The folder of its programs: on PATH, or where Debian's packages put them, the newest first. */
export function findPostgreSQL() {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...process.env.PATH.split(delimiter), ...versions.map((name) => join(home, name, 'bin'))];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'psql')));
}

/** PostgreSQL refuses to run as root; then it runs as the user of its package. */
function owner() {
  if (process.getuid?.() !== 0) return {};
  const numberOf = (kind) => Number(execFileSync('id', [kind, 'postgres'], {encoding: 'utf8'}));
  return {uid: numberOf('-u'), gid: numberOf('-g')};
}

/** Starts a server with an empty database; `query` runs what `psql` understands and answers what it prints. */
export async function startPostgreSQL(programs) {
  const user = owner();
  const home = mkdtempSync(join(tmpdir(), 'feeds-'));
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid);
  const data = join(home, 'data');
  const env = {PATH: process.env.PATH, LC_ALL: 'C.UTF-8', PGOPTIONS: '--client-min-messages=warning'};
  const options = {...user, env, cwd: home, maxBuffer: MOST};
  const program = (name, args) => run(join(programs, name), args, options);
  await program('initdb', ['-D', data, '-U', 'feeds', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const settings = `-k ${home} -h '' -c fsync=off -c max_wal_size=4GB`;
  await program('pg_ctl', ['-D', data, '-l', join(home, 'log'), '-w', '-o', settings, 'start']);
  return {
    async query(sql, variables = {}) {
      const named = Object.entries(variables).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
      const asked = ['-h', home, '-U', 'feeds', '-d', 'postgres', '-X', '-q', '-A', '-t', ...named];
      const child = run(join(programs, 'psql'), [...asked, '-v', 'ON_ERROR_STOP=1', '-f', '-'], options);
      child.child.stdin.end(sql);
      return (await child).stdout;
    },
    async stop() {
      await program('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(home, {recursive: true});
    },
  };
}
