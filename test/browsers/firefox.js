// Finds the Firefox that tests run in: FIREFOX_PATH, or an installed one. None is brought along or downloaded.
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const places = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env.PROGRAMFILES].flatMap((folder) =>
    folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [],
  ),
};

function installed() {
  const wanted = process.env.FIREFOX_PATH;
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find((path) => existsSync(path));
}

/** Launch options for Puppeteer, which speaks WebDriver BiDi with it; undefined where there is no Firefox. */
export function findFirefox() {
  const executablePath = installed();
  return (
    executablePath && {
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        // A machine without a touch screen has no touch events either, unless told so.
        'dom.w3c_touch_events.enabled': 1,
      },
    }
  );
}
