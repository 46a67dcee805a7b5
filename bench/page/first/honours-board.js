import '/honours-board.js';
import {drawBytes} from '../bytes.js';

export {parse, takesBytes} from '../bytes.js';
export {stands} from '../honours/ours.js';

export const draw = (host, bytes) => drawBytes(host, 'dj-honours-board', bytes);
