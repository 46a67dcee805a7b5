// Measures the built embed files and prints one table per question. See README.md beside it.
import {firstPictures} from './first-picture.js';
import {sizes} from './sizes.js';

for (const [title, measure] of [
  ['Sizes, kB minified and gzipped', sizes],
  ['First picture, from the bytes of the feed, ms (median)', firstPictures],
]) {
  console.log(`\n${title}`);
  console.table(await measure());
}
