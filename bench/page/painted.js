/** What can be seen of a picture from outside: everyone is watched with the same eyes. */

/** All elements of a tree, those in open shadow roots too. */
export function* elementsIn(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

const canvasesIn = (root) =>
  [...elementsIn(root)].filter((element) => element.localName === 'canvas' && element.width * element.height);

const scratch = new OffscreenCanvas(160, 100).getContext('2d', {willReadFrequently: true});

/** Pixels of a canvas in small. Reading them has the browser draw what it has put off. */
function pixelsOf(canvas, width = 160, height = 100) {
  scratch.clearRect(0, 0, width, height);
  scratch.drawImage(canvas, 0, 0, width, height);
  return new Uint32Array(scratch.getImageData(0, 0, width, height).data.buffer);
}

/** Whether any canvas shows more than one colour. */
export const hasDrawing = (root) =>
  canvasesIn(root).some((canvas) => {
    const pixels = pixelsOf(canvas);
    return pixels.some((pixel) => pixel !== pixels[0]);
  });

/** One number for elements, paths and the pixels of canvases: it changes while something is drawn. */
export function fingerprint(root) {
  let hash = 0;
  const add = (value) => (hash = (Math.imul(hash, 31) + value) | 0);
  for (const element of elementsIn(root))
    add(element.localName === 'path' ? element.getAttribute('d')?.length : 1);
  for (const canvas of canvasesIn(root)) for (const pixel of pixelsOf(canvas)) add(pixel);
  return hash;
}

/** The time by the page's clock when the next frame is painted, with what its canvases still owe. */
export async function painted(root) {
  // The frame callback comes before painting, the message after it.
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  });
  for (const canvas of canvasesIn(root)) pixelsOf(canvas, 1, 1);
  return performance.now();
}
