import {css} from 'lit';

export const themeEditorStyles = css`
  .manual .theming {
    display: grid;
    grid-template-columns: 264px minmax(0, 1fr);
    gap: 24px;
    align-items: start;
  }
  .manual .theming h2 {
    margin-block: 20px 10px;
    font-size: 17px;
  }
  .manual .theming section > h2:first-child {
    margin-block-start: 8px;
  }
  .manual .colours fieldset {
    min-inline-size: 0;
    margin-block-end: 14px;
  }
  .manual .colours legend {
    padding-block-end: 4px;
    color: var(--manual-muted);
    font-size: 13px;
  }
  .manual .colours label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 10px;
    align-items: center;
    padding-block: 3px;
    color: var(--manual-text);
    font-variant-numeric: tabular-nums;
  }
  .manual .colours label span {
    color: var(--manual-muted);
    font: 12px / 1.4 var(--mono);
  }
  .manual .colours .changed :is(code, span) {
    color: var(--manual-accent);
    font-weight: 700;
  }
  .manual .colours code {
    overflow-wrap: anywhere;
  }
  .manual .colours input {
    inline-size: 34px;
    block-size: 24px;
    padding: 0;
    border: 1px solid var(--manual-control);
    border-radius: 3px;
    background: none;
    cursor: pointer;
  }
  .manual .colours input::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  .manual .colours input::-webkit-color-swatch {
    border: 0;
    border-radius: 2px;
  }
  .manual .look {
    position: sticky;
    inset-block-start: 0;
  }
  .manual .widgets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr));
    grid-auto-rows: 320px;
    gap: 16px;
  }
  .manual .widgets > * {
    min-inline-size: 0;
  }
  .manual .contrasts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: 0 24px;
    list-style: none;
    font-size: 13px;
  }
  .manual .contrasts li {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr) auto;
    gap: 2px 10px;
    align-items: center;
    padding-block: 6px;
    border-block-end: 1px solid var(--manual-border);
  }
  .manual .contrasts svg {
    inline-size: 40px;
    border: 1px solid var(--manual-border);
    border-radius: 3px;
  }
  .manual .contrasts em {
    grid-column: 2 / -1;
    color: var(--manual-accent);
    font-style: normal;
    font-weight: 600;
  }
  .manual .contrasts .faint b {
    color: var(--manual-accent);
  }
  @container manual (max-width: 820px) {
    .manual .theming {
      grid-template-columns: minmax(0, 1fr);
    }
    .manual .look {
      position: static;
      grid-row: 1;
    }
    .manual .colours fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
      gap: 0 20px;
    }
    .manual .colours legend {
      grid-column: 1 / -1;
    }
  }
`.styleSheet!;
