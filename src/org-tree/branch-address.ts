import {FeedError} from '../feed/feed-error.js';
import {feedURL} from '../feed/fetch-feed.js';

/**
 * The URL of a branch (`childrenSrc`), relative to the URL of the feed that names it. It is the one URL that a feed
 * chooses, so it leads nowhere but to the origin of the page or of the feed, or to one that the page allows.
 */
export function branchURL(address: string, base: string, origins: readonly string[]): string {
  let url: string;
  try {
    url = new URL(address, base).href;
  } catch (cause) {
    throw new FeedError('network', `"${address}" is not a URL`, {reason: 'url', cause});
  }
  const {origin} = new URL(feedURL(url));
  if (!origins.includes(origin))
    throw new FeedError(
      'network',
      `a feed may not ask ${origin} for its children unless children-origins names it`,
      {reason: 'url'},
    );
  return url;
}

/** The origins of a list of them, as a page writes it; what is none is left out. */
export const originsOf = (list: string): string[] =>
  list.split(/\s+/).flatMap((text) => {
    try {
      const {origin} = new URL(text);
      return origin === 'null' ? [] : [origin];
    } catch {
      return [];
    }
  });
