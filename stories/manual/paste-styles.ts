import {css} from 'lit';

export const pasteStyles = css`
  .paste > nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 22px;
    margin-block-end: 26px;
    border-block-end: 1px solid var(--manual-border);
  }
  .paste > nav a {
    padding-block: 8px 6px;
    border-block-end: 2px solid transparent;
    color: var(--manual-muted);
    font-weight: 500;
    text-decoration: none;
  }
  .paste > nav a:hover {
    color: var(--manual-text);
  }
  .paste > nav a[aria-current='page'] {
    border-color: var(--manual-accent);
    color: var(--manual-accent);
  }
  .paste .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 440px);
    gap: 32px;
    align-items: start;
  }
  .paste .columns h2 {
    margin-block: 0 12px;
    padding: 0;
    border: 0;
    font-size: 16px;
  }
  .paste .columns section p {
    margin-block-start: 14px;
  }
  .paste dj-org-tree {
    block-size: 420px;
  }
  @container manual (max-width: 980px) {
    .paste .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`.styleSheet!;
