import type {ChartHost} from './chart-settings.js';

/** Focuses what a selector finds in a tree, as soon as it stands, however late it is fetched. */
export function focusOn({updateComplete, renderRoot}: ChartHost, selector: string, options?: FocusOptions) {
  void updateComplete.then(() => renderRoot.querySelector<HTMLElement>(selector)?.focus(options));
}
