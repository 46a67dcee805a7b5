import {css} from 'lit';

/** Filters, and the panel over the board. */
export const closerStyles = css`
  .field.search {
    width: 10.5em;
  }
  .field select {
    max-width: 8.5em;
    field-sizing: content;
    outline: none;
    cursor: pointer;
  }
  option {
    background: var(--_raised);
    color: var(--_text);
  }
  .place > .panel {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-end: 0;
    width: min(100%, 26em);
    max-height: max(100%, 22em);
  }
  .place.at-start > .panel {
    inset-inline: 0 auto;
  }
  .panel img {
    display: block;
    width: 100%;
    height: auto;
    max-height: 12em;
    margin-block-end: var(--_space-2);
    object-fit: contain;
    object-position: left;
  }
  .more {
    margin: var(--_space-2) 0 0;
  }
  blockquote {
    margin: 0 0 var(--_space-3);
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_heavy) solid var(--_rule);
    font-family: 'Kaiti SC', STKaiti, KaiTi, var(--_font-song);
    line-height: 1.7;
    overflow-wrap: anywhere;
  }
  .received {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .received li {
    padding-block: 4px;
    border-bottom: var(--_hair) solid var(--_border);
  }
  .received .plain {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .received small {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
`;
