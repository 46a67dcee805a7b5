import {html, nothing, type TemplateResult} from 'lit';
import {lastGood, type FeedState, type Good} from '../feed/feed-state.js';
import {icon} from './icons.js';
import {toolButton} from './tool-button.js';
import type {CloserLook} from './closer-look.js';
import type {PageToolsParts} from './page-tools.js';
import type {FeedError} from '../feed/feed-error.js';
import type {Polled} from './freshness.js';
import type {Remarks} from './remarks.js';
import {footLine, type Language} from './foot.js';
import type {Table, TablePlace} from './table.js';
import {trouble, waiting, type Lazy} from './waiting.js';

/** The words about itself that every widget has, in one language. */
export interface WidgetWords {
  /** What it is called where the page gives no heading. */
  readonly name: string;
  /** One sentence for a feed without rows. */
  readonly empty: string;
}

/** What a widget puts into its frame. Everything that depends on the model is asked for only when there is one. */
export interface FrameParts<Model> {
  readonly heading: string;
  readonly words: WidgetWords;
  readonly language: Language;
  /** What narrows the picture, or is marked in it, because of what was chosen elsewhere. */
  readonly notes: readonly {readonly text: string; readonly view: TemplateResult}[];
  /** Beside the heading: of what place or year. */
  readonly scope: (model: Model) => string;
  readonly isEmpty: (model: Model) => boolean;
  readonly body: (model: Model) => unknown;
  /** What has to come before the body is drawn, if anything. */
  readonly awaited: () => Lazy<unknown> | undefined;
  /** The shapes of the real layout, shown while the first feed is under way. */
  readonly bones: () => TemplateResult;
  /** Undefined while what makes it is under way. */
  readonly table: (model: Model) => Table | undefined;
  /** Buttons that the picture needs (a year to page to); they are always there. */
  readonly controls: (model: Model) => unknown;
  /** Tools of the toolbar beside the shared ones. */
  readonly tools: (model: Model) => unknown;
  /** What a screen reader hears, given what the state would say. */
  readonly heard: (news: string) => string;
  readonly hasToolbar: boolean;
  readonly tablePlace: TablePlace | undefined;
  readonly onTable: (place: TablePlace | undefined) => void;
  readonly host: PageToolsParts['host'];
  /** Whether part of the picture is out of view. */
  readonly hasMore: boolean;
  readonly onRetry: () => void;
  /** Whether the list of what was wrong in the feed is open. */
  readonly showsIssues: boolean;
  readonly onIssues: (shows: boolean) => void;
  readonly feed: Polled;
  /** What is loaded when the feed is refreshed by itself, has grown old or could not be had. */
  readonly remarks: Lazy<Remarks>;
  /** The parts that are loaded when somebody looks closer. */
  readonly closerLook: Lazy<CloserLook>;
}

/** Heading, tools, body and foot: the same around every widget, in every state. */
export function frame<Model>(state: FeedState<Model>, parts: FrameParts<Model>): TemplateResult {
  const {heading, words, scope, isEmpty} = parts;
  const good = lastGood(state);
  const isBlank = good === undefined || isEmpty(good.model);
  const title = heading || good?.envelope.title || '';
  return html`
    <section
      class="frame"
      part="frame"
      tabindex="-1"
      aria-label=${title || words.name}
      aria-busy=${state.status === 'loading'}
    >
      <header part="header">
        ${title ? html`<h2 part="heading">${title}</h2>` : nothing}
        ${good ? html`<span class="scope">${scope(good.model)}</span>` : nothing}
        ${parts.notes.map(({view}) => view)}
        <slot name="header"></slot>
        ${isBlank ? nothing : toolbar(good, parts)}
      </header>
      <div class="body" part="body">${bodyOf(state, good, parts)}</div>
      ${footLine(state, parts)}
    </section>
    <div class="heard" role="status">${parts.heard(announcement(state, parts))}</div>
  `;
}

