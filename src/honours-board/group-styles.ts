import {css} from 'lit';

/** The heading of a group, and how many it has. */
export const groupStyles = css`
  .group h3 {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    height: 1.5em;
    margin-block-end: 6px;
    overflow: hidden;
    font-size: var(--_size-3);
    line-height: 1.5;
  }
  /* As close as what is in them. */
  .group + .group {
    margin-block-start: calc(var(--gap, var(--_space-3)) - var(--_space-3));
  }
  h3 span {
    color: var(--_muted);
    font-size: var(--_size-2);
    font-weight: 400;
  }
`;
