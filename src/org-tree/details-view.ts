import {html, nothing, svg, type TemplateResult} from 'lit';
import {glyph} from '../frame/icons.js';
import {errorText} from '../frame/error-text.js';
import {facts, feedLink, panel} from '../frame/panel.js';
import type {Locale, Messages} from '../locale/messages.js';
import {childTotal, nodeName, pathText, shownBadges, type Speech} from './card-words.js';
import type {BranchState} from './branches.js';
import type {OrgLayoutName} from './layout-cards.js';
import {canOpen, type OrgTree} from './model.js';
import {imageView} from './image-view.js';
import {tieIndex} from './model-ties.js';
import {statusIcon} from './status-icon.js';
import {tieKey} from './ties-view.js';

const LINK = svg`<path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.6.6M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.6-.6"/>`;

export interface DetailsParts extends Speech {
  readonly tree: OrgTree;
  readonly node: number;
  readonly isOpen: boolean;
  /** What is below it, while it is being fetched or cannot be had. */
  readonly branch: BranchState | undefined;
  readonly language: Locale;
  readonly messages: Messages;
  readonly onClose: () => void;
  readonly onToggle: () => void;
  /** Comes near to it and all that is open below it. */
  readonly onNear: () => void;
  readonly layout: OrgLayoutName;
  /** Id of the organisation that is drawn alone with what is below it. */
  readonly scope: string | undefined;
  readonly onScope: (id: string | undefined) => void;
  readonly onGo: (node: number) => void;
}

/** Ties listed by name. */
const LISTED = 50;

/** What is known of the chosen organisation. */
export function detailsView(parts: DetailsParts): TemplateResult | typeof nothing {
  const {
    tree,
    node,
    isOpen,
    branch,
    words,
    format,
    language,
    messages,
    scope,
    onClose,
    onToggle,
    onNear,
    onScope,
    onGo,
  } = parts;
  const org = tree.orgs[node];
  if (!org) return nothing;
  const isScope = org.id === scope;
  const {name, kind, level, lead, founded, sector, members, href, status, image} = org;
  const below = childTotal(tree, node);
  const {kindOf, of} = tieIndex(tree);
  const ties = of(node);
  return panel({
    heading: name,
    note: pathText(tree, node, words),
    messages,
    onClose,
    body: html`
      <p class="tags">
        ${image ? imageView(image) : nothing}
        ${status ? html`<span class="chip ${status}">${statusIcon(status)}${words.status[status]}</span>` : nothing}
        ${kind ? html`<span class="tag">${kind}</span>` : nothing}
        ${shownBadges(org, format).map((badge) => html`<span class="tag gold">${badge}</span>`)}
      </p>
      ${facts([
        [words.facts.level, level],
        [words.facts.lead, lead],
        [words.facts.founded, founded],
        [words.facts.sector, sector],
        [words.facts.members, members === undefined ? undefined : format.number(members)],
        [words.facts.children, below > 0 ? format.number(below) : undefined],
        [
          words.facts.ties,
          ties.length > 0
            ? html`<ul class="ties">
                ${Array.from(ties.subarray(0, LISTED), (tie) => {
                  const {source, target, label, kind: named} = tree.links[tie]!;
                  const other = source === node ? target : source;
                  const to = nodeName(tree, other, words);
                  return html`<li>
                    <button class="plain" aria-label=${words.goTo(to)} @click=${() => onGo(other)}>
                      ${to}
                    </button>
                    <small>${tieKey(kindOf[tie]!)}${label ?? named}</small>
                  </li>`;
                })}
                ${ties.length > LISTED ? html`<li>+${format.number(ties.length - LISTED)}</li>` : nothing}
              </ul>`
            : nothing,
        ],
      ])}
      ${branch && branch !== 'loading' ? html`<p class="trouble">${words.branchFailed}${words.comma}${errorText(branch, {locale: language, messages})}</p>` : nothing}
      <slot name="details"></slot>
      <p class="actions">
        ${
          branch === 'loading'
            ? html`<span class="spinner"></span>${words.branchLoading}`
            : canOpen(tree, node)
              ? html`<button class="button" aria-expanded=${isOpen} @click=${onToggle}>
                  ${branch ? words.branchRetry : isOpen ? words.fold : words.unfold}
                </button>`
              : nothing
        }
        ${
          isOpen && parts.layout !== 'indented'
            ? html`<button class="button" @click=${onNear}>${words.nearBranch}</button>`
            : nothing
        }
        ${
          tree.firstChild[node]! >= 0 && (isScope || tree.parent[node]! >= 0 || tree.tops.length > 1)
            ? html`<button class="button" @click=${() => onScope(isScope ? undefined : org.id)}>
                ${isScope ? words.wholeTree : words.onlyBranch}
              </button>`
            : nothing
        }
        ${href ? feedLink(href, html`${glyph('link', LINK)}${words.visit}`) : nothing}
      </p>
    `,
  });
}
