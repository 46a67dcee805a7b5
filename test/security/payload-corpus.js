// The Big List of Naughty Strings: a public list of texts that break those who show, store or compute them.
import {createRequire} from 'node:module';

const list = createRequire(import.meta.url)('big-list-of-naughty-strings');

/** Each once; what is nothing, or white space alone, is no text of a feed. */
export const CORPUS = [...new Set(list)].filter((text) => text.trim() !== '');
