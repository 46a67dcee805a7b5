import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {fieldStyles} from '../frame/field-styles.js';
import {panelStyles} from '../frame/panel-styles.js';
import {inLine} from '../locale/in-line.js';
import {emit} from '../widget/events.js';
import type {WholeSource} from '../widget/export-image.js';
import {answer} from './answer.js';
import {asideStyles} from './aside-styles.js';
import {changesBetween, type Change} from './changes.js';
import {chosenText} from './chosen-text.js';
import {kindTool, sortTool, yearControls} from './controls-view.js';
import {deedOf, touchDeed, type Deed} from './deed.js';
import {loaded} from './parts-view.js';
import type {Grid} from './grid.js';
import {legendView} from './legend-view.js';
import {LongPress} from './long-press.js';
import {sumPeriod, yearsShown, type ActivityModel} from './model.js';
import {activitiesPanel, sideAwayFrom} from './panel-view.js';
import {Overflow} from './overflow.js';
import type {Asked, Marked, Picture, Speech} from './picture.js';
import type {Reading} from './reading.js';
import {figures} from './sayings.js';
import {selectionOf} from './selection.js';
import {heatmapStyles} from './styles.js';
import {drawTip, tipStyles} from './tip-view.js';

/** The cell that Tab leads to. */
const TAB_STOP = '[role=gridcell][tabindex="0"]';

/** The element, as far as its picture knows it: what it is asked for, of which a reader changes some. */
interface Host extends HTMLElement, ReactiveControllerHost, Asked {
  readonly renderRoot: ParentNode;
  year: string;
  kind: string;
  sort: Asked['sort'];
}

/**
 * What stands around the cells and what a reader does with them. It comes after the element, beside the feed; it
 * keeps where the reader is and knows nothing of feeds, nor how cells are drawn.
 */
export class HeatPlot implements ReactiveController {
  readonly styles = [fieldStyles, ...heatmapStyles, panelStyles, asideStyles, tipStyles];
  readonly #host: Host;
  /** What is drawn now. */
  shown: {model: ActivityModel; grid: Grid; speech: Speech; picture: Picture} | undefined;
  /** What is new in the feed since the one before it, until the next. */
  #changes: readonly Change[] = [];
  /** The levels that are shown alone; none where all are. */
  #levels: ReadonlySet<number> = new Set();
  #reading: Reading = {};
  /** What takes the focus as soon as it is drawn. */
  #toFocus: string | undefined;
  readonly #overflow: Overflow;
  #isDrawing = false;
  /** The cell that the last deed was done to, where it is an element. */
  #pointed: HTMLElement | null = null;

