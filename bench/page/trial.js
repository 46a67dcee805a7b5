/**
 * Runs in a fresh page: one contestant draws one input once. A contestant is a module with `draw(host, input)`,
 * `stands(host)`: whether the picture can be seen, perhaps `prepare(input)`: the input in the form that it takes, made
 * off the clock, `takesBytes` where it wants the input as it came, for `size` the selectors `list` and `row`, and what else its topic asks for.
 */
import {elementsIn, fingerprint, painted} from './painted.js';

let contestant;
let input;
const host = () => document.querySelector('#host');

/** Loads all code that will be wanted, so that nobody's first picture waits for a download. */
export async function load(url, chunks) {
  const style = document.createElement('style');
  style.textContent = 'body { margin: 0 } #host { width: 1280px; height: 800px; position: relative }';
  const box = document.createElement('div');
  box.id = 'host';
  document.head.append(style);
  document.body.append(box);
  contestant = await import(url);
  await Promise.all(chunks.map((chunk) => import(chunk)));
  await painted(document);
}

/** Reads the input, off the clock. */
export async function read(url) {
  const answer = await fetch(url);
  const given = contestant.takesBytes ? await answer.arrayBuffer() : await answer.json();
  input = contestant.prepare ? contestant.prepare(given) : given;
}

const show = async () => {
  const given = input;
  input = undefined;
  await contestant.draw(host(), given);
};

/** Milliseconds from the call of `draw` to the painted frame in which the picture stands. */
export async function firstPicture() {
  const begun = performance.now();
  let failure;
  show().catch((error) => (failure = error));
  for (;;) {
    const at = await painted(host());
    if (failure) throw failure;
    if (contestant.stands(host())) return at - begun;
  }
}

/** Frames without a change after which a picture is taken to be complete. */
const QUIET = 30;

/** Milliseconds from the call of `draw` to the last painted frame that changed the picture. */
export async function completePicture() {
  const begun = performance.now();
  let failure;
  let isDone = false;
  show().then(
    () => (isDone = true),
    (error) => (failure = error),
  );
  let [last, complete, quiet] = [0, 0, 0];
  while (quiet < QUIET) {
    const at = await painted(host());
    if (failure) throw failure;
    if (!isDone || !contestant.stands(host())) continue;
    const print = fingerprint(host());
    if (print === last) quiet++;
    else [last, complete, quiet] = [print, at - begun, 0];
  }
  return complete;
}

/** Milliseconds from a deed to the painted frame that shows what it did. */
export async function answerTo(name, ...given) {
  const begun = performance.now();
  const isDone = await contestant[name](host(), ...given);
  for (;;) {
    const at = await painted(host());
    if (!isDone || isDone()) return at - begun;
  }
}

/** What the topic asks a contestant besides, off the clock. */
export const ask = (name, ...given) => contestant[name]?.(host(), ...given);

/** How many elements stand in the page, how many of them make up the list, and how many are rows. */
export function size() {
  const elements = [...elementsIn(host())];
  const those = (selector) => elements.filter((element) => element.matches(selector));
  const inLists = those(contestant.list).flatMap((list) => [list, ...elementsIn(list)]);
  return {nodes: elements.length, listed: inLists.length, rows: those(contestant.row).length};
}

let frames = [];
let isWatching = false;

/** Notes when frames begin, until `framesSeen`. */
export function watchFrames() {
  frames = [];
  isWatching = true;
  requestAnimationFrame(function note(at) {
    frames.push(at);
    if (isWatching) requestAnimationFrame(note);
  });
}

/** Milliseconds between the frames that were watched. */
export function framesSeen() {
  isWatching = false;
  return frames.slice(1).map((at, index) => at - frames[index]);
}
