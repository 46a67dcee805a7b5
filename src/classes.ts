// The classes, for those who register them under tags of their own; importing this defines nothing.
export {ActivityHeatmapElement} from './activity-heatmap/activity-heatmap.js';
export {HonoursBoardElement} from './honours-board/honours-board.js';
export {MemberGrowthElement} from './member-growth/member-growth.js';
export {OrgTreeElement} from './org-tree/org-tree.js';
export {StageElement} from './stage/stage.js';
export {WidgetElement} from './widget/widget-element.js';
export type {RequestContext, RequestHook} from './feed/fetch-feed.js';
export type {ErrorDetail, LoadDetail, StaleDetail} from './widget/events.js';
