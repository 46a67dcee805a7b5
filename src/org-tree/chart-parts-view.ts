import type {LazyOf} from '../widget/lazy.js';
import type {ChartHost} from './chart-settings.js';
import type {Picture} from './picture.js';
import type {ToolDeeds} from './tools.js';

/** What of the picture only some readers look at, or none before the first picture stands: each is fetched when it is first wanted. */
export const chartParts = (host: ChartHost, lazy: LazyOf, picture: Picture, deeds: ToolDeeds) => ({
  closerLook: lazy(async () => (await import('./closer-look-view.js')).closerLook),
  gestures: lazy(async () => new (await import('./gestures.js')).Gestures(picture.panZoom)),
  tools: lazy(async () => new (await import('./tools.js')).OrgTools(host, picture, deeds)),
  marks: lazy(async () => new (await import('./marks-view.js')).MarksView(host)),
});
