import {errorText} from './error-text.js';
import {age, freshStyles, note} from './freshness.js';

/** What a frame says of its feed when it is refreshed by itself, has grown old or could not be had. */
export const remarks = {errorText, age, note, styles: [freshStyles]};

export type Remarks = typeof remarks;
