import {css} from 'lit';

/** Filters, the list, and the panel over the board. */
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

  .list {
    table-layout: fixed;
  }
  .list th,
  .list td {
    height: var(--row);
    padding-block: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: middle;
  }
  .list thead th {
    width: 16%;
  }
  .list thead th:first-child {
    width: auto;
  }
  .list th:first-child {
    padding-inline-start: 0;
  }
  .list thead .wide {
    width: 24%;
  }
  .list thead .figure {
    width: 4.5em;
  }
  .list .figure {
    padding-inline-end: 0;
  }
  .group-row th {
    font-weight: 600;
    vertical-align: bottom;
  }
  .size {
    color: var(--_muted);
    font-weight: 400;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 0.5em;
    width: 100%;
    height: calc(var(--row) - 8px);
    padding: 0;
    border-radius: var(--_radius-cell);
    font-size: var(--_size-3);
    text-align: start;
  }
  .name:focus-visible {
    outline-offset: -2px;
  }
  .name > span:last-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  tbody tr:not(.group-row):hover {
    background: var(--_raised);
  }
  .thumb {
    display: block;
    flex: none;
    width: 1.6em;
    height: 1.6em;
  }
  .thumb img {
    width: 100%;
    height: 100%;
    border-radius: var(--_radius-cell);
    object-fit: cover;
  }
  [data-broken] {
    display: none;
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
`;