  readonly #press = new LongPress({
    onHold: (touched) => this.#do(touchDeed('hold', touched, this.#cellAt)),
    onDraw: (touched) => this.#do(touchDeed('draw', touched, this.#cellAt)),
  });

  constructor(host: Host) {
    this.#host = host;
    this.#overflow = new Overflow(host);
    host.addController(this);
  }

  /** Takes what is to be drawn now; all that follows tells of it. */
  show(model: ActivityModel, grid: Grid, speech: Speech): this {
    const before = this.shown?.model;
    // Another part of the feed is no news.
    if (before && before !== model)
      this.#changes = before.part === model.part ? changesBetween(before, model) : [];
    this.shown = {model, grid, speech, picture: grid.picture(model, this.#changes, this.#host, speech)};
    return this;
  }

  /** Another feed comes: what a reader chose in the last one means nothing in it. */
  forget() {
    this.#reading = {};
    this.#toFocus = undefined;
    this.#changes = [];
    this.#levels = new Set();
    this.shown?.grid.forget?.();
    this.shown = undefined;
  }

  get table() {
    return this.shown!.picture.table;
  }

  /** Beside the heading: 2019年·志愿服务. */
  get scope() {
    const {model, picture, speech} = this.shown!;
    const {words, format} = speech;
    const {year, kind, measure} = this.#host;
    const [shown, years] = [yearsShown(model, year).length, model.years.length];
    const isCut = year === 'all' && shown < years;
    return inLine(
      [
        picture.scope,
        isCut && words.latestYears(format.number(shown), format.number(years)),
        kind,
        measure === 'participants' && words.measures.participants,
      ],
      words.dot,
    );
  }

  get controls() {
    const {model, speech} = this.shown!;
    return yearControls(model, yearsShown(model, this.#host.year), speech, (year) => this.#page(year));
  }

  get tools() {
    const {model, speech} = this.shown!;
    const host = this.#host;
    return html`${host.view === 'matrix' ? sortTool(host.sort, speech, (sort) => (host.sort = sort)) : nothing}
    ${kindTool(model, host.kind, speech, (kind) => (host.kind = kind))}`;
  }

  /** Undefined until there is known how much room there is. */
  get body() {
    const {model, grid, picture, speech} = this.shown!;
    if (!grid.isReady) return undefined;
    const {selected, panelSide} = this.#reading;
    const period = selected === undefined ? undefined : picture.periodOf(selected);
    return html`<div
      class=${this.#look()}
      @click=${this.#onDeed}
      @keydown=${this.#onDeed}
      @focusin=${this.#onDeed}
      @focusout=${this.#onDeed}
      @pointerdown=${this.#onDeed}
      @pointerover=${this.#onDeed}
      @pointermove=${this.#onDeed}
      @pointerup=${this.#onDeed}
      @pointerleave=${this.#onDeed}
      @pointercancel=${this.#onDeed}
      @touchstart=${this.#press}
      @touchmove=${this.#press}
      @touchend=${this.#press}
      @touchcancel=${this.#press}
      @contextmenu=${this.#press}
    >
      <div class="ruler"></div>
      ${grid.view(picture, this.#marked, speech)}
      ${legendView(picture, {
        chosen: period ? chosenText(model, period, speech) : '',
        levels: this.#levels,
        measure: this.#host.measure,
        speech,
        onLevel: this.#onLevel,
      })}
      <p class="heard" id="summary">${picture.summary}</p>
      ${
        period && panelSide
          ? html`<div class="aside at-${panelSide}">
              ${activitiesPanel(model, period, picture.reaches(selected!.to), picture, speech, this.#onClose)}
            </div>`
          : nothing
      }
      <div id="tips"></div>
    </div>`;
  }

  /** All of the picture, for files and paper. */
  get whole(): WholeSource {
    const {hasMore} = this.#overflow;
    return {hasMore, picture: (element) => this.#wholePicture(element)};
  }
  hostUpdate() {
    this.#isDrawing = true;
  }

  hostUpdated() {
    this.#isDrawing = false;
    const root = this.#host.renderRoot;
    const target = this.#toFocus && root.querySelector<HTMLElement>(this.#toFocus);
    // What is not drawn yet takes the focus when it is. The focus is a deed, and an update must not ask for another.
    if (target) {
      this.#toFocus = undefined;
      queueMicrotask(() => target.focus());
    }
    this.#tip();
  }

  async #wholePicture(element: HTMLElement) {
    if (!this.#overflow.hasMore || !this.shown) return undefined;
    const {grid, picture, speech} = this.shown;
    const {wholePicture} = await import('./whole-view.js');
    const pieces = () => grid.pieces(picture, this.#marked, speech);
    return wholePicture(element, pieces, this.#look(), () => this.shown?.picture === picture);
  }

  get #marked(): Marked {
    const {picture} = this.shown!;
    const {active = '', selected} = this.#reading;
    return {selected, active: picture.has(active) ? active : picture.start};
  }

  readonly #onDeed = (event: Event) => {
    // What is removed while it has the focus loses it during an update, which must not ask for another.
    if (this.#isDrawing) return;
    const deed = deedOf(event, this.#reading.hinted !== undefined, this.#cellAt);
    if (deed) this.#do(deed);
  };

  #do(deed: Deed) {
    const {model, picture} = this.shown!;
    this.#pointed = deed.target.closest<HTMLElement>('[data-key]');
    const {year, reading, chosen, moves} = answer(deed, this.#reading, picture);
    if (year !== undefined) this.#page(year);
    this.#read(reading);
    if (moves) this.#focus(TAB_STOP);
    if (!chosen) return;
    const period = picture.periodOf(chosen);
    if (!period) return;
    this.#read({selected: chosen, hinted: undefined});
    const follows = emit(this.#host, 'dj-select', selectionOf(model, period));
    // Buttons in the panel choose too, and keep the focus.
    if (follows && deed.target.closest('.panel')) return;
    const box = this.#boxOf(chosen.to) ?? deed.target.getBoundingClientRect();
    this.#read({panelSide: follows ? sideAwayFrom(box, this.#host) : undefined});
    if (follows) this.#focus('.panel');
  }

  /** Says what there is to say of a cell, or of none. */
  readonly hint = (hinted: string | undefined) => this.#read({hinted});

  readonly #onLevel = (level: number) => {
    const levels = new Set(this.#levels);
    if (!levels.delete(level)) levels.add(level);
    this.#levels = levels;
    this.#host.requestUpdate();
  };

  /** The cells need not be drawn again for what applies to many of them. */
  #look() {
    const {selected, dragged} = this.#reading;
    const looks = ['heat'];
    if (selected && selected.from !== selected.to) looks.push('run');
    if (dragged !== undefined) looks.push('drawing');
    if (this.#levels.size > 0) looks.push('filtered', ...[...this.#levels].map((level) => `only-${level}`));
    return looks.join(' ');
  }

  readonly #onClose = () => {
    this.#read({panelSide: undefined, active: this.#reading.selected?.to});
    this.#focus(TAB_STOP);
  };

  /** Draws the tip for what is hinted at now. */
  #tip() {
    const place = (this.#host.renderRoot as ShadowRoot).getElementById('tips');
    const {hinted} = this.#reading;
    if (!place || (hinted === undefined && !place.firstElementChild)) return;
    const isThere = hinted !== undefined && this.shown?.picture.has(hinted);
    const box = isThere ? this.#boxOf(hinted) : undefined;
    drawTip(place, box, box ? this.#sayings(hinted!) : []);
  }

  /** To look for a cell among thousands costs more than to remember what was pointed at. */
  #boxOf(key: string) {
    const isPointed = this.#pointed?.isConnected && this.#pointed.dataset['key'] === key;
    return isPointed ? this.#pointed!.getBoundingClientRect() : this.shown!.grid.boxOf(key);
  }

  /** What the tip says: of a run that is being drawn, or of a cell. */
  #sayings(key: string): readonly string[] {
    const {model, picture, speech} = this.shown!;
    const {dragged, selected} = this.#reading;
    const run = dragged !== undefined && selected?.to === key ? picture.periodOf(selected) : undefined;
    if (!run) return picture.sayings(key);
    const sum = sumPeriod(model, run.from, run.until, run.filter);
    return [run.heading, figures(sum, speech).join(speech.words.comma)];
  }

  #read(reading: Reading = {}) {
    const news = Object.keys(reading).filter(
      (name) => reading[name as keyof Reading] !== this.#reading[name as keyof Reading],
    );
    if (news.length === 0) return;
    this.#reading = {...this.#reading, ...reading};
    if (news.some((name) => name !== 'hinted' && name !== 'hasDrawn')) this.#host.requestUpdate();
    else this.#tip();
  }

  #focus(selector: string) {
    this.#toFocus = selector;
    this.#host.requestUpdate();
  }

  /** Pages to a year. The last one is called `latest`, so that a wall goes on to the next by itself. */
  #page(year: number) {
    this.#host.year = year === this.shown!.model.years.at(-1) ? 'latest' : String(year);
    this.#read({panelSide: undefined});
  }

  readonly #cellAt = (target: Element, x: number, y: number) => this.shown!.grid.keyAt?.(target, x, y);
}

loaded.Plot = HeatPlot;
