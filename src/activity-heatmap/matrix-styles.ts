import {css} from 'lit';

/** Rows with their figures, under months and beside names that stay in view. */
export const matrixStyles = css`
  /* As high as its rows; where the page gives no height, some rows of many and a scroll bar. */
  .table-like {
    --_usual: calc(var(--_size-1) * 2.05);
    --_short: calc(var(--_size-1) * 1.45);
    --_gap: calc(var(--_size-1) * 0.15);
    --_most: min(var(--most) * var(--_size-1) * 1.1 + var(--_space-2), 38cqi);
    --_least: max(var(--_size-1) * 1.3, var(--digits) * var(--_size-1) * 0.62 + 4px);
    --_head: calc(var(--_size-1) * 1.8);
    --_bar: 0px;
    --_around: calc(var(--_head) + 8px + var(--_bar));
    container-type: size;
    flex: 1 1 calc((min(var(--rows), 14) + 1) * var(--_usual) + var(--_around));
    max-block-size: calc((var(--rows) + 1) * var(--_usual) + var(--_around));
    scroll-padding: calc(var(--_head) + 4px) calc(var(--_least) + var(--_gap) + 4px) calc(var(--_usual) + 4px)
      calc(var(--_most) + 4px);
    font-size: var(--_size-1);
  }
  .table-like:has(.long) {
    --_usual: calc(var(--_size-1) * 2.7);
    --_short: calc(var(--_size-1) * 2.5);
  }
  .table-like:has(.years) {
    --_head: calc(var(--_size-1) * 3.2);
    --_bar: 12px;
  }
  /*
   * Rows share the height: shorter ones where all of them fit as such, else as high as usual and only whole ones. What
   * is a length in pixels or more becomes too long to matter by 999, so that min and max can choose.
   */
  .matrix {
    --_share: calc((100cqb - var(--_head)) / (var(--rows) + 1));
    --_row: max(min(var(--_usual), var(--_share)), min(var(--_usual), (var(--_short) - var(--_share)) * 999));
    --_over: max(0px, (var(--rows) + 1) * var(--_row) - 100cqb + var(--_head) - 1px);
    --_rest: 0px;
    /* Names take the room of what is said of all rows only where it is said: where not all of them are in view. */
    --_name: clamp(
      min(var(--name) * var(--_size-1) * 1.1 + var(--_space-2), 38cqi),
      var(--_over) * 999,
      var(--_most)
    );
    --_column: clamp(
      var(--_least),
      (100cqi - var(--_name)) / (var(--columns) + 1) - var(--_gap),
      var(--_size-1) * 6
    );
    --_pitch: calc(var(--_column) + var(--_gap));
    inline-size: calc(var(--_name) + (var(--columns) + 1) * var(--_pitch));
  }
  @supports (block-size: mod(3px, 2px)) {
    .matrix {
      --_rest: min(mod(100cqb - var(--_head), var(--_row)), var(--_over) * 999);
    }
  }
  .rows {
    position: relative;
    block-size: calc(var(--rows) * var(--_row));
  }
  /* Sizes are those of the row: thousands of cells, each with a sum of its own to do, would take ten times as long. */
  .row {
    display: grid;
    grid: calc(var(--_row) - var(--_gap)) / var(--_name);
    grid-auto-flow: column;
    grid-auto-columns: var(--_column);
    column-gap: var(--_gap);
    block-size: var(--_row);
    /* A line of a cell is as high as the cell: a grid in each, to centre its figure, would take twice as long. */
    line-height: calc(var(--_row) - var(--_gap));
  }
  /* In place of columns that are not drawn, which others are after the last that is. */
  .row > .before {
    grid-column: span var(--before);
  }
  .row > .total {
    grid-column: calc(var(--columns) + 2);
  }
  .rows > .row {
    scroll-snap-align: start;
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--row) * var(--_row));
  }
  .head,
  .sums {
    position: sticky;
    z-index: 2;
    background: var(--_surface);
    color: var(--_muted);
  }
  .head {
    inset-block-start: 0;
    box-shadow: 0 -4px var(--_surface);
    grid-template-rows: minmax(0, 1fr);
    align-items: end;
    block-size: var(--_head);
    line-height: 1.3;
    padding-block-end: var(--_gap);
    text-align: center;
    white-space: nowrap;
  }
  /* A year stays in view as long as one of its months. */
  .head > .years {
    position: absolute;
    inset: 0 0 auto var(--_name);
    display: flex;
    inline-size: auto;
    padding-inline-start: var(--_gap);
    text-align: start;
  }
  .years > i {
    flex: none;
    inline-size: calc(var(--months) * var(--_pitch));
  }
  .years b {
    position: sticky;
    inset-inline: calc(var(--_name) + var(--_gap)) calc(var(--_pitch) + var(--_gap));
    color: var(--_text);
    font-style: normal;
    font-weight: 600;
  }
  .sums {
    inset-block-end: 0;
    align-content: start;
    block-size: calc(var(--_row) + var(--_rest));
    box-shadow: 0 4px var(--_surface);
  }
  /* Of how many rows, where not all of them are in view. */
  .sums .name > span {
    display: inline;
    white-space: nowrap;
  }
  .sums .name i {
    display: inline-block;
    overflow: hidden;
    max-inline-size: calc(var(--_over) * 999);
    font-style: normal;
    vertical-align: bottom;
  }
  .head > :first-child {
    align-self: stretch;
  }
  .head > :first-child,
  .name {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    display: grid;
    align-items: center;
    padding-inline-end: var(--_space-2);
    background: var(--_surface);
    box-shadow: -4px 0 var(--_surface);
    font-size: calc(var(--_size-1) * 1.1);
    text-align: start;
  }
  @container dj-widget (inline-size < 480px) {
    .table-like {
      --_bar: 12px;
    }
  }
  .rows .name {
    color: var(--_text);
  }
  .name > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .long .name {
    font-size: var(--_size-1);
  }
  .long .name > span {
    -webkit-line-clamp: 2;
  }
  .rows > .row > [tabindex='0'] {
    scroll-margin-block-end: var(--_rest);
  }
  .row > .cell {
    font-weight: 500;
    text-align: center;
  }
  .row > .heat-0 {
    color: var(--_muted);
  }
  .row > .away {
    position: absolute;
    inset-inline-start: calc(var(--_name) + var(--_gap) + var(--column) * var(--_pitch));
    inline-size: var(--_column);
  }
  .row > .sum {
    box-shadow: none;
    color: var(--_text);
    font-weight: 400;
  }
  .row > .total {
    position: sticky;
    z-index: 1;
    inset-inline-end: 0;
    background: var(--_surface);
    border-radius: 0;
    box-shadow:
      6px 0 var(--_surface),
      calc(-1 * var(--_gap)) 0 var(--_surface);
  }
`;
