// A page that is driven by WebDriver, with those methods of Puppeteer's page that the test runner's commands call.

const START = 20_000;
const RESIZE = 3000;
const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Keys that are no characters, as WebDriver names them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
  F3: '\ue033',
  Meta: '\ue03d',
};
const BUTTONS = {left: 0, middle: 1, right: 2};

async function send(url, method = 'GET', body) {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value?.error} ${value?.message}`);
  return value;
}

export class WebDriverPage {
  #session;
  #size = '';

  constructor(session) {
    this.#session = session;
  }

  /** Opens a window as soon as the driver at the address answers. */
  static async open(driver, capabilities) {
    for (const end = Date.now() + START; ; await rest(50)) {
      const status = await send(`${driver}/status`).catch(() => undefined);
      if (status?.ready) break;
      if (Date.now() > end) throw new Error(`no WebDriver at ${driver}`);
    }
    const {sessionId} = await send(`${driver}/session`, 'POST', {capabilities: {alwaysMatch: capabilities}});
    return new WebDriverPage(`${driver}/session/${sessionId}`);
  }

  keyboard = {
    down: (key) => this.#keys({type: 'keyDown', value: KEYS[key] ?? key}),
    up: (key) => this.#keys({type: 'keyUp', value: KEYS[key] ?? key}),
    press: (key) => this.#keys(...pressed(KEYS[key] ?? key)),
    type: (text) => this.#keys(...[...text].flatMap(pressed)),
  };

  mouse = {
    move: (x, y) => this.#pointer(moved(x, y)),
    down: ({button = 'left'} = {}) => this.#pointer({type: 'pointerDown', button: BUTTONS[button]}),
    up: ({button = 'left'} = {}) => this.#pointer({type: 'pointerUp', button: BUTTONS[button]}),
    click: (x, y, {button = 'left'} = {}) =>
      this.#pointer(
        moved(x, y),
        {type: 'pointerDown', button: BUTTONS[button]},
        {type: 'pointerUp', button: BUTTONS[button]},
      ),
    reset: () => this.#ask('DELETE', 'actions'),
  };

  accessibility = {
    snapshot: () => {
      throw new Error('WebDriver does not tell the accessibility tree.');
    },
  };

  emulateMediaFeatures() {
    throw new Error('WebDriver does not set preferences.');
  }

  goto(url) {
    return this.#ask('POST', 'url', {url});
  }

  url() {
    return this.#ask('GET', 'url');
  }

  close() {
    return this.#ask('DELETE');
  }

  /** Makes the window as much larger or smaller as its page is to be. */
  async setViewport({width, height}) {
    const inner = () =>
      this.#ask('POST', 'execute/sync', {script: 'return [innerWidth, innerHeight]', args: []});
    const wanted = `${width},${height}`;
    if (wanted === this.#size) return;
    const [[innerWidth, innerHeight], rect] = [await inner(), await this.#ask('GET', 'window/rect')];
    await this.#ask('POST', 'window/rect', {
      x: 0,
      y: 0,
      width: rect.width + width - innerWidth,
      height: rect.height + height - innerHeight,
    });
    for (const end = Date.now() + RESIZE; Date.now() < end && String(await inner()) !== wanted;)
      await rest(20);
    this.#size = wanted;
  }

  #keys(...actions) {
    return this.#ask('POST', 'actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  #pointer(...actions) {
    const parameters = {pointerType: 'mouse'};
    return this.#ask('POST', 'actions', {actions: [{type: 'pointer', id: 'mouse', parameters, actions}]});
  }

  #ask(method, path = '', body) {
    return send(path ? `${this.#session}/${path}` : this.#session, method, body);
  }
}

const pressed = (value) => [
  {type: 'keyDown', value},
  {type: 'keyUp', value},
];
const moved = (x, y) => ({type: 'pointerMove', duration: 0, origin: 'viewport', x, y});
