import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {styled} from '../frame/styled.js';
import {cellView} from './cell-view.js';
import type {Grid} from './grid.js';
import {matrixPicture, type MatrixPicture} from './matrix-picture.js';
import {matrixStyles} from './matrix-styles.js';
import type {ActivityModel} from './model.js';
import {choiceOf, Studio, type Asked, type Marked, type Speech} from './picture.js';

/** Rows that are drawn above and below those in view. */
const MARGIN = 8;
/** Rows to scroll past before others are drawn: not every pixel of scrolling draws. */
const STEP = 10;
/** Rows that may be in view before anybody scrolls. */
const TOP = [0, 40] as const;

/** The matrix: it knows which of its rows are in view, and keeps its picture. */
export class MatrixView implements Grid {
  readonly styles = [matrixStyles];
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  readonly #studio = new Studio<MatrixPicture>();
  #rowsInView: readonly [first: number, last: number] = TOP;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
  }

  picture(model: ActivityModel, asked: Asked, speech: Speech) {
    const {measure, year, rows, kind, scale} = asked;
    return this.#studio.make([model, speech.words, measure, year, rows, kind, scale], () =>
      matrixPicture(model, {...choiceOf(model, asked), by: rows}, speech),
    );
  }

  view(picture: MatrixPicture, marked: Marked, speech: Speech): unknown {
    const draw = () => matrixView(picture, this.#rowsInView, marked, speech, this.#onRows);
    return guard([picture, marked.active, marked.selected, this.#rowsInView], draw);
  }

  forget() {
    this.#rowsInView = TOP;
    this.#host.renderRoot.querySelector('.scroller')?.scrollTo(0, 0);
  }

  readonly #onRows = (first: number, last: number) => {
    if (first === this.#rowsInView[0] && last === this.#rowsInView[1]) return;
    this.#rowsInView = [first, last];
    this.#host.requestUpdate();
  };
}

/**
 * The matrix as a grid of figures, headed by months and by names that stay in view. Of many rows only those in view
 * are drawn, and the one that Tab leads to.
 */
function matrixView(
  picture: MatrixPicture,
  rowsInView: readonly [first: number, last: number],
  marked: Marked,
  {words, format}: Speech,
  onRows: (first: number, last: number) => void,
): TemplateResult {
  const {name, by, columns, rowsName, names, digits, cellsOf, rowOf} = picture;
  const of = words.sumOf[by](format.number(names.length));
  const longest = Math.max(4, ...[...names, `${words.sum} ${of}`].map(widthOf));
  const isLong = longest > 9;
  const sizes = {
    '--rows': String(names.length),
    '--columns': String(columns.length),
    '--digits': String(digits),
    '--name': `${isLong ? Math.min(18, Math.ceil(longest / 2) + 1) : longest}em`,
  };
  const [first, last] = [Math.max(0, rowsInView[0] - MARGIN), rowsInView[1] + MARGIN];
  const active = rowOf(marked.active);
  const onScroll = ({currentTarget}: Event) => {
    const {scrollTop, clientHeight, scrollHeight, style} = currentTarget as HTMLElement;
    // By whole rows, once somebody scrolls; before, a frame that is made lower would snap to any row of them.
    style.scrollSnapType = scrollTop > 0 ? 'y proximity' : '';
    const step = (scrollHeight / (names.length + 2)) * STEP;
    onRows(Math.floor(scrollTop / step) * STEP, Math.ceil((scrollTop + clientHeight) / step) * STEP);
  };
  const drawn = names.map((_, row) => row).filter((row) => (first <= row && row <= last) || row === active);
  return html`
    <div class="scroller table-like" @scroll=${onScroll} ${styled(sizes)}>
      <div
        class=${isLong ? 'matrix long' : 'matrix'}
        part="grid"
        role="grid"
        aria-label=${name}
        aria-describedby="summary"
        aria-rowcount=${names.length + 2}
        aria-colcount=${columns.length + 2}
      >
        <div class="row head" role="row" aria-rowindex="1">
          <span role="columnheader"><span class="heard">${rowsName}</span></span>
          ${columns.map(
            ({label, year}) =>
              html`<span role="columnheader">${year ? html`<b>${year}</b>` : nothing}${label}</span>`,
          )}
          <span role="columnheader">${words.sum}</span>
        </div>
        <div class="rows" role="rowgroup">
          ${repeat(
            drawn,
            (row) => row,
            (row) => html`
              <div class="row" role="row" aria-rowindex=${row + 2} ${styled({'--row': String(row)})}>
                <span class="name" role="rowheader" title=${isLong ? names[row]! : nothing}
                  ><span>${names[row]}</span></span
                >
                ${cellsOf(row).map((cell) => cellView(cell, marked))}
              </div>
            `,
          )}
        </div>
        <div class="row sums" role="row" aria-rowindex=${names.length + 2}>
          <span class="name" role="rowheader"
            ><span>${words.sum} <i>${of}</i></span></span
          >
          ${cellsOf(names.length).map((cell) => cellView(cell, marked))}
        </div>
      </div>
    </div>
  `;
}

/** About how wide a text is, in em: characters of Chinese are square, others about half as wide. */
const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.56), 0);
