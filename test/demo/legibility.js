// Measures every text that a page shows, whatever shadow, drawing or canvas it stands in: how large, on what ground, whether whole.

/** In a page, before its own scripts: remembers what is written on each canvas since it was last cleared. */
export function watchCanvases() {
  const written = (globalThis.written = new Map());
  const {prototype} = CanvasRenderingContext2D;
  const {fillText, clearRect} = prototype;
  prototype.clearRect = function (x, y, width, height) {
    const {canvas} = this;
    const {a, d} = this.getTransform();
    if (width * a >= canvas.width && height * d >= canvas.height) written.delete(canvas);
    return clearRect.call(this, x, y, width, height);
  };
  prototype.fillText = function (text, x, y, ...others) {
    const all = written.get(this.canvas) ?? [];
    const {
      actualBoundingBoxLeft: left,
      actualBoundingBoxRight: right,
      actualBoundingBoxAscent: up,
      actualBoundingBoxDescent: down,
    } = this.measureText(text);
    const at = this.getTransform();
    const size = Number.parseFloat(/(\d+(\.\d+)?)px/.exec(this.font)[1]) * Math.hypot(at.c, at.d);
    const [from, to] = [
      [x - left, y - up],
      [x + right, y + down],
    ].map(([across, along]) => at.transformPoint({x: across, y: along}));
    all.push({
      text: String(text),
      size,
      ink: String(this.fillStyle),
      box: [from.x, from.y, to.x - from.x, to.y - from.y],
    });
    written.set(this.canvas, all);
    return fillText.call(this, text, x, y, ...others);
  };
}

/**
 * In a page: every text in sight, as `{text, size, box, ink, opacity, cut, of, isOver}`: its size in pixels of the design, its box in
 * pixels of the page, how much of it is cut off by what it stands in, the widget it is of, whether it lies over a picture.
 * What lies under a panel, or at the edge of a picture that goes on, is not in sight.
 */
export function textsInSight() {
  const stage = document.querySelector('dj-stage');
  const plane = stage.renderRoot.querySelector('.plane');
  const unit = plane.getBoundingClientRect().height / plane.offsetHeight;
  const found = [];
  const covers = [];
  const FADE = 72;
  const intersect = (a, b) => {
    const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
    const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
    return {left, top, right: Math.max(left, right), bottom: Math.max(top, bottom)};
  };
  const areaOf = ({left, top, right, bottom}) => (right - left) * (bottom - top);
  const tell = (text, rect, {size, ink, clip, opacity, of, isOver, picture}) => {
    if (areaOf(rect) === 0) return;
    const seen = intersect(rect, clip);
    if (areaOf(seen) === 0 || opacity === 0) return;
    // A picture may go on beyond what it is seen through, and fades there.
    const edge = FADE * unit;
    if (picture && (rect.left < picture.left + edge || rect.right > picture.right - edge)) return;
    const goesOn = picture && (rect.top < picture.top || rect.bottom > picture.bottom);
    found.push({
      text,
      size: Math.round((size / unit) * 10) / 10,
      ink,
      opacity,
      of,
      isOver,
      cut: goesOn ? 0 : Math.round((1 - areaOf(seen) / areaOf(rect)) * 100) / 100,
      box: [seen.left, seen.top, seen.right - seen.left, seen.bottom - seen.top],
    });
  };
  const readCanvas = (canvas, context) => {
    const {left, top, width, height} = canvas.getBoundingClientRect();
    const [across, along] = [width / canvas.width, height / canvas.height];
    for (const {text, size, ink, box} of globalThis.written?.get(canvas) ?? []) {
      const [x, y, breadth, depth] = box;
      const rect = {
        left: left + x * across,
        top: top + y * along,
        right: left + (x + breadth) * across,
        bottom: top + (y + depth) * along,
      };
      tell(text, rect, {...context, size: size * along, ink});
    }
  };
  /** The box of a line is broader than its letters. */
  const lettersOf = ({left, top, right, bottom, width, height}, isUpright) =>
    isUpright
      ? {left: left + width * 0.2, top, right: right - width * 0.2, bottom}
      : {left, top: top + height * 0.2, right, bottom: bottom - height * 0.2};
  const readText = (node, context) => {
    if (node.data.trim() === '') return;
    const {parentElement: element} = node;
    const style = getComputedStyle(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    const isDrawn = element instanceof SVGElement;
    const scale = isDrawn ? element.getScreenCTM().d : context.scale;
    const ink = isDrawn ? style.fill : style.webkitTextFillColor;
    const size = Number.parseFloat(style.fontSize) * scale;
    const isUpright = style.writingMode !== 'horizontal-tb';
    for (const rect of range.getClientRects())
      tell(node.data.trim(), lettersOf(rect, isUpright), {...context, size, ink});
  };
  const walk = (node, context) => {
    if (node.nodeType === Node.TEXT_NODE) return readText(node, context);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style, template, option')) return;
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.clipPath !== 'none') return;
    const inner = {...context, opacity: context.opacity * Number(style.opacity)};
    if (
      !node.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}) &&
      style.display !== 'contents'
    )
      return;
    if (node.shadowRoot) inner.of = node.localName;
    if (node.matches('.panel, .tooltip, .tip, .crumbs')) {
      inner.isOver = true;
      covers.push(node.getBoundingClientRect());
    }
    const shape = style.transform === 'none' ? undefined : new DOMMatrix(style.transform);
    if (shape) inner.scale *= Math.hypot(shape.c, shape.d);
    if (style.scale !== 'none') inner.scale *= Number(style.scale.split(' ').at(-1));
    if (style.overflow !== 'visible' && style.display !== 'inline') {
      inner.clip = intersect(inner.clip, node.getBoundingClientRect());
      if (node.matches('.viewport')) inner.picture = inner.clip;
    }
    if (node instanceof HTMLCanvasElement) return readCanvas(node, inner);
    const children = node.shadowRoot
      ? node.shadowRoot.childNodes
      : node instanceof HTMLSlotElement && node.assignedNodes().length > 0
        ? node.assignedNodes({flatten: true})
        : node.childNodes;
    for (const child of children) walk(child, inner);
  };
  walk(document.body, {
    clip: {left: 0, top: 0, right: innerWidth, bottom: innerHeight},
    opacity: 1,
    of: '',
    isOver: false,
    scale: 1,
  });
  const isCovered = ({isOver, box: [left, top, width, height]}) =>
    !isOver &&
    covers.some(
      (cover) => areaOf(intersect(cover, {left, top, right: left + width, bottom: top + height})) > 0,
    );
  return found.filter((text) => !isCovered(text));
}

