// What runs in the page: whoever reads it may do all that a reader can, and looks at all that came of it.

/** What of a document, and of all that stands in shadows, is more than text. */
export function activeIn(root) {
  const wrong = [];
  for (const each of root.querySelectorAll('*')) {
    const {localName} = each;
    if (
      /^(?:script|iframe|object|embed|base|meta|link|x-pwned|foreignobject|form|marquee|video|math|template)$/i.test(
        localName,
      ) &&
      !each.matches('head, head > *')
    )
      wrong.push(`<${localName}>`);
    else if (globalThis.drawn && root !== document && !globalThis.drawn.includes(localName))
      wrong.push(`<${localName}>, which no template has`);
    for (const {name, value} of each.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc') wrong.push(`${localName} ${name}`);
      if (
        /(?:href|src|action)$/i.test(name) &&
        /^[\s\u0000-\u001f]*(?:java\s*script|data:text|vbscript|file|blob|view-source|feed):/i.test(value)
      )
        wrong.push(`${localName} ${name}=${value}`);
      if (name === 'target' && !/noopener noreferrer/.test(each.getAttribute('rel')))
        wrong.push(`${value} without rel`);
    }
    if (localName === 'img' && root !== document && each.referrerPolicy !== 'no-referrer')
      wrong.push('a picture whose host is told of the page');
    if (each.shadowRoot) wrong.push(...activeIn(each.shadowRoot));
  }
  return wrong;
}

/**
 * Draws a feed, does what a reader can do, takes every file, and says what came of it that is no text.
 * @param most how many things of the picture are pointed at and pressed
 * @param texts what has to be read somewhere, as it is; each of them is title and source once, too
 * @param onPaper whether it is printed and painted as well
 */
export async function exercise(tag, feed, attributes, {most = 12, texts = [], onPaper = true} = {}) {
  const element = document.createElement(tag);
  const wrong = [];
  for (const [name, value] of Object.entries({...attributes, toolbar: ''})) element.setAttribute(name, value);
  const few = attributes.stream ? 20 : 0;
  const loaded = new Promise((resolve) =>
    element.addEventListener('dj-load', ({detail}) => detail.items > few && resolve()),
  );
  if (!attributes.stream) element.data = feed;
  document.body.replaceChildren(element);
  await loaded;
  const root = element.shadowRoot;
  /** A frame to its end, and what was asked for in it: another would wait until this one was painted. */
  const settled = async () => {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await element.updateComplete;
  };
  let looks = 0;
  let opened = 0;
  const unread = new Set(texts);
  /** What is written and named in the widget, but for the list of faults, which would have every text. */
  const readable = () => {
    const copy = root.querySelector('.frame').cloneNode(true);
    for (const list of copy.querySelectorAll('.issues')) list.remove();
    const named = [...copy.querySelectorAll('[aria-label]')].map(({ariaLabel}) => ariaLabel);
    return [copy.textContent, ...named].join('\n');
  };
  // A text is cut at 500 characters; the white space around it is a template's.
  const beginning = (text) => text.trim().slice(0, 400);
  const look = (state) => {
    looks++;
    wrong.push(...activeIn(document).map((each) => `${state}: ${each}`));
    if (unread.size === 0) return;
    const read = readable();
    for (const text of unread) if (read.includes(beginning(text))) unread.delete(text);
  };
  const count = () => {
    const over = [...root.querySelectorAll('[part~=panel], [part~=tooltip], [part~=tip], .tip')];
    const isOpen = (each) =>
      each.checkVisibility({visibilityProperty: true}) && each.textContent.trim() !== '';
    if (over.some(isOpen)) opened++;
  };
  /** What a printer would be handed. */
  const printed = async () => {
    const frame = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const found = document.querySelector('body > iframe');
        if (found) resolve(found);
        if (found) observer.disconnect();
      });
      observer.observe(document.body, {childList: true});
    });
    const done = element.print();
    const refused = done.then(() => new Promise(() => undefined));
    const dialogIn = () =>
      [...root.children].map((each) => each.shadowRoot?.querySelector('dialog')).find(Boolean);
    while (!dialogIn()) await Promise.race([settled(), refused]);
    look('print dialog');
    dialogIn().querySelector('.main').click();
    const {contentWindow, contentDocument} = await frame;
    const handed = new Promise((resolve) => {
      contentWindow.print = () => {
        resolve([...contentDocument.querySelectorAll('svg')].map(({outerHTML}) => outerHTML));
        if (contentDocument.querySelector('script, iframe, object, embed, a, x-pwned, [onload], [onerror]'))
          wrong.push('print: something active');
        contentWindow.dispatchEvent(new Event('afterprint'));
      };
    });
    const sheets = await Promise.race([handed, refused]);
    await done;
    return sheets;
  };

  await settled();
  look('picture');

  // Of the picture alone: a shape in the icon of a tool would open the table.
  const things = root
    .querySelector('.body')
    .querySelectorAll('[role=treeitem], [role=gridcell], [data-key], .plaque, li button, li, rect, canvas');
  for (const thing of [...things].filter((_, at) => at % Math.ceil(things.length / most) === 0)) {
    if (!thing.isConnected) continue;
    const {left, top, width, height} = thing.getBoundingClientRect();
    const at = {clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true};
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
      thing.dispatchEvent(new PointerEvent(type, {...at, pointerType: 'mouse'}));
    thing.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await settled();
    count();
    look('panel or tooltip');
  }
  // A chart is one thing to the pointer; keys go to its periods, each counted from the first: whoever opened one begins anew.
  const chart = root.querySelector('[role=application]');
  const press = (key) =>
    chart.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
  const chosen = [];
  element.addEventListener('dj-select', ({detail}) => chosen.push(JSON.stringify(detail)));
  for (let stop = 0; chart && stop < most; stop++) {
    press('Home');
    for (let step = 0; step < stop; step++) press('ArrowRight');
    await settled();
    look('period pointed at');
    press('Enter');
    // The last one again.
    if (chosen.at(-1) === chosen.at(-2)) break;
    await settled();
    count();
    look('period');
  }
  for (const summary of root.querySelectorAll('summary')) summary.click();
  await settled();
  await settled();
  look('list of faults');
  for (const input of root.querySelectorAll('input')) {
    input.value = 'pwned';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled();
    look('search');
  }
  if (!root.querySelector('.issues li')) wrong.push('no fault is listed: the addresses should be');

  const svg = await (await element.exportImage({type: 'svg'})).text();
  const sheets = onPaper ? await printed() : [];
  if (onPaper && (await element.exportImage({type: 'png', scale: 1})).type !== 'image/png')
    wrong.push('no PNG file');
  const csv = await (await element.exportCSV()).text();
  for (const [, quoted, plain] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)) {
    const cell = quoted ?? plain;
    if (/^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell)) wrong.push(`CSV: ${cell}`);
  }

  const table = root.querySelector(
    '[part~=toolbar] button[aria-label*="表格"], [part~=toolbar] button[aria-label*="表"]',
  );
  table?.click();
  await settled();
  await settled();
  if (!root.querySelector('table')) wrong.push('no table');
  look('table');
  for (const text of unread) wrong.push(`never read: ${JSON.stringify(text)}`);

  const isList = (value) => Array.isArray(value);
  const small = Object.entries(feed).map(([name, value]) => [
    name,
    isList(value) ? value.slice(0, 1) : value,
  ]);
  for (const text of texts) {
    element.data = {...Object.fromEntries(small), title: text, source: text};
    await element.updateComplete;
    look('title and source');
    for (const part of ['heading', 'footer'])
      if (!root.querySelector(`[part~=${part}]`).textContent.includes(beginning(text)))
        wrong.push(`not the ${part}: ${JSON.stringify(text)}`);
  }
  if (globalThis.prototypes() !== globalThis.untouched) wrong.push('a prototype was changed');
  return {wrong: [...new Set([...wrong, ...globalThis.said.splice(0)])], svg, sheets, looks, opened};
}

