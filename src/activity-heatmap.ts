import {ActivityHeatmapElement} from './activity-heatmap/activity-heatmap.js';
import {define} from './widget/define.js';

define('dj-activity-heatmap', ActivityHeatmapElement);

export {ActivityHeatmapElement};
export type {HeatmapSelection} from './activity-heatmap/selection.js';
export type {Activity} from './activity-heatmap/schema.js';

declare global {
  interface HTMLElementTagNameMap {
    'dj-activity-heatmap': ActivityHeatmapElement;
  }
}