/** In a page: takes the ink from every letter, and answers once that is drawn; `false` gives it back at once. */
export async function bleach(isBleached) {
  const sheet = (globalThis.bleached ??= new CSSStyleSheet());
  sheet.replaceSync(
    isBleached
      ? '* { -webkit-text-fill-color: transparent !important; text-shadow: none !important; transition: none !important } text, tspan { fill: transparent !important }'
      : '',
  );
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  for (const root of roots(document))
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  for (let frame = 0; isBleached && frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/**
 * In a page: the contrast that each text has on its ground, which is a picture of the page without its letters. Of the pixels
 * under a text the worst twentieth is left out: lines that cross it.
 */
export async function contrasts(texts, ground) {
  const bytes = Uint8Array.from(atob(ground), (each) => each.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  context.drawImage(bitmap, 0, 0);
  const probe = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const colourOf = (ink) => {
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = ink;
    probe.fillRect(0, 0, 1, 1);
    return probe.getImageData(0, 0, 1, 1).data;
  };
  const linear = Array.from({length: 256}, (_, value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = (red, green, blue) =>
    0.2126 * linear[red] + 0.7152 * linear[green] + 0.0722 * linear[blue];
  return texts.map(({box, ink, opacity}) => {
    const [red, green, blue, alpha] = colourOf(ink);
    const cover = (alpha / 255) * opacity;
    const [x, y, width, height] = box.map(Math.round);
    const {data} = context.getImageData(x, y, Math.max(1, width), Math.max(1, height));
    // Grounds are of few colours: each is reckoned once.
    const grounds = new Map();
    const pixels = new Uint32Array(data.buffer);
    for (const pixel of pixels) grounds.set(pixel, (grounds.get(pixel) ?? 0) + 1);
    const all = [...grounds].map(([pixel, count]) => {
      const [under, of, it] = new Uint8Array(Uint32Array.of(pixel).buffer);
      const mix = (ink, ground) => Math.round(ink * cover + ground * (1 - cover));
      const [a, b] = [luminance(mix(red, under), mix(green, of), mix(blue, it)), luminance(under, of, it)];
      return {contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), count};
    });
    all.sort((a, b) => a.contrast - b.contrast);
    let left = Math.floor(pixels.length / 20);
    const {contrast} = all.find(({count}) => (left -= count) < 0);
    return Math.round(contrast * 100) / 100;
  });
}

/** Texts that lie over one another by more than a hair, two and two. */
export function overlaps(texts) {
  const found = [];
  const tight = texts
    .filter(({isOver}) => !isOver)
    .map(({text, of, box: [x, y, width, height]}) => ({text, of, x, y, width, height}));
  tight.forEach((one, at) => {
    for (const other of tight.slice(at + 1)) {
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const along = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
      if (across > 2 && along > 2) found.push(`${one.of} “${one.text}” and ${other.of} “${other.text}”`);
    }
  });
  return found;
}