function bodyOf<Model>(
  state: FeedState<Model>,
  good: Good<Model> | undefined,
  parts: FrameParts<Model>,
): unknown {
  const {language, words, isEmpty, awaited, body, bones, table, tablePlace, onTable, closerLook} = parts;
  const {messages, format} = language;
  if (good) {
    if (isEmpty(good.model))
      return html`<div class="message" part="empty">
        <slot name="empty"
          >${icon('nothing')}
          <p class="said">${words.empty}</p>
          <p>${messages.emptyHint}</p></slot
        >
      </div>`;
    const part = awaited();
    if (part) return waiting([part], bones(), messages);
    if (tablePlace === undefined) return body(good.model);
    const [made, {value}] = [table(good.model), closerLook];
    return value && made
      ? value.tableView(made, {messages, format, place: tablePlace, onPlace: onTable})
      : waiting([closerLook], nothing, messages, messages.failed);
  }
  if (state.status === 'failed') return failure(state, parts);
  return html`<div class="bones" part="loading">${state.status === 'loading' ? bones() : nothing}</div>`;
}

function failure<Model>(
  {failure: {error, retryAt}}: Extract<FeedState<Model>, {status: 'failed'}>,
  parts: FrameParts<Model>,
) {
  const {language, onRetry} = parts;
  const {messages, format} = language;
  const wait = retryAt === undefined ? '' : messages.retryAt(format.clock(retryAt));
  return html`<div class="message" part="failed">
    ${trouble({
      said: messages.failed,
      why: whyOf(error, parts) + wait,
      messages,
      onRetry: error.isFinal ? undefined : onRetry,
    })}
  </div>`;
}

/** The reason, for people; its words are fetched, but for that of a network on which nothing can be fetched. */
function whyOf<Model>(error: FeedError, {language, remarks}: FrameParts<Model>): string {
  if (error.kind === 'network' && !error.reason) return language.messages.unreachable;
  return remarks.value?.errorText(error, language) ?? '';
}

function toolbar<Model>(good: Good<Model>, parts: FrameParts<Model>) {
  const {language, hasToolbar, controls, tools, tablePlace, onTable, closerLook} = parts;
  const {messages} = language;
  const isTable = tablePlace !== undefined;
  const toggle = toolButton(
    isTable ? messages.viewAsPicture : messages.viewAsTable,
    icon(isTable ? 'picture' : 'table'),
    () => onTable(isTable ? undefined : {}),
  );
  return html`
    <div class="tools" part="toolbar">
      ${isTable ? nothing : controls(good.model)}
      ${
        hasToolbar
          ? html`${isTable ? nothing : tools(good.model)} ${toggle} ${closerLook.value?.pageTools(parts)}`
          : // The table behind the picture is there for whoever comes by keyboard, toolbar or not.
            html`<span class=${isTable ? '' : 'on-focus'}>${toggle}</span>`
      }
    </div>
  `;
}

/** Heard once, with its reason, or without it when that could not be had. */
function spokenFailure<Model>(error: FeedError, parts: FrameParts<Model>): string {
  const {failed, because} = parts.language.messages;
  const why = whyOf(error, parts);
  if (why) return because(failed, why);
  return parts.remarks.isBroken ? failed : '';
}

/** What a screen reader hears; text that follows from the state, like everything else. */
function announcement<Model>(state: FeedState<Model>, parts: FrameParts<Model>): string {
  const {language, words, isEmpty, notes} = parts;
  const {messages, format} = language;
  switch (state.status) {
    case 'idle':
      return '';
    case 'loading':
      return messages.loading;
    case 'ready': {
      const note = notes.map(({text}) => text).join(messages.listSeparator);
      if (isEmpty(state.good.model)) return note ? messages.because(note, words.empty) : words.empty;
      return note || messages.loaded(state.good.rows ?? state.good.items);
    }
    case 'failed':
      return spokenFailure(state.failure.error, parts);
    case 'stale':
      return messages.kept(format.time(state.good.when.at));
  }
}
