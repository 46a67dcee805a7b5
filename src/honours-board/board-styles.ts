import {css} from 'lit';

/** The room that a board has. */
export const boardStyles = css`
  .honours {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  /* Its content never makes the board larger: it is measured to decide what stands on a page. */
  .room {
    position: relative;
    flex: 1 1 var(--own-height);
    min-block-size: 5em;
    contain: size layout style;
  }
  .board {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    gap: var(--_space-3);
    outline: none;
  }
  .pages {
    min-width: 3.2em;
    text-align: center;
  }
  .recipient {
    max-width: 100%;
    padding: 0;
    text-align: start;
    unicode-bidi: isolate;
  }
  .recipient:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* What parts two names stays with the first; a name itself may break. */
  .before {
    white-space: nowrap;
  }
  .before > .recipient {
    white-space: normal;
  }
  [data-broken] {
    display: none;
  }
`;
