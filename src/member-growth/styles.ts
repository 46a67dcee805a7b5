import {css} from 'lit';

/** How the growth chart looks while only its figures are there. */
export const growthStyles = css`
  .hero {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-2);
    margin-block-end: var(--_space-3);
    line-height: 1;
  }
  .hero > b {
    font-size: var(--_size-6);
    font-weight: 600;
    letter-spacing: -0.02em;
  }
  .latest {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: var(--_size-2);
    line-height: 1.4;
  }
  .latest b {
    color: var(--_accent);
    font-size: 1.15em;
    font-weight: 600;
  }
  .plot {
    position: relative;
    flex: 1 1 calc(var(--_size-3) * 15.5);
    min-block-size: calc(var(--_size-1) * 7);
    touch-action: pan-y;
    cursor: default;
  }
  .plot > .bones,
  .plot > .message {
    position: absolute;
    inset: 0;
    min-height: 0;
  }
  @container dj-widget (inline-size < 360px) {
    .latest {
      flex-basis: 100%;
      margin: var(--_space-1) 0 0;
    }
  }
`;
