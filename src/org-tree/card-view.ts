import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../frame/icons.js';
import {nameText} from '../frame/name-text.js';
import {styled} from '../frame/styled.js';
import {minus, statusIcon} from './status-icon.js';
import {cardLabel, childTotal, shownBadges, type Speech} from './card-words.js';
import {LONGEST, type CardWords} from './layout-cards.js';
import {hangingQuotes, hangingRuns, shortened} from './layout-text.js';
import type {PlacedCard} from './layout.js';
import type {OrgTree} from './model.js';

export interface CardParts extends Speech {
  readonly tree: OrgTree;
  readonly card: PlacedCard;
  readonly written: CardWords;
  readonly language: string;
  /** Has the one tab stop of the tree. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isHit: boolean;
  /** Whether the tree grows to the right: marks then stand in the card, for there is no room over it. */
  readonly isAside: boolean;
}

/** One organisation: an item of the tree, and how its card looks. */
export function cardView(parts: CardParts): TemplateResult {
  const {tree, card, isActive, isSelected, isHit} = parts;
  const {node, depth, isOpen} = card;
  if (node < 0) return othersView(parts);
  const isRoot = depth === 0 && node !== tree.unattached;
  const hasBelow = tree.firstChild[node]! >= 0;
  const above = tree.parent[node]!;
  return html`<li
    role="treeitem"
    part="card"
    data-node=${node}
    class="card ${classOf(card)}${isRoot ? ' top' : ''}${isSelected ? ' selected' : ''}${isHit ? ' hit' : ''}"
    title=${tree.orgs[node]?.name ?? nothing}
    aria-level=${depth + 1}
    aria-setsize=${above < 0 ? tree.tops.length : tree.children[above]!}
    aria-posinset=${tree.place[node]!}
    aria-expanded=${hasBelow ? String(isOpen) : nothing}
    aria-selected=${String(isSelected)}
    tabindex=${isActive ? 0 : -1}
    ${styled(placeOf(card))}
  >
    <span class="heard">${cardLabel(tree, node, parts)}</span>
    <span class="face" aria-hidden="true">${faceView(parts)}</span> ${hasBelow ? toggleView(parts) : nothing}
  </li>`;
}

/** The dashed card after those listed. What it says is part of the name of the organisation above. */
const othersView = (parts: CardParts) =>
  html`<li role="none" class="card others ${classOf(parts.card)}" ${styled(placeOf(parts.card))}>
    <span class="face" aria-hidden="true">${faceView(parts)}</span>
  </li>`;

/** What is stacked looks as what hangs does, but for its words; a mark of two lines stands lower. */
const classOf = ({form, marks}: PlacedCard) =>
  (form === 'stacked' ? 'hanging stacked' : form) + (marks > 1 ? ' twice' : '');

const placeOf = ({x, y, width, height}: PlacedCard) => ({
  translate: `${x}px ${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});

function faceView({tree, card, written, language, words, format, isAside}: CardParts) {
  const {name, hanging, note, kind, figure, unit, mark} = written;
  const {form, marks} = card;
  const {status, badges} = tree.orgs[card.node] ?? {};
  const count = (after: string) =>
    figure ? html`<span class="count">${figure}<small>${after}</small></span>` : nothing;
  const state =
    status && html`<span class="chip ${status}">${statusIcon(status)}${words.status[status]}</span>`;
  // The state, else the first badge.
  const marked =
    mark && marks > 0
      ? html`<span class="mark"
          >${state ?? html`<span class="tag gold">${marks > 1 ? nameText(mark, language) : mark}</span>`}</span
        >`
      : nothing;
  if (form === 'row')
    return html`<span class="name">${name}</span><span class="note">${note}</span>${shownBadges(
        {badges},
        format,
      ).map((badge) => html`<span class="tag gold">${badge}</span>`)}${state}${count(unit)}`;
  if (form === 'across')
    return html`<span class="words"
        >${note || (isAside && mark) ? html`<span class="note"><span>${note}</span>${isAside ? marked : nothing}</span>` : nothing}<span
          class="name"
          >${nameText(name, language)}</span
        ></span
      >${count(unit)} ${isAside ? nothing : marked}`;
  return html`<span class="name"
      ><span>${form === 'hanging' ? hangingText(hanging, language) : nameText(name, language)}</span></span
    >
    ${kind || figure ? html`<span class="foot">${kind}${count(words.each)}</span>` : nothing}${marked}`;
}

/** Opens and closes by pointer; keys and screen readers have the arrows and `aria-expanded`. */
function toggleView({tree, card, words, format}: CardParts) {
  const {node, isOpen, form} = card;
  if (form === 'row')
    return html`<span class="toggle chevron${isOpen ? ' turned' : ''}" aria-hidden="true"
      >${icon('next')}</span
    >`;
  return html`<span
    class="toggle ${isOpen ? 'open' : 'folded'}"
    aria-hidden="true"
    title=${isOpen ? words.fold : words.unfold}
    ><span>${isOpen ? minus() : `+${format.number(childTotal(tree, node))}`}</span></span
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

const runViews = (text: string): unknown[] =>
  hangingRuns(text).map(({text, stands}) =>
    stands === 'combined' ? html`<span class="upright">${text}</span>` : text,
  );
