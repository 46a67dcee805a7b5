// Whether two pictures show the same.
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** How far two colours may lie apart (of 1): baselines have a palette. */
const THRESHOLD = 0.08;
/** How many pixels may differ: a curve that is rasterised otherwise, never a letter. */
const STRAY = 8;

const pixelsOf = async (png) => {
  const {data, info} = await sharp(png).ensureAlpha().raw().toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
};

/** As a baseline is kept, in half of what a PNG would take: in as few colours as show no difference to the eye. */
export const small = async (png) =>
  sharp(await sharp(png).png({palette: true, dither: 0}).toBuffer())
    .webp({lossless: true})
    .toBuffer();

/**
 * Compares two pictures (PNG or WebP), soft edges apart. Answers nothing where they show the same, else how they differ in words and as
 * a picture: what was expected, what came, and where they differ, side by side.
 * @param {Buffer} expected
 * @param {Buffer} actual
 * @returns {Promise<{said: string, picture: Buffer} | undefined>}
 */
export async function difference(expected, actual) {
  const [a, b] = await Promise.all([expected, actual].map(pixelsOf));
  const width = Math.max(a.width, b.width);
  const height = Math.max(a.height, b.height);
  const isSameSize = a.width === b.width && a.height === b.height;
  const [before, after] = await Promise.all([a, b].map((image) => onGround(image, width, height)));
  const marked = Buffer.alloc(width * height * 4);
  const count = pixelmatch(before, after, marked, width, height, {threshold: THRESHOLD});
  if (isSameSize && count <= STRAY) return undefined;
  const said = isSameSize
    ? `${count} pixels differ`
    : `${b.width} × ${b.height}, expected ${a.width} × ${a.height}`;
  return {said, picture: await sideBySide([before, after, marked], width, height)};
}

const raw = (width, height) => ({raw: {width, height, channels: 4}});

/** Extended to a size, so that pictures of two sizes can be compared. */
const onGround = ({data, width, height}, toWidth, toHeight) =>
  width === toWidth && height === toHeight
    ? data
    : sharp(data, raw(width, height))
        .extend({right: toWidth - width, bottom: toHeight - height, background: '#ff00ff'})
        .raw()
        .toBuffer();

const GAP = 16;
const sideBySide = (images, width, height) =>
  sharp({create: {width: (width + GAP) * images.length - GAP, height, channels: 4, background: '#888'}})
    .composite(images.map((input, at) => ({input, ...raw(width, height), left: at * (width + GAP), top: 0})))
    .png()
    .toBuffer();
