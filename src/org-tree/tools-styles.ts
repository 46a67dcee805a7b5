import {css} from 'lit';

/** The field to search in, and the list of what it finds. */
export const toolsStyles = css`
  .find {
    position: relative;
    display: flex;
    align-items: center;
    margin-inline-end: 6px;
  }
  .find .field {
    width: min(calc(var(--_size-2) * 11.4), 32cqi);
  }
  .levels {
    position: relative;
  }
  .levels select {
    max-width: calc(var(--_size-2) * 8);
  }
  .levels .icon {
    display: none;
  }
  .opening {
    gap: var(--_space-2);
  }
  .opening progress {
    width: calc(var(--_size-2) * 4);
    accent-color: var(--_accent);
  }
  @container dj-widget (inline-size < 480px) {
    /* As wide as its hint, and no wider, so that the tools of a phone stand on one line. */
    .find .field {
      flex: none;
      width: max(calc(var(--_size-2) * 7.5), 27cqi);
    }
    /* A button like its neighbours, with the same list behind it. */
    .levels {
      justify-content: center;
      width: var(--_button);
      padding: 0;
      border-color: #0000;
      color: var(--_muted);
    }
    .levels .icon {
      display: block;
    }
    .levels select {
      position: absolute;
      inset: 0;
      width: 100%;
      opacity: 0;
    }
  }
  .find output {
    flex: none;
    color: var(--_muted);
    font-size: var(--_size-1);
    font-variant-numeric: tabular-nums;
  }
  .find output:empty {
    display: none;
  }
  .results {
    position: absolute;
    inset: calc(100% + 6px) auto auto 0;
    z-index: 2;
    width: min(calc(var(--_size-2) * 26), 86cqi);
    border: var(--_hair) solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    box-shadow: 0 8px 24px var(--_shade);
  }
  .results ul {
    max-height: calc(var(--_size-2) * 24);
    margin: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 4px 0;
    list-style: none;
  }
  .results li {
    padding: 5px 12px 6px;
    border-inline-start: var(--_heavy) solid #0000;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .results li:hover {
    background: var(--_raised);
  }
  .results li[aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_selected);
  }
  .results li[aria-selected='true'] small {
    color: var(--_text);
  }
  .result {
    display: block;
    color: var(--_text);
    line-height: 1.4;
  }
  .result mark {
    background: none;
    color: var(--_accent);
    font-weight: 600;
  }
  .results small,
  .more {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .more {
    margin: 0;
    padding: 6px 12px;
    border-top: var(--_hair) solid var(--_border);
  }
  @container dj-widget (inline-size < 480px) {
    .find .tool {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .results li[aria-selected='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
