import {css} from 'lit';

/** How the growth chart looks while only its figures are there. */
export const growthStyles = css`
  /* As high as the page says, else high enough for everything; what stands in it never makes it larger. */
  .growth {
    display: flex;
    flex: 1 1 21.5em;
    flex-direction: column;
    min-block-size: 0;
    container: dj-growth / size;
  }
  .hero {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: last baseline;
    gap: 0 var(--_space-2);
    margin-block-end: var(--_space-2);
    line-height: 1;
  }
  .hero > b {
    font-size: var(--_size-6);
    font-weight: 600;
    letter-spacing: -0.02em;
  }
  /* Beside the figure as long as there is room for a few words in a line; else below it. */
  .latest {
    flex: 1 8em;
    text-align: end;
    color: var(--_muted);
    font-size: var(--_size-2);
    line-height: 1.4;
  }
  .latest span {
    display: inline-block;
  }
  .latest b {
    color: var(--_accent);
    font-size: 1.15em;
    font-weight: 600;
  }
  .plot {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .plot > .bones,
  .plot > .message {
    position: absolute;
    inset: 0;
    min-height: 0;
  }
  /* Where height is short, what is least missed goes first: the legend, a large figure, the last change, the plot. */
  @container dj-growth (block-size < 13em) {
    .hero > b {
      font-size: calc(var(--_size-6) * 0.6);
    }
  }
  @container dj-growth (block-size < 10.5em) {
    .latest {
      display: none;
    }
  }
  @container dj-growth (block-size < 7.5em) {
    .plot {
      display: none;
    }
    .hero {
      margin: 0;
    }
    .hero > b {
      font-size: min(var(--_size-6), 90cqb);
    }
    .hero > span {
      font-size: min(1em, 90cqb);
    }
  }
`;
