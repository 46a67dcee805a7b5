import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {createRef, ref} from 'lit/directives/ref.js';
import type {Kind} from '../../bin/check.js';
import '../../src/index.js';
import {feedEditorStyles} from './feed-editor-styles.js';
import {readFeed, type FeedReading, type Remark} from './feed-reading.js';
import {FEED_SAMPLES} from './feed-samples.js';
import {define, ManualElement} from './manual-element.js';
import {adopt} from './page-styles.js';
import type {Language} from './words.js';

adopt(feedEditorStyles);

/** How long a hand has to rest before a text is read, in milliseconds. */
const REST = 300;

const WORDS = {
  'zh-Hans': {
    kind: '组件',
    sample: '示例',
    text: '数据（JSON）',
    picture: '组件',
    remarks: '不对的地方',
    aside: '已搁置',
    repaired: '已修补',
    kept: '仍显示上一份正确的数据。',
    good: (items: number) => `已画出 ${items} 行，没有不对的地方。`,
    some: (items: number, count: number) => `已画出 ${items} 行，有 ${count} 处不对；按一下跳到那一行。`,
    line: (line: number) => `第 ${line} 行`,
  },
  en: {
    kind: 'Widget',
    sample: 'Sample',
    text: 'Feed (JSON)',
    picture: 'Widget',
    remarks: 'What is wrong',
    aside: 'set aside',
    repaired: 'repaired',
    kept: 'The last good feed stays in the picture.',
    good: (items: number) => `${items} rows are drawn, and nothing is wrong.`,
    some: (items: number, count: number) =>
      `${items} rows are drawn, ${count} things are wrong; press one to go to its line.`,
    line: (line: number) => `line ${line}`,
  },
} satisfies Record<Language, unknown>;

const KINDS: Readonly<Record<Kind, string>> = {
  org: 'dj-org-tree',
  growth: 'dj-member-growth',
  activity: 'dj-activity-heatmap',
  honours: 'dj-honours-board',
};

const written = (feed: unknown) => JSON.stringify(feed, null, 2);

/** A text that is a feed, and the widget that draws it: type here, look there. */
export class ManualFeedEditor extends ManualElement {
  @state() private kind: Kind = 'org';
  @state() private sample = 0;
  @state() private text = written(FEED_SAMPLES.org[0]!.feed);
  /** The last text that was a feed. */
  @state() private feed: unknown = FEED_SAMPLES.org[0]!.feed;
  @state() private reading: FeedReading | undefined;
  #rest = 0;
  readonly #field = createRef<HTMLTextAreaElement>();

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    // What is wrong is said in the language of the page.
    if (changed.has('globals')) this.reading = this.read();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  override render() {
    const words = WORDS[this.language];
    return html`
      <div class="bar">
        <label for="feed-kind">${words.kind}</label>
        <select id="feed-kind" @change=${this.onKind}>
          ${Object.entries(KINDS).map(
            ([kind, tag]) => html`<option value=${kind} ?selected=${kind === this.kind}>${tag}</option>`,
          )}
        </select>
        <label for="feed-sample">${words.sample}</label>
        <select id="feed-sample" @change=${this.onSample}>
          ${FEED_SAMPLES[this.kind].map(
            ({name}, at) =>
              html`<option value=${at} ?selected=${at === this.sample}>${this.say(name)}</option>`,
          )}
        </select>
      </div>
      <div class="panes">
        <div class="text">
          <label for="feed-text">${words.text}</label>
          <div class="lined">
            ${this.numbers()}
            <textarea
              id="feed-text"
              ${ref(this.#field)}
              .value=${this.text}
              spellcheck="false"
              autocomplete="off"
              wrap="off"
              aria-invalid=${this.reading?.isGood ? 'false' : 'true'}
              aria-describedby="feed-status"
              @input=${this.onInput}
              @scroll=${this.onScroll}
            ></textarea>
          </div>
        </div>
        <div class="picture" role="group" aria-label=${words.picture}>${this.widget()}</div>
      </div>
      ${this.status()}
    `;
  }

