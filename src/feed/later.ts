/**
 * What a feed may need once an answer came or failed, and no first picture waits for: one file, so that all of it is there
 * when the network is gone.
 */
export {afterLoad} from './after-load.js';
export {decoderFor} from './charset.js';
export {misread, refused} from './failures.js';
export {recall} from './last-good.js';
export {refusalOf} from './refusal.js';
