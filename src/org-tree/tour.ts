import {lastGood, type FeedState} from '../feed/feed-state.js';
import {Walk, type Tour} from '../widget/tour.js';
import type {OrgTree} from './model.js';
import {nodeKey} from './opening.js';
import type {Picture} from './picture.js';
import {Visitor} from './visitor.js';

interface Host {
  readonly feed: {readonly state: FeedState<OrgTree>};
  readonly scope: string | undefined;
  reveal: string | undefined;
}

/**
 * From the top of what is drawn to one of its branches after the other, each with what is right below it opened, and
 * back. A branch that is too long to be read as a whole is shown part by part.
 */
export function tourOf(host: Host, pictureNow: () => Picture | undefined): Tour {
  const walk = new Walk<string>();
  const visitor = new Visitor();
  /** What a person or the page had revealed, and what the tour did. */
  let [theirs, own] = [host.reveal, host.reveal];
  const rest = () => {
    visitor.leave(theirs);
    if (host.reveal === own) host.reveal = theirs;
  };
  return {
    next() {
      if (visitor.goOn()) return true;
      const tree = lastGood(host.feed.state)?.model;
      const stop = tree && walk.next(stopsOf(tree, host.scope));
      if (host.reveal !== own) theirs = host.reveal;
      if (stop === undefined) return false;
      const picture = pictureNow();
      if (picture) visitor.visit(picture, stop);
      own = host.reveal = stop;
      return true;
    },
    rest,
    end: rest,
  };
}

/** Tops and what hangs right below them: that can be walked by a person who stands there. */
function stopsOf(tree: OrgTree, scope: string | undefined): readonly string[] {
  const {firstChild, nextSibling} = tree;
  const top = scope ? tree.nodeOf(scope) : -1;
  const stops: string[] = [];
  for (const above of top < 0 ? tree.tops : [top]) {
    stops.push(nodeKey(tree, above));
    for (let node = firstChild[above]!; node >= 0; node = nextSibling[node]!) stops.push(nodeKey(tree, node));
  }
  return stops.filter((key) => key !== '');
}
