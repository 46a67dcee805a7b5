import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../frame/icons.js';
import {nameText} from '../frame/name-text.js';
import type {BranchState} from './branches.js';
import type {NewsKind} from './news.js';
import {ownCard, type CardFunction} from './own-card.js';
import {minus, statusIcon} from './status-icon.js';
import {childTotal, shownBadges, type Speech} from './card-words.js';
import type {CardWords} from './layout-cards.js';
import {LONGEST} from './layout-card-size.js';
import {hangingQuotes, hangingRuns, shortened} from './layout-text.js';
import type {PlacedCard} from './layout.js';
import {imageView} from './image-view.js';
import {canOpen, type OrgTree} from './model.js';

export interface FaceParts extends Speech {
  readonly tree: OrgTree;
  readonly card: PlacedCard;
  readonly written: CardWords;
  readonly language: string;
  /** What is below it, while it is being fetched or cannot be had. */
  readonly branch: BranchState | undefined;
  /** What a refresh changed of it just now. */
  readonly isNew: NewsKind | undefined;
  /** What a portal draws in cards. */
  readonly own: CardFunction | undefined;
  readonly isSelected: boolean;
  readonly isHit: boolean;
  /** Whether the tree grows to the right: marks then stand in the card, for there is no room over it. */
  readonly isAside: boolean;
}

/** How an organisation looks: its card. What it is for assistive technology is said by the item that holds it. */
export function faceView(parts: FaceParts): TemplateResult {
  const {tree, card, own, isNew, isSelected, isHit, words} = parts;
  const {node, depth} = card;
  if (node < 0)
    return html`<div class="card others ${classOf(card)}" aria-hidden="true">${writingView(parts)}</div>`;
  // Where nothing hangs together, nothing is its head.
  const isRoot = depth === 0 && node !== tree.unattached && (canOpen(tree, node) || tree.tops.length === 1);
  const written = ownCard(own, tree.orgs[node]);
  return html`<div
    part="card"
    class="card ${classOf(card)}${isRoot ? ' top' : ''}${isSelected ? ' selected' : ''}${isHit ? ' hit' : ''}"
    aria-hidden="true"
  >
    ${written === undefined ? writingView(parts) : html`<div class="own" part="own">${written}</div>`}
    ${isNew ? html`<span class="news ${isNew}">${words.news[isNew]}</span>` : nothing}
    ${canOpen(tree, node) ? toggleView(parts) : nothing}
  </div>`;
}

/** What is stacked looks as what hangs does, but for its words; a mark of two lines stands lower. */
const classOf = ({form, marks, isStacked}: PlacedCard) =>
  (form === 'stacked' ? 'hanging stacked' : form) +
  (marks > 1 ? ' twice' : '') +
  (isStacked ? ' in-stack' : '');

function writingView({tree, card, written, language, words, format, isAside}: FaceParts) {
  const {name, hanging, note, kind, figure, unit, mark} = written;
  const {form, marks} = card;
  const {status, badges} = tree.orgs[card.node] ?? {};
  const image = written.image ? imageView(written.image) : nothing;
  const count = (after: string) =>
    figure ? html`<span class="count" part="count">${figure}<small>${after}</small></span>` : nothing;
  const state =
    status &&
    html`<span class="chip ${status}" part="status">${statusIcon(status)}${words.status[status]}</span>`;
  // The state, else the first badge.
  const marked =
    mark && marks > 0
      ? html`<span class="mark"
          >${state ?? html`<span class="tag gold" part="badge">${marks > 1 ? nameText(mark, language) : mark}</span>`}</span
        >`
      : nothing;
  if (form === 'row')
    return html`${image}<span class="name" part="name">${name}</span
      ><span class="note" part="kind">${note}</span>${shownBadges({badges}, format).map(
        (badge) => html`<span class="tag gold" part="badge">${badge}</span>`,
      )}${state}${count(unit)}`;
  if (form === 'across')
    return html`${image}<span class="words"
        >${note || (isAside && mark) ? html`<span class="note" part="kind"><span>${note}</span>${isAside ? marked : nothing}</span>` : nothing}<span
          class="name"
          part="name"
          >${nameText(name, language)}</span
        ></span
      >${count(unit)} ${isAside ? nothing : marked}`;
  return html`<span class="name" part="name"
      ><span>${form === 'hanging' ? hangingText(hanging, language) : nameText(name, language)}</span></span
    >
    ${kind || figure ? html`<span class="foot" part="kind">${kind}${count(words.each)}</span>` : nothing}${marked}`;
}

/** Opens and closes by pointer; keys and screen readers have the arrows and `aria-expanded`. */
function toggleView({tree, card, branch, words, format}: FaceParts) {
  const {node, isOpen, form} = card;
  const underWay = branch && (branch === 'loading' ? html`<i class="spinner"></i>` : icon('retry'));
  const said = branch && (branch === 'loading' ? words.branchLoading : words.branchFailed);
  if (form === 'row')
    return html`<span class="toggle chevron${isOpen ? ' turned' : ''}" title=${said ?? nothing}
      >${underWay ?? icon('next')}</span
    >`;
  const total = childTotal(tree, node);
  return html`<span
    class="toggle ${isOpen ? 'open' : 'folded'}"
    title=${said ?? (isOpen ? words.fold : words.unfold)}
    ><span>${isOpen ? minus() : (underWay ?? `+${total > 0 ? format.number(total) : ''}`)}</span></span
  >`;
}

const hung = new Map<string, readonly unknown[]>();
const MOST = 2000;

/** Ems that two columns hold; the whole name is the card's title and accessible name. */
const ROOM = LONGEST * 2 - 2;

/** A name as it hangs: quotes turned, short figures upright, breaks only between words. */
function hangingText(name: string, language: string): readonly unknown[] {
  const key = `${language} ${name}`;
  const known = hung.get(key);
  if (known) return known;
  if (hung.size >= MOST) hung.clear();
  const parts = nameText(shortened(hangingQuotes(name, language), ROOM), language).flatMap((part) =>
    typeof part === 'string' ? runViews(part) : [part],
  );
  hung.set(key, parts);
  return parts;
}

/** No line breaks beside figures that stand upright, though they count as a picture among letters. */
const JOINER = '\u2060';

const runViews = (text: string): unknown[] =>
  hangingRuns(text).map(({text, stands}, at, runs) => {
    if (stands === 'combined') return html`<span class="upright">${text}</span>`;
    const isAfter = runs[at - 1]?.stands === 'combined';
    const isBefore = runs[at + 1]?.stands === 'combined';
    return (isAfter ? JOINER : '') + text + (isBefore ? JOINER : '');
  });