/** A stage with a scene for each widget, and each scene in turn with what its widget shows by itself. */
export async function exerciseStage(feeds, names) {
  const stage = document.createElement('dj-stage');
  Object.assign(stage, {heading: names[0], rotate: 0, clock: true, ages: true, tour: 0.1});
  const scenes = feeds.map(([tag, data], at) => {
    const widget = Object.assign(document.createElement(tag), {data});
    widget.setAttribute('display', 'wall');
    const scene = Object.assign(document.createElement('section'), {ariaLabel: names[at]});
    scene.append(widget);
    return scene;
  });
  stage.append(...scenes);
  document.body.replaceChildren(stage);
  const wrong = [];
  let looks = 0;
  for (const scene of scenes) {
    const [widget] = scene.children;
    await stage.updateComplete;
    await widget.updateComplete;
    // As many frames as a tour has details in, some of them.
    for (let frame = 0; frame < 30; frame++) {
      await new Promise(requestAnimationFrame);
      if (frame % 10 > 0) continue;
      looks++;
      wrong.push(...activeIn(document).map((each) => `${scene.ariaLabel}: ${each}`));
    }
    if (widget.dataset.state !== 'ready') wrong.push(`${widget.localName} is ${widget.dataset.state}`);
    stage.next();
  }
  return {wrong: [...new Set([...wrong, ...globalThis.said.splice(0)])], looks};
}

/** In a page without a policy, which would forbid to read it: what of an SVG file is no shape and no text. */
export function faultsOfSvg(svg, type = 'image/svg+xml') {
  const wrong = [];
  const drawing = new DOMParser().parseFromString(svg, type);
  if (drawing.querySelector('parsererror')) wrong.push('the SVG file is not well-formed');
  for (const each of drawing.querySelectorAll('*')) {
    if (/^(?:script|foreignObject|a|animate|set|use|iframe|handler|style)$/i.test(each.localName))
      wrong.push(`SVG: <${each.localName}>`);
    for (const {name, value} of each.attributes) {
      if (/^on/i.test(name)) wrong.push(`SVG: ${name}`);
      if (/href$/i.test(name) && !/^data:image\/(?:png|jpeg|webp)/.test(value))
        wrong.push(`SVG: ${name}=${value}`);
      if (/url\((?!["']?#)/i.test(value)) wrong.push(`SVG: ${value}`);
    }
  }
  return wrong;
}
