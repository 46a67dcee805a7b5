import {css} from 'lit';

/** What opens and closes a card by pointer. */
export const toggleStyles = css`
  .toggle {
    position: absolute;
    display: grid;
    place-items: center;
    color: var(--_text);
    cursor: pointer;
  }
  .chevron {
    inset: 0 auto 0 4px;
    width: calc(var(--_icon) + 8px);
    color: inherit;
  }
  .turned .icon {
    rotate: 90deg;
  }
  .folded,
  .open {
    top: 100%;
    left: 50%;
    min-width: 44px;
    padding: 0 5px 6px;
    translate: -50%;
  }
  .folded span {
    min-width: 34px;
    height: 1.5em;
    padding: 0 6px;
    border: var(--_hair) solid var(--_border);
    border-top: 0;
    border-radius: 0 0 9px 9px;
    background: var(--_raised);
    font-size: var(--_size-1);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
  }
  .folded .spinner,
  .folded .icon {
    display: inline-block;
    width: 1em;
    height: 1em;
    vertical-align: -0.1em;
  }
  .folded .retry {
    color: var(--_notice);
  }
  .folded:hover span {
    border-color: var(--_control);
  }
  /* The button stands on the edge; what is written at the foot makes room for it. */
  .hanging:has(> .open) .foot {
    padding-block-end: 0.95em;
  }
  .open span {
    display: grid;
    place-items: center;
    width: 18px;
    height: 18px;
    margin-top: -9px;
    border: var(--_stroke) solid var(--_link);
    border-radius: 50%;
    background: var(--_surface);
    opacity: 0;
    transition: opacity var(--_quick) var(--_ease);
  }
  .open .icon {
    width: 10px;
    height: 10px;
  }
  .card:hover > .open span,
  :focus-visible > .card > .open span,
  .selected > .open span {
    opacity: 1;
  }
  @media (hover: none) {
    .open span {
      opacity: 1;
    }
  }
  :is(.left-right, .in-stack) .folded,
  :is(.left-right, .in-stack) .open {
    top: 50%;
    left: 100%;
    min-width: 0;
    padding: 5px 6px 5px 0;
    translate: 0 -50%;
  }
  :is(.left-right, .in-stack) .folded span {
    border-top: var(--_hair) solid var(--_border);
    border-left: 0;
    border-radius: 0 9px 9px 0;
  }
  :is(.left-right, .in-stack) .open span {
    margin: 0 0 0 -9px;
  }
`;
