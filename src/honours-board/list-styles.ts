import {css} from 'lit';

/** The dense list. */
export const listStyles = css`
  .list {
    table-layout: fixed;
  }
  .list th,
  .list td {
    height: var(--row);
    padding-block: 0;
    overflow: hidden;
    line-height: 1.3;
    vertical-align: middle;
  }
  .list td > div,
  .name > span:last-child {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
  }
  .list thead th,
  .list .group-row th {
    height: calc(var(--_size-3) * 2.36);
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
`;
