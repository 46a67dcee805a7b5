// Defines every element of the library.
export * from './activity-heatmap.js';
export * from './honours-board.js';
export * from './member-growth.js';
export * from './org-tree.js';
export * from './stage.js';
export type {RequestContext, RequestHook} from './feed/fetch-feed.js';
export type {ErrorDetail, LoadDetail, StaleDetail} from './widget/events.js';
