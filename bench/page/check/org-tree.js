import {parseOrgTree} from '../../../src/org-tree/model.ts';

/** The input is wanted as it came. */
export const takesBytes = true;

let text;
let json;
/** Keeps the text, off the clock. */
export const prepare = (bytes) => void (text = new TextDecoder().decode(bytes));

const timed = (work) => {
  const begun = performance.now();
  const made = work();
  return {made, took: performance.now() - begun};
};

/** Milliseconds of `JSON.parse`. */
export function parse() {
  const {made, took} = timed(() => JSON.parse(text));
  json = made;
  return took;
}

/** Milliseconds of checking every row of what was parsed, and of making the model of them. */
export function check() {
  const {made, took} = timed(() => parseOrgTree(json));
  if (made.items !== made.model.orgs.length || made.issues.length > 0)
    throw new Error('Rows were set aside.');
  return took;
}
