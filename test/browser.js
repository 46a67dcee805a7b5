// Finds the browser that tests run in: CHROME_PATH, an installed one, or the one carried in a package.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Nothing that a page under test does may leave this machine. */
const offline = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Pictures and measurements come out the same on every machine. */
const steady = [
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Where Chrome, Chromium and Edge are found when they are not on PATH. */
const places = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};
const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function installedBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((name) => join(folder, name)));
  const candidates =
    process.platform === 'linux' ? [...onPath, ...places.linux] : (places[process.platform] ?? onPath);
  return candidates.find((path) => existsSync(path));
}

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries, once, and says which environment it needs.
 * A machine without NSS gets the package's own; a machine without fonts gets the package's own.
 */
function carriedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to it.');
  }
  const pack = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
  const {version} = JSON.parse(readFileSync(join(pack, 'package.json'), 'utf8'));
  const home = join(root, 'node_modules/.cache/dangjian-widgets', `chromium-${version}`);
  if (!existsSync(home)) unpack(join(pack, 'bin'), home);

  const executablePath = join(home, 'chromium');
  const env = {...process.env};
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = home;
  if (!starts(executablePath, env)) {
    env.LD_LIBRARY_PATH = [join(home, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    if (!starts(executablePath, env)) throw new Error(`The carried Chromium in ${home} does not start.`);
  }
  return {executablePath, env};
}

/** Unpacks beside the goal and moves into place at the end, so that a run cut short leaves nothing half done. */
function unpack(bin, home) {
  const staging = `${home}.${process.pid}`;
  mkdirSync(staging, {recursive: true});
  const inflate = (name) => brotliDecompressSync(readFileSync(join(bin, name)));
  writeFileSync(join(staging, 'chromium'), inflate('chromium.br'), {mode: 0o755});
  for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
    execFileSync('tar', ['-x', '-C', staging], {input: inflate(name)});
  }
  const fonts = join(home, 'fonts');
  writeFileSync(
    join(staging, 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${fonts}</dir><cachedir>${fonts}</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(staging, home);
  } catch (error) {
    // Another run was quicker: its copy is as good.
    rmSync(staging, {recursive: true});
    if (!existsSync(home)) throw error;
  }
}

function starts(executablePath, env) {
  try {
    execFileSync(executablePath, ['--version', '--no-sandbox'], {env, stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

/**
 * Launch options for Puppeteer. `CHROME_PATH=carried` takes the packaged browser though another is installed.
 * @returns {{executablePath: string, headless: true | 'shell', args: string[], env: Record<string, string | undefined>}}
 */
export function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && wanted !== 'carried' && !existsSync(wanted))
    throw new Error(`CHROME_PATH: there is no ${wanted}.`);
  const found = wanted === 'carried' ? undefined : wanted || installedBrowser();
  // Chromium refuses its sandbox to root, and many containers refuse it to everyone.
  const sandbox = !found || process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const args = [...offline, ...steady, ...sandbox];
  if (found) return {executablePath: found, headless: true, args, env: process.env};
  return {...carriedBrowser(), headless: 'shell', args: [...args, '--no-zygote']};
}
