import assert from 'node:assert/strict';
import {test} from 'node:test';
import sharp from 'sharp';
import {difference, small} from './compare.js';

/** A card with a line of text, as a browser would send it. */
const card = ({width = 300, x = 20, colour = '#211b17', edge = 0.5} = {}) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="120">
      <rect width="100%" height="100%" fill="#fff"/>
      <circle cx="240" cy="60" r="${30 + edge}" fill="#b0120f"/>
      <path d="M${x} 40h120M${x} 60h90M${x} 80h140" stroke="${colour}" stroke-width="3"/>
    </svg>`),
  )
    .png()
    .toBuffer();

test('a picture is like the one that is kept of it, in fewer colours', async () => {
  const picture = await card();
  assert.equal(await difference(await small(picture), picture), undefined);
});

test('an edge that is rasterised a little otherwise is no difference', async () => {
  assert.equal(await difference(await card(), await card({edge: 0.52})), undefined);
});

test('what moved, has another colour or another size is told, and shown side by side', async () => {
  const kept = await small(await card());
  for (const [changed, words] of [
    [{x: 22}, /pixels differ/],
    [{colour: '#685e56'}, /pixels differ/],
    [{width: 310}, /310 × 120, expected 300 × 120/],
  ]) {
    const found = await difference(kept, await card(changed));
    assert.match(found.said, words);
    const {width} = await sharp(found.picture).metadata();
    assert.ok(width > 3 * 300);
  }
});
