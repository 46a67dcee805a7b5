import {html, nothing, type TemplateResult} from 'lit';
import {styled} from '../frame/styled.js';
import type {Locale} from '../locale/messages.js';
import type {BranchState} from './branches.js';
import {beyond, scalesOf, windowOf, type Point} from './camera.js';
import {cardWords, type Speech} from './card-words.js';
import type {CardMeasures, OrgText} from './layout-cards.js';
import {cardsAround} from './layout-branch.js';
import {linksWithin, type Links} from './layout-links.js';
import {cardsWithin} from './layout-window.js';
import type {OrgLayout} from './layout.js';
import type {OrgTree} from './model.js';
import type {Hits} from './search-index.js';
import type {CloserLook} from './closer-look-view.js';
import type {Gestures} from './gestures.js';
import type {MarksView} from './marks-view.js';
import type {News} from './news.js';
import type {CardFunction} from './own-card.js';
import type {PanZoom} from './pan-zoom.js';
import {treeView} from './tree-view.js';

export interface PlaneParts extends Speech {
  readonly tree: OrgTree;
  readonly layout: OrgLayout;
  readonly panZoom: PanZoom;
  /** What hands do, when it is there. */
  readonly gestures: Gestures | undefined;
  /** What draws marks in place of cards that are too small to be read, when it is there. */
  readonly marks: MarksView | undefined;
  readonly text: OrgText;
  readonly measures: CardMeasures;
  readonly hasOverview: boolean;
  /** What draws overview and ties, when it is there. */
  readonly closerLook: CloserLook | undefined;
  readonly language: Locale;
  readonly label: string;
  /** What is being fetched, or could not be had, by the organisation it lies below. */
  readonly branches: ReadonlyMap<string, BranchState>;
  readonly active: number;
  readonly selected: number;
  readonly hits: Hits;
  readonly ties: 'selected' | 'all' | 'none';
  /** Kinds of ties that are not drawn now. */
  readonly hidden: ReadonlySet<string>;
  /** What a refresh changed. */
  readonly news: News;
  /** What a portal draws in cards. */
  readonly card: CardFunction | undefined;
  /** Chooses the organisation at the other end of a tie. */
  readonly onGo: (node: number) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocusin: (event: FocusEvent) => void;
}

/** Pixels around the viewport that are drawn too, so that a short move shows no bare edge. */
const MARGIN = 120;

/** Pixels of the picture from one place that cards may be counted from to the next. */
const CELL = 2 ** 20;

/**
 * Where in the picture its cards and lines are counted from: a page keeps places in single precision, and beyond sixteen
 * million pixels a card would stand beside its line. The same for all windows of a cell, so that a move changes no card.
 */
const nearestOrigin = ({x, y}: Point): Point => ({
  x: Math.max(0, Math.floor(x / CELL)) * CELL,
  y: Math.max(0, Math.floor(y / CELL)) * CELL,
});

/** What the picture is seen through, before there is one: it is measured, so that nothing is laid out twice. */
export const blankView = (layout: OrgLayout['name']): TemplateResult =>
  html`<div class="chart"><div class="viewport${layout === 'indented' ? ' list' : ''}"></div></div>`;

/** The picture: lines, cards and labels on one plane that moves in a viewport. Only what is in view is there. */
export function planeView(parts: PlaneParts): TemplateResult {
  const {tree, layout, panZoom, gestures, active, selected} = parts;
  const camera = panZoom.camera ?? {x: 0, y: 0, scale: 1};
  const window = windowOf(camera, panZoom.view, MARGIN);
  const {isList, isFar} = panZoom;
  const shown = isFar ? cardsAround(layout, active) : cardsWithin(layout, window);
  const links = isFar ? NOWHERE : linksWithin(tree, layout, shown, window, selected);
  const {closerLook, ties, hidden, measures} = parts;
  const drawn = isFar
    ? undefined
    : closerLook?.tiesWithin(tree, layout, {ties, selected, hidden}, window, measures.note);
  const by = scalesOf(camera);
  const origin = nearestOrigin(window);
  // A list is moved by its scroller.
  const at = isList ? NOWHERE.origin : camera;
  const move = `translate(${at.x + origin.x * by.x}px, ${at.y + origin.y * by.y}px)`;
  const from = ({origin: {x, y}}: Pick<Links, 'origin'> = NOWHERE) =>
    styled({translate: `${x - origin.x}px ${y - origin.y}px`});
  return html`
    <div
      class="viewport ${layout.name}${isList ? ' list' : ''}${isFar ? ' far' : ''}"
      part="viewport"
      role="presentation"
      @wheel=${gestures?.onWheel}
      @scroll=${panZoom.onScroll}
      @pointerdown=${gestures?.onPointerDown}
      @pointermove=${gestures?.onPointerMove}
      @pointerup=${gestures?.onPointerEnd}
      @pointercancel=${gestures?.onPointerEnd}
      @dblclick=${parts.onClick}
      @click=${parts.onClick}
      look=${styled(isList ? {} : fadesOf(beyond(camera, layout, panZoom.view)))}
    >
      ${
        isList
          ? html`<div
              class="length"
              look=${styled({
                width: `${layout.width * camera.scale}px`,
                height: `${layout.height * camera.scale}px`,
              })}
            ></div>`
          : nothing
      }
      ${
        isFar
          ? parts.marks?.view({
              ...parts,
              camera,
              view: panZoom.view,
              wordsOf: cardWords(tree, parts),
              isSmooth: panZoom.isSmooth,
            })
          : nothing
      }
      <div
        class="plane${panZoom.isSmooth ? ' smooth' : ''}"
        look=${styled({transform: `${move} scale(${by.x === by.y ? by.x : `${by.x}, ${by.y}`})`})}
      >
        <svg class="links" aria-hidden="true" look=${from(links)}>
          <path class="rest" d=${links.rest}></path>
          <path class="chosen" d=${links.chosen}></path>
        </svg>
        <svg class="links" aria-hidden="true" look=${from(drawn)}>
          ${drawn && closerLook?.tieCurves(tree, drawn, selected, parts.onGo)}
        </svg>
        ${treeView({
          tree,
          layout,
          origin,
          shown,
          active,
          branches: parts.branches,
          news: parts.news.marks,
          own: parts.card,
          selected,
          hits: parts.hits,
          words: parts.words,
          format: parts.format,
          counts: parts.counts,
          language: parts.language,
          label: parts.label,
          onKeydown: parts.onKeydown,
          onFocusin: parts.onFocusin,
        })}
        <svg class="labels" aria-hidden="true" look=${from(drawn)}>
          ${drawn && closerLook?.tieLabels(drawn)}
        </svg>
      </div>
    </div>
    <div class="heard" aria-live="polite">${newsText(parts)}</div>
    ${parts.hasOverview && !isList ? parts.closerLook?.overviewView(parts) : nothing}
  `;
}

const NOWHERE: Links = {origin: {x: 0, y: 0}, rest: '', chosen: ''};

/** What a refresh changed, in a sentence. */
function newsText({news, words, format}: PlaneParts): string {
  const {added = [], moved = [], removed = 0} = news.changes ?? {};
  const parts = [
    added.length > 0 && words.added(format.number(added.length)),
    moved.length > 0 && words.moved(format.number(moved.length)),
    removed > 0 && words.removed(format.number(removed)),
  ];
  return parts.filter(Boolean).join(words.comma);
}

/** Edges beyond which the picture goes on fade. */
const fadesOf = (beyond: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(beyond).map(([edge, length]) => [`--_${edge}`, `${Math.min(length, 24)}px`]),
  );
