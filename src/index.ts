// Defines every element of the library.
export * from './activity-heatmap.js';
export * from './honours-board.js';
export * from './member-growth.js';
export * from './org-tree.js';
