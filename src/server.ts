// For Node alone, where pages are rendered on a server: it wants `@lit-labs/ssr` installed beside it.
export {renderWidget} from './served/render-widget.js';
export type {ServedOptions, ServedTag, ServedWidget} from './served/render-widget.js';
