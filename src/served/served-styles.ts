import {css} from 'lit';

/**
 * What a server drew stands where the element's own picture will: that is made behind it, in the same room, and whoever
 * measures it takes this away when it is drawn (`MeasureController`). A message of the element, that a feed is wrong or a file
 * missing, is not kept back. What is read aloud until then, or where no script runs, is the page's own list or table.
 */
export const servedStyles = css`
  :host {
    position: relative;
  }
  div.served {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .served > .frame {
    pointer-events: none;
  }
  /* The middle of a tree stays in the middle of a frame of another width. */
  .served .viewport:not(.list) > .plane {
    left: calc(50% - var(--middle));
  }
  .frame:not(:has(.message)):has(~ .served) {
    position: absolute;
    inset: 0;
    visibility: hidden;
  }
  .frame:has(.message) ~ .served {
    display: none;
  }
  div.told {
    display: block;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (scripting: none) {
    div.told {
      position: static;
      flex: none;
      inline-size: auto;
      block-size: auto;
      max-block-size: 60vh;
      overflow: auto;
      clip-path: none;
      padding: var(--_space-2) var(--_space-4);
      background: var(--_surface);
      color: var(--_text);
      font: var(--_size-3) / 1.5 var(--_font);
    }
  }
`;
