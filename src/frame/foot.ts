import {html, nothing} from 'lit';
import {instantOf} from '../feed/day.js';
import type {FeedError} from '../feed/feed-error.js';
import {lastGood, type FeedState, type Good} from '../feed/feed-state.js';
import type {Format} from '../locale/format.js';
import type {Locale, Messages} from '../locale/messages.js';
import type {Polled} from './freshness.js';
import type {Remarks} from './remarks.js';
import {icon} from './icons.js';
import type {CloserLook} from './closer-look.js';
import {retryButton, type Lazy} from './waiting.js';

/** The language being spoken, and its sentences. */
export interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly format: Format;
}

export interface FootParts {
  readonly language: Language;
  readonly onRetry: () => void;
  readonly showsIssues: boolean;
  readonly onIssues: (shows: boolean) => void;
  readonly closerLook: Lazy<CloserLook>;
  readonly feed: Polled;
  readonly remarks: Lazy<Remarks>;
}

/** The line under the picture: how old, from where, what is missing, what is being tried. */
export function footLine<Model>(state: FeedState<Model>, parts: FootParts) {
  const good = lastGood(state);
  const {messages} = parts.language;
  return html`<footer part="footer">
    ${state.status === 'loading' ? html`<span class="spinner"></span>${messages.loading}` : nothing}
    ${
      state.status === 'failed'
        ? html`<span>${errorCode(state.failure.error)}</span
            ><span class="end">${messages.tries(state.failure.tries)}</span>`
        : nothing
    }
    ${state.status === 'stale' ? staleNote(state, parts) : nothing}
    ${good ? [provenance(good, parts), parts.feed.isPolled ? parts.remarks.value?.note(parts.feed, parts.language) : nothing] : nothing}
    <slot name="footer"></slot>
  </footer>`;
}

/** The code, for whoever looks into it. */
function errorCode({kind, path, status}: FeedError): string {
  if (status !== undefined) return `HTTP ${status}`;
  return path === undefined ? kind : `${kind} · ${path}`;
}

function staleNote<Model>(
  {good, failure}: Extract<FeedState<Model>, {status: 'stale'}>,
  {language: {messages, format, locale}, onRetry, remarks}: FootParts,
) {
  const age = remarks.value?.age(good.when, locale) ?? '';
  return html`<span class="chip notice" part="stale" title=${errorCode(failure.error)}
      >${icon('notice')}${messages.stale(age)}</span
    ><span>${messages.lastUpdate(format.time(good.when.at))}</span
    >${retryButton('plain', messages, onRetry)}`;
}

function provenance<Model>(
  {envelope, items, rows = items, issues}: Good<Model>,
  {language: {messages, format, locale}, showsIssues, onIssues, closerLook}: FootParts,
) {
  const {asOf, source, sample, count} = envelope;
  const setAside = issues.filter(({drawn}) => !drawn).length;
  const onToggle = ({target}: Event) => onIssues((target as HTMLDetailsElement).open);
  const onKeydown = ({key}: KeyboardEvent) => {
    if (key === 'Escape') onIssues(false);
  };
  const promised = count ?? rows + setAside;
  return html`
    ${asOf ? html`<span>${messages.asOf(asOf.length > 10 ? format.time(instantOf(asOf)) : asOf)}</span>` : nothing}
    ${source ? html`<span class="source">${messages.source(source)}</span>` : nothing}
    ${
      issues.length > 0
        ? html`<details
            class="issues"
            part="issues"
            ?open=${showsIssues}
            @toggle=${onToggle}
            @keydown=${onKeydown}
          >
            <summary class="chip notice">
              ${icon('notice')}${setAside > 0 ? messages.setAside(setAside) : messages.repaired(issues.length)}
            </summary>
            ${showsIssues ? closerLook.value?.issueList(issues, messages, locale) : nothing}
          </details>`
        : nothing
    }
    ${promised > rows ? html`<span class="end">${messages.shownOf(rows, promised)}</span>` : nothing}
    ${sample ? html`<span class="end tag sample" part="sample">${messages.sample}</span>` : nothing}
  `;
}
