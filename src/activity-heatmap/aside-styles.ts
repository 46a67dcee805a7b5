import {css} from 'lit';

/** Where the panel stands, and the activities in it. */
export const asideStyles = css`
  /* Beside the cell it tells of, and in view where the picture is higher than the page's window. */
  .aside {
    position: absolute;
    z-index: 2;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: min(100%, calc(var(--_size-3) * 24));
    min-block-size: calc(var(--_size-3) * 18);
    pointer-events: none;
  }
  .aside.at-start {
    inset-inline: 0 auto;
  }
  .aside > .panel {
    position: sticky;
    inset-block-start: var(--_space-2);
    max-block-size: min(100%, 80vb);
    pointer-events: auto;
  }
  /* Over the end of the picture, and in view while the picture is; it takes no room from the cells. */
  @container dj-widget (inline-size < 480px) {
    .aside {
      position: sticky;
      display: flex;
      flex-direction: column;
      justify-content: flex-end;
      inset-block: auto var(--_space-2);
      inline-size: auto;
      block-size: 0;
      min-block-size: 0;
    }
    .aside > .panel {
      position: relative;
      flex: none;
      inset: auto;
      max-block-size: min(45vb, calc(var(--_size-3) * 16));
    }
  }
  .reaches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    margin-block-end: var(--_space-2);
  }
  .reaches button {
    min-block-size: var(--_button);
    padding-inline: var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .reaches [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }
  .activities {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .activities h4 {
    margin: 0;
    font-size: var(--_size-3);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
`;
