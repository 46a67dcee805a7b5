import type {Widget} from './widgets.js';

/** What of the page's address is loaded again; tests take its place. */
export const page = {reload: () => location.reload()};

/** Asks for every feed again, quietly: what is shown stays until the answer is there. */
export function reloadFeeds(widgets: readonly Widget[]): void {
  for (const widget of widgets) widget.reload();
}

/** Loads the page again, unless the server does not answer: a browser's own error page would stay for ever. */
export async function reloadPage(): Promise<void> {
  try {
    const answer = await fetch(location.href, {method: 'HEAD', cache: 'no-store'});
    if (answer.ok) page.reload();
  } catch {
    // The next night is another try.
  }
}
