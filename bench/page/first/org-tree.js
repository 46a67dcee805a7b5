import '/org-tree.js';
import {drawBytes} from '../bytes.js';

export {parse, takesBytes} from '../bytes.js';
export {stands} from '../org-tree/ours.js';

export const draw = (host, bytes) => drawBytes(host, 'dj-org-tree', bytes);
