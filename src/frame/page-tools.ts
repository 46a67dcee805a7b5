import {html, isServer, nothing, svg, type TemplateResult} from 'lit';
import type {Locale} from '../locale/messages.js';
import {TOOL_WORDS, type ToolWords} from '../locale/tool-words.js';
import {glyph} from './icons.js';
import {saveFile, toggleFullScreen} from './page.js';
import type {TablePlace} from './table.js';
import {toolButton} from './tool-button.js';

const DOWNLOAD = glyph('download', svg`<path d="M8 2.5v7M5 7l3 3 3-3M2.5 13h11"/>`);
const EXPAND = glyph('expand', svg`<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>`);

/** A widget, as far as it gives itself away. */
interface Exported extends Element {
  requestUpdate(): void;
  exportCSV(): Promise<Blob>;
  exportImage(options: {readonly type: 'png' | 'svg'; readonly area: 'visible' | 'whole'}): Promise<Blob>;
  print(): Promise<void>;
}

export interface PageToolsParts {
  readonly language: {readonly locale: Locale};
  readonly words: {readonly name: string};
  readonly host: Exported;
  /** What of the table stands in the picture's place, if it does. */
  readonly tablePlace: TablePlace | undefined;
  /** Whether part of the picture is out of view. */
  readonly hasMore: boolean;
}

/** The tools that ask something of the page: to take a file, to give the whole screen. */
export function pageTools(parts: PageToolsParts): TemplateResult {
  const words = TOOL_WORDS[parts.language.locale];
  const full = toolButton(words.fullScreen, EXPAND, () => void toggleFullScreen(parts.host));
  return html`${downloadMenu(parts, words)}${isServer || document.fullscreenEnabled ? full : nothing}`;
}

/** A list of files that opens below its button; it closes when one is taken, and when the focus goes elsewhere. */
function downloadMenu(parts: PageToolsParts, words: ToolWords) {
  const {
    words: {name},
    tablePlace,
    host,
    hasMore,
  } = parts;
  const entry = (label: string, onChoose: () => Promise<void>) =>
    html`<button
      @click=${(event: Event) => {
        close(event, true);
        void busy((event.currentTarget as Element).closest('details')!, onChoose());
      }}
    >
      ${label}
    </button>`;
  const picture = (label: string, type: 'png' | 'svg', area: 'visible' | 'whole') =>
    entry(label, () => saveFile(host.exportImage({type, area}), `${name}.${type}`));
  const pictures = html`
    ${picture(words.png, 'png', 'visible')} ${picture(words.svg, 'svg', 'visible')}
    ${hasMore ? [picture(words.wholePng, 'png', 'whole'), picture(words.wholeSvg, 'svg', 'whole')] : nothing}
  `;
  return html`
    <details class="menu" @toggle=${() => host.requestUpdate()} @focusout=${onFocusout} @keydown=${onKeydown}>
      <summary class="tool" aria-label=${words.download} title=${words.download}>
        ${DOWNLOAD}<span class="spinner"></span>
      </summary>
      <div class="choices">
        ${entry(words.csv, () => saveFile(host.exportCSV(), `${name}.csv`))}
        ${tablePlace === undefined ? pictures : nothing}
        ${entry(words.print, () => host.print().catch(console.warn))}
      </div>
    </details>
  `;
}

/** Shows that a file is being made, for a large one takes a while. */
async function busy(menu: Element, file: Promise<void>) {
  menu.ariaBusy = 'true';
  await file;
  menu.ariaBusy = null;
}

/** `returns` puts whoever chose or gave up back on the button that opened it. */
function close(event: Event, returns: boolean) {
  const menu = (event.currentTarget as Element).closest('details')!;
  menu.open = false;
  if (returns) menu.querySelector('summary')!.focus();
}

function onFocusout(event: FocusEvent) {
  const menu = event.currentTarget as Element;
  if (!menu.contains(event.relatedTarget as Node | null)) close(event, false);
}

function onKeydown(event: KeyboardEvent) {
  const {open} = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !open) return;
  event.stopPropagation();
  close(event, true);
}