  /** The numbers of the lines; those with something wrong are marked. */
  private numbers() {
    const count = this.text.split('\n').length;
    const {reading} = this;
    const wrong = new Set(reading?.isGood ? reading.remarks.map(({line}) => line) : [reading?.line]);
    const lines = Array.from({length: count}, (_, at) => {
      const isWrong = wrong.has(at + 1);
      return html`<span class=${isWrong ? 'wrong' : ''}>${at + 1}</span>`;
    });
    return html`<pre aria-hidden="true">${lines}</pre>`;
  }

  private widget() {
    const {feed, kind} = this;
    switch (kind) {
      case 'org':
        return html`<dj-org-tree .data=${feed} toolbar></dj-org-tree>`;
      case 'growth':
        return html`<dj-member-growth .data=${feed} toolbar></dj-member-growth>`;
      case 'activity':
        return html`<dj-activity-heatmap .data=${feed} toolbar></dj-activity-heatmap>`;
      case 'honours':
        return html`<dj-honours-board .data=${feed} toolbar></dj-honours-board>`;
    }
  }

  private status() {
    const words = WORDS[this.language];
    const {reading} = this;
    const remarks = reading?.isGood ? reading.remarks : [];
    return html`
      <div id="feed-status" role="status">${reading ? this.summary(reading) : nothing}</div>
      ${
        remarks.length > 0
          ? html`<ol class="remarks" aria-label=${words.remarks}>
              ${remarks.map((remark) => html`<li>${this.remark(remark)}</li>`)}
            </ol>`
          : nothing
      }
    `;
  }

  private summary(reading: FeedReading) {
    const words = WORDS[this.language];
    if (reading.isGood) {
      const {items, remarks} = reading;
      return remarks.length > 0
        ? html`<p class="note">${words.some(items, remarks.length)}</p>`
        : html`<p class="note good">${words.good(items)}</p>`;
    }
    return html`<p class="note">
      <strong>${reading.said}</strong> <span>${words.kept}</span> <code lang="en">${reading.detail}</code>
    </p>`;
  }

  private remark({line, path, said, isDrawn}: Remark) {
    const words = WORDS[this.language];
    return html`<button type="button" @click=${() => this.goTo(line)}>
      <span class="line">${words.line(line)}</span> <code>${path}</code> <span>${said}</span>
      <span class="muted">${isDrawn ? words.repaired : words.aside}</span>
    </button>`;
  }

  private onInput() {
    this.text = this.#field.value!.value;
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => (this.reading = this.read()), REST);
  }

  private onScroll({target}: {target: HTMLTextAreaElement}) {
    this.querySelector('pre')!.scrollTop = target.scrollTop;
  }

  private onKind({target}: {target: HTMLSelectElement}) {
    this.show(target.value as Kind, 0);
  }

  private onSample({target}: {target: HTMLSelectElement}) {
    this.show(this.kind, Number(target.value));
  }

  private show(kind: Kind, sample: number) {
    clearTimeout(this.#rest);
    this.kind = kind;
    this.sample = sample;
    this.text = written(FEED_SAMPLES[kind][sample]!.feed);
    this.reading = this.read();
  }

  /** Reads the text; the picture changes only if it is a feed. */
  private read(): FeedReading {
    const reading = readFeed(this.text, this.kind, this.language);
    if (reading.isGood) this.feed = reading.feed;
    return reading;
  }

  /** Chooses a line of the text, and brings it into view. */
  private goTo(line: number) {
    const field = this.#field.value!;
    const lines = this.text.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + lines[line - 1]!.length);
    const height = field.scrollHeight / lines.length;
    field.scrollTop = (line - 1) * height - field.clientHeight / 3;
  }
}
define('manual-feed-editor', ManualFeedEditor);
