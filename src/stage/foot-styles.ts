import {css} from 'lit';

/** The line below the scenes, its marks, and the controls over it. */
export const footStyles = css`
  footer {
    flex: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_margin);
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .plane:not(:has(.marks, .ages)) > footer {
    display: contents;
  }
  .ages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Said once, below; a widget keeps its own for whoever moves a hand or comes by keyboard. */
  .plane:has(.ages):not(.pointing) > .scenes {
    --_age-opacity: 0;
  }
  .plane:has(.ages) > .scenes {
    --_age-position: absolute;
  }
  .marks {
    display: flex;
    grid-column: 2;
  }
  footer slot::slotted(*) {
    grid-column: 3;
    justify-self: end;
  }
  .mark {
    display: grid;
    place-items: center;
    min-block-size: max(24px, var(--_button));
    padding-inline: var(--_space-2);
  }
  .mark i {
    position: relative;
    display: block;
    inline-size: calc(var(--_icon) * 4 / 3);
    block-size: var(--_heavy);
    background: var(--_control);
  }
  .mark[aria-current] i {
    inline-size: calc(var(--_icon) * 2);
  }
  /* In steps, because a line that grows by a hair needs no sixty pictures a second. */
  .mark[aria-current] i::after {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_accent);
    transform-origin: 0 0;
    animation: fill var(--_turn) steps(32) both;
  }
  .held .mark i::after {
    animation-play-state: paused;
  }
  @keyframes fill {
    from {
      transform: scaleX(0);
    }
  }

  .controls {
    position: absolute;
    inset-block-end: var(--_space-1);
    inset-inline-end: var(--_margin);
    z-index: 5;
    display: flex;
    gap: var(--_space-1);
    padding: var(--_space-1);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    opacity: 0;
    transition: opacity var(--_open) var(--_ease);
  }
  .pointing > .controls,
  .controls:focus-within {
    opacity: 1;
  }
  .controls:not(:has(button)) {
    display: none;
  }
  @media (forced-colors: active) {
    .mark i {
      background: CanvasText;
    }
    .mark[aria-current] i::after {
      background: Highlight;
    }
  }
`;
