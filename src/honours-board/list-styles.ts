import {css} from 'lit';

/** The dense list. */
export const listStyles = css`
  .list {
    font-size: var(--_size-2);
    line-height: 1.3;
  }
  .list ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .columns,
  .list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--columns);
    align-items: center;
    column-gap: var(--_space-2);
    height: var(--row);
    margin: 0;
    border-bottom: var(--_hair) solid var(--_border);
  }
  .columns,
  .list h3 {
    height: calc(var(--_size-3) * 2.36);
  }
  .columns {
    border-color: var(--_control);
    color: var(--_muted);
    white-space: nowrap;
  }
  .list h3 {
    display: flex;
    align-items: end;
    gap: 0.4em;
    padding-block-end: 3px;
    border-bottom: var(--_hair) solid var(--_border);
    font-size: inherit;
    line-height: 1.5;
  }
  h3 span {
    color: var(--_muted);
    font-weight: 400;
  }
  .list li:hover {
    background: var(--_raised);
  }
  .name {
    height: calc(var(--row) - 8px);
    padding: 0;
    border-radius: var(--_radius-cell);
    font-size: var(--_size-3);
    text-align: start;
  }
  .name:has(.lines) {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .name:focus-visible {
    outline-offset: -2px;
  }
  .level {
    grid-column: level;
  }
  .category {
    grid-column: category;
  }
  .list li > .recipient,
  .recipients {
    grid-column: recipient;
    justify-self: start;
  }
  .of-year,
  .year {
    grid-column: year;
    text-align: end;
  }
  .list li > *,
  .columns > * {
    grid-row: 1;
    min-width: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .list li > :not(.name) {
    max-height: calc(var(--lines) * 1.3em);
  }
  .list li > span,
  .lines {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
  }
  .list.in-line button {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
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
