import {drawWidget} from './ours.js';

/** The input is wanted as it came. */
export const takesBytes = true;

let bytes;
const text = () => new TextDecoder().decode(bytes);

/** Puts a widget into the page with what the bytes of its feed say. */
export function drawBytes(host, tag, given) {
  bytes = given;
  drawWidget(host, tag, {}, JSON.parse(text()));
}

/** Milliseconds of `JSON.parse` of the same text. Comes after the picture, which so is not the one with a warm engine. */
export function parse() {
  const given = text();
  const begun = performance.now();
  JSON.parse(given);
  return performance.now() - begun;
}
