import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {styled} from '../frame/styled.js';
import {MeasureController} from '../widget/measure-controller.js';
import type {Change} from './changes.js';
import {cellsOf} from './cells-view.js';
import {spanText} from './deed.js';
import {loaded} from './parts-view.js';
import type {Grid} from './grid.js';
import {matrixPicture, type MatrixPicture} from './matrix-picture.js';
import {matrixStyles} from './matrix-styles.js';
import {drawnAround, isSamePart, linesInView, TOP_LEFT, type Part} from './matrix-window.js';
import type {ActivityModel} from './model.js';
import type {Spot} from './navigation.js';
import {widthOf} from './text-width.js';
import {choiceOf, Studio, type Asked, type Marked, type Speech} from './picture.js';

/** About how many cells are laid out at once for a file. */
const PIECE = 1000;

/** The matrix: it knows which of its rows and columns are in view, and keeps its picture. */
export class MatrixView implements Grid {
  readonly styles = [matrixStyles];
  readonly isReady = true;
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  readonly #studio = new Studio<MatrixPicture>();
  #inView = TOP_LEFT;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    new MeasureController(host, '.table-like', this.#onView);
  }

  picture(model: ActivityModel, changes: readonly Change[], asked: Asked, speech: Speech) {
    const {measure, year, rows, kind, scale, sort} = asked;
    return this.#studio.make([model, changes, speech.words, measure, year, rows, kind, scale, sort], () =>
      matrixPicture(model, {...choiceOf(model, changes, asked), by: rows, sort}, speech),
    );
  }

  view(picture: MatrixPicture, marked: Marked, speech: Speech): unknown {
    const drawn = drawnAround(this.#inView, picture.names.length, picture.columns.length);
    const draw = () => matrixView(picture, drawn, marked, speech, this.#onScroll);
    return guard([picture, marked.active, marked.selected, this.#inView], draw);
  }

  *pieces(picture: MatrixPicture, {selected}: Marked, speech: Speech) {
    const marked = {selected, active: ''};
    const columns = [0, picture.columns.length - 1] as const;
    const size = Math.ceil(PIECE / picture.columns.length);
    for (let first = 0; first < picture.names.length; first += size) {
      const rows = [first, Math.min(first + size, picture.names.length) - 1] as const;
      yield {
        view: matrixView(picture, {rows, columns}, marked, speech, this.#onScroll),
        isLeftOut: (element: Element) => first > 0 && element.matches('.head, .sums'),
      };
    }
  }

  *keys() {
    for (const cell of this.#host.renderRoot.querySelectorAll<HTMLElement>('.rows [data-key]'))
      yield cell.dataset['key']!;
  }

  boxOf(key: string) {
    return this.#host.renderRoot.querySelector(`[data-key="${key}"]`)?.getBoundingClientRect();
  }

  forget() {
    this.#inView = TOP_LEFT;
    this.#host.renderRoot.querySelector('.table-like')?.scrollTo(0, 0);
  }

  readonly #onScroll = ({currentTarget}: Event) => this.#onView(currentTarget as HTMLElement);

  readonly #onView = (scroller: HTMLElement) => {
    // By whole rows, once somebody scrolls; before, a frame that is made lower would snap to any row of them.
    scroller.style.scrollSnapType = scroller.scrollTop > 0 ? 'y proximity' : '';
    const inView = partInView(scroller);
    if (!inView || isSamePart(inView, this.#inView)) return;
    this.#inView = inView;
    this.#host.requestUpdate();
  };
}

/**
 * A grid of figures, headed by months and by names that stay in view. Of many rows and columns only those in view are
 * drawn, and the cell that Tab leads to.
 */
function matrixView(
  picture: MatrixPicture,
  {rows, columns: [first, last]}: Part,
  marked: Marked,
  speech: Speech,
  onScroll: (event: Event) => void,
): TemplateResult {
  const {name, by, columns, years, rowsName, names, digits, longest: longestName, spotOf} = picture;
  const {words, format} = speech;
  const of = words.sumOf[by](format.number(names.length));
  const longest = Math.max(longestName, widthOf(`${words.sum} ${of}`));
  const isLong = longest > 9;
  const roomOf = (width: number) => String(isLong ? Math.min(18, Math.ceil(width / 2) + 1) : width);
  const sizes = {
    '--rows': String(names.length),
    '--columns': String(columns.length),
    '--before': String(first),
    '--digits': String(digits),
    '--name': roomOf(longestName),
    '--most': roomOf(longest),
  };
  const active = spotOf(marked.active);
  const area = areaBetween(spotOf(marked.selected?.from ?? ''), spotOf(marked.selected?.to ?? ''));
  const left = first > 0 ? html`<i class="before"></i>` : nothing;
  const inView = Array.from({length: last + 1 - first}, (_, index) => first + index);
  const isAway = (column: number) => column < columns.length && (column < first || column > last);
  const cells = (row: number) => {
    const stop = row === active?.row ? active.column : undefined;
    const [from, to] = isWithin(row, area?.rows) ? area!.columns : [];
    const draw = () => {
      const drawn = [...inView, columns.length];
      if (stop !== undefined && isAway(stop)) drawn.push(stop);
      const made = drawn
        .sort((a, b) => a - b)
        .map((column) => {
          const cell = picture.cellAt(row, column);
          return {
            cell,
            isSelected: from! <= column && column <= to!,
            isActive: column === stop,
            text: cell.figure,
            column,
            isAway: isAway(column),
          };
        });
      return cellsOf(made);
    };
    return guard([picture, first, last, stop, from, to], draw);
  };
  const drawn = Array.from({length: rows[1] + 1 - rows[0]}, (_, index) => rows[0] + index);
  if (active && active.row < names.length && !isWithin(active.row, rows)) drawn.push(active.row);
  return html`
    <div class="scroller table-like" @scroll=${onScroll} look=${styled(sizes)}>
      <div
        class=${isLong ? 'matrix long' : 'matrix'}
        part="grid"
        role="grid"
        aria-label=${name}
        aria-describedby="summary"
        aria-multiselectable="true"
        aria-rowcount=${names.length + 2}
        aria-colcount=${columns.length + 2}
      >
        <div class="row head" role="row" aria-rowindex="1">
          <span role="columnheader" aria-colindex="1"><span class="heard">${rowsName}</span></span>
          ${
            years.length > 1
              ? html`<i class="years" aria-hidden="true">
                  ${years.map(({label, months}) => html`<i look=${styled({'--months': String(months)})}><b>${label}</b></i>`)}
                </i>`
              : nothing
          }
          ${left}${inView.map((column) => {
            const {label, name, sum} = columns[column]!;
            return html`<span
              role="columnheader"
              aria-colindex=${column + 2}
              aria-label=${name}
              data-span=${spanText(sum)}
              >${label}</span
            >`;
          })}<span class="total" role="columnheader" aria-colindex=${columns.length + 2}>${words.sum}</span>
        </div>
        <div class="rows" role="rowgroup">
          ${repeat(
            drawn.sort((a, b) => a - b),
            (row) => row,
            (row) => html`
              <div
                class="row"
                role="row"
                aria-rowindex=${row + 2}
                look=${styled({'--row': String(row)})}
                ${cells(row)}
              >
                <span
                  class="name"
                  role="rowheader"
                  aria-colindex="1"
                  data-span=${spanText(picture.sumOf(row))}
                  title=${isLong ? names[row]! : nothing}
                  ><span>${names[row]}</span></span
                >
                ${left}
              </div>
            `,
          )}
        </div>
        <div class="row sums" role="row" aria-rowindex=${names.length + 2} ${cells(names.length)}>
          <span class="name" role="rowheader" aria-colindex="1"
            ><span>${words.sum} <i>${of}</i></span></span
          >
          ${left}
        </div>
      </div>
    </div>
  `;
}

type Lines = readonly [first: number, last: number];

const isWithin = (line: number, [first, last]: Lines = [1, 0]) => first <= line && line <= last;

/** The rows and columns from one spot to another. */
function areaBetween(a: Spot | undefined, b: Spot | undefined): {rows: Lines; columns: Lines} | undefined {
  const between = (from: number, to: number): Lines => [Math.min(from, to), Math.max(from, to)];
  return a && b && {rows: between(a.row, b.row), columns: between(a.column, b.column)};
}

/** Which rows and columns a reader sees; undefined where nothing is displayed. Sizes are those before any scaling. */
function partInView(scroller: HTMLElement): Part | undefined {
  const [row, month] = ['.rows > .row', '.head > [data-span]'].map((each) => scroller.querySelector(each));
  if (!row || !month) return undefined;
  const {height, columnGap} = getComputedStyle(row);
  const [rowSize, columnSize] = [height, getComputedStyle(month).width].map(parseFloat) as [number, number];
  if (!(rowSize > 0 && columnSize > 0)) return undefined;
  const {scrollTop, clientHeight, scrollLeft, clientWidth} = scroller;
  const pitch = columnSize + parseFloat(columnGap);
  // Months and names lie over the beginning, sums over the end, as scrolling to a cell knows.
  const {scrollPaddingTop, scrollPaddingLeft} = getComputedStyle(scroller);
  const [top, left] = [parseFloat(scrollPaddingTop) || 0, parseFloat(scrollPaddingLeft) || 0];
  return {
    rows: linesInView(scrollTop, clientHeight - top - rowSize, rowSize),
    columns: linesInView(scrollLeft, clientWidth - left - pitch, pitch),
  };
}

loaded.Matrix = MatrixView;
