import {css} from 'lit';

/** What stands in for cards that are too small to be read. */
export const marksStyles = css`
  .marks {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .marks.pointed {
    cursor: pointer;
  }
  .viewport:active .marks {
    cursor: grabbing;
  }
  /* Still there for those who listen, and for the keyboard; the label shows where the focus is. */
  .far ul {
    opacity: 0;
    pointer-events: none;
  }
  .flag {
    position: absolute;
    z-index: 1;
    inset: 0 auto auto 0;
    overflow: hidden;
    max-width: 100%;
    box-sizing: border-box;
    padding: 2px var(--_space-2);
    border: var(--_hair) solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: 0 8px 24px var(--_shade);
    color: var(--_text);
    font-size: var(--_size-2);
    pointer-events: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .flag.smooth {
    transition: translate var(--_move) var(--_ease);
  }
  .flag.focus {
    display: none;
    outline: var(--_focus-ring) solid var(--_focus);
    outline-offset: 2px;
  }
  .far:has([role='treeitem']:focus-visible) .flag.focus {
    display: block;
  }
`;
