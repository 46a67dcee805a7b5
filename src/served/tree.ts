import {html, nothing} from 'lit';
import {fieldStyles} from '../frame/field-styles.js';
import {styled} from '../frame/styled.js';
import {chartStyles} from '../org-tree/chart-styles.js';
import {cardMeasures} from '../org-tree/card-measures.js';
import {closerLook} from '../org-tree/closer-look-view.js';
import {orgWords, type OrgWords} from '../org-tree/messages.js';
import {Scope} from '../org-tree/model-branch.js';
import {parseOrgTree, type OrgTree} from '../org-tree/model.js';
import {keyNode} from '../org-tree/opening.js';
import {OrgTreeElement} from '../org-tree/org-tree.js';
import {Picture} from '../org-tree/picture.js';
import {planeView} from '../org-tree/plane-view.js';
import {toolsStyles} from '../org-tree/tools-styles.js';
import {OrgTools} from '../org-tree/tools.js';
import {NO_HITS} from '../org-tree/search-index.js';
import type {Drawing, Drawn, FrameSize, Kind} from './kind.js';
import {viewportIn} from './room.js';
import {treeList} from './tree-list.js';

type TreeDrawing = Drawing<OrgTree, OrgTreeElement, OrgWords>;

/** Nobody presses a picture that a server drew. */
const ignore = () => {};
/** Nor does it change. */
const HOST = {
  addController: ignore,
  removeController: ignore,
  requestUpdate: ignore,
  updateComplete: Promise.resolve(true),
};

export const tree: Kind<OrgTree, OrgTreeElement, OrgWords> = {
  element: OrgTreeElement,
  dictionary: orgWords,
  styles: () => [chartStyles, closerLook.styles, fieldStyles, toolsStyles],
  parse: (feed) => parseOrgTree(feed),
  isEmpty: ({size}) => size === 0,
  scope: ({asked, envelope}) => (asked.heading && envelope.title) || '',
  draw,
  reading: ({model, asked, language, words}) =>
    treeList(new Scope().of(model, asked.scope), words, language.format),
};

function draw({model, asked, given, language, words}: TreeDrawing, size: FrameSize): Drawn {
  const {scope, reveal, layout: name, ties, display, heading, minimap} = asked;
  const part = new Scope().of(model, scope);
  const selected = reveal === undefined ? -1 : keyNode(part, reveal);
  const settings = {
    words,
    format: language.format,
    language: language.locale,
    counts: asked.counts,
    layout: name,
    text: asked.text,
    depth: asked.depth,
    isDefaultDepth: !given.has('depth'),
    measures: cardMeasures(display, undefined),
    label: heading || words.name,
    ties,
    card: asked.card,
    hasOverview: minimap,
  };
  const hasTies = ties !== 'none' && part.links.length > 0;
  const showsTies = hasTies && (ties === 'all' || selected >= 0 || name === 'indented');
  const drawn = new Picture(HOST);
  drawn.panZoom.onSize(viewportIn(size, display, name === 'indented'));
  if (selected >= 0) drawn.aimAt(reveal);
  const layout = drawn.arrange(part, settings, showsTies);
  const plane = planeView({
    ...settings,
    tree: part,
    layout,
    panZoom: drawn.panZoom,
    gestures: undefined,
    marks: undefined,
    closerLook,
    branches: new Map(),
    active: part.tops[0] ?? -1,
    selected,
    hits: NO_HITS,
    hidden: new Set(),
    news: drawn.news,
    onGo: ignore,
    onClick: ignore,
    onKeydown: ignore,
    onFocusin: ignore,
  });
  const way = {
    ...settings,
    whole: model,
    node: keyNode(model, (selected >= 0 ? reveal : scope) ?? ''),
    isBranch: part !== model,
    onWhole: ignore,
    onGo: ignore,
  };
  const legend = {...settings, tree: part, hidden: new Set<string>(), onHidden: ignore};
  const body = html`<div class="chart" look=${styled({'--middle': `${drawn.panZoom.view.width / 2}px`})}>
      ${plane}${selected >= 0 || part !== model ? closerLook.crumbsView(way) : nothing}
    </div>
    ${hasTies ? closerLook.legendView(legend) : nothing}`;
  if (!asked.toolbar) return {body};
  const tools = new OrgTools(HOST as unknown as ConstructorParameters<typeof OrgTools>[0], drawn, {
    onFound: ignore,
    onDepth: ignore,
    fileWork: () => undefined,
  });
  return {body, tools: tools.view(part, words, language.format)};
}
