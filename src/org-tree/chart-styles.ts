import {cardExtrasStyles} from './card-extras-styles.js';
import {cardStyles} from './card-styles.js';
import {planeStyles} from './plane-styles.js';
import {statusStyles} from './status-styles.js';
import {toggleStyles} from './toggle-styles.js';

/** What every picture of a tree needs at once. */
export const chartStyles = [...statusStyles, planeStyles, cardStyles, cardExtrasStyles, toggleStyles];
