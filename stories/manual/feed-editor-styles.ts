import {css} from 'lit';

export const feedEditorStyles = css`
  .manual .panes {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    gap: 16px;
  }
  .manual .text {
    display: grid;
    gap: 4px;
  }
  .manual .lined {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    block-size: 520px;
    border: 1px solid var(--manual-control);
    border-radius: 3px;
    background: var(--manual-surface);
  }
  .manual .lined:focus-within {
    border-color: var(--manual-focus);
    box-shadow: 0 0 0 1px var(--manual-focus);
  }
  .manual .lined > * {
    block-size: 518px;
    padding: 10px 12px;
    line-height: 20px;
  }
  .manual .lined pre {
    overflow: hidden;
    min-inline-size: 3.4em;
    padding-inline: 4px;
    border-inline-end: 1px solid var(--manual-border);
    color: var(--manual-muted);
    text-align: end;
  }
  .manual .lined span {
    display: block;
    padding-inline: 6px;
  }
  .manual .lined .wrong {
    border-radius: 2px;
    background: var(--manual-notice-tint);
    color: var(--manual-on-notice);
    font-weight: 700;
  }
  .manual .lined textarea {
    resize: none;
    border: 0;
    outline: none;
    background: none;
    color: var(--manual-text);
    white-space: pre;
  }
  .manual .lined textarea:focus-visible {
    outline: none;
  }
  .manual .picture {
    display: grid;
    min-inline-size: 0;
    padding-block-start: 28px;
  }
  .manual .picture > * {
    min-inline-size: 0;
    block-size: 520px;
  }
  .manual #feed-status {
    margin-block-start: 16px;
  }
  .manual .note code {
    background: none;
    color: inherit;
    padding: 0;
  }
  .manual .remarks {
    margin-block-start: 8px;
    list-style: none;
  }
  .manual .remarks li {
    border-block-end: 1px solid var(--manual-border);
  }
  .manual .remarks button {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    inline-size: 100%;
    padding: 7px 8px;
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 400;
    text-align: start;
  }
  .manual .remarks .line {
    min-inline-size: 5em;
    color: var(--manual-muted);
  }
  @container manual (max-width: 820px) {
    .manual .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .manual .lined {
      block-size: 320px;
    }
    .manual .lined > * {
      block-size: 318px;
    }
    .manual .picture {
      padding-block-start: 0;
    }
  }
`.styleSheet!;
