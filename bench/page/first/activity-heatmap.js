import '/activity-heatmap.js';
import {drawBytes} from '../bytes.js';

export {parse, takesBytes} from '../bytes.js';
export {stands} from '../calendar/ours.js';

export const draw = (host, bytes) => drawBytes(host, 'dj-activity-heatmap', bytes);
