import {css} from 'lit';

/** How the manual looks: paper, ink, the double rule of a book page; colours by the surroundings of the story. */
const pageStyles = css`
  .manual {
    --sans: 'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif;
    --song: 'Noto Serif SC Variable', 'Songti SC', SimSun, serif;
    --mono: ui-monospace, 'SF Mono', Consolas, 'Noto Sans Mono', monospace;
    display: block;
    container: manual / inline-size;
    max-inline-size: 1240px;
    margin-inline: auto;
    padding-block: 8px 48px;
    color: var(--manual-text);
    font: 15px / 1.7 var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
    line-break: strict;
    text-autospace: normal;
    overflow-wrap: break-word;
  }
  .manual *,
  .manual ::before,
  .manual ::after {
    box-sizing: border-box;
  }
  /* Widgets measure themselves. */
  .manual :where(h1, h2, h3, p, ul, ol, pre, figure, table, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .manual :where(h1, h2, h3) {
    line-height: 1.3;
    text-wrap: balance;
    scroll-margin-block-start: 16px;
  }
  .manual > header {
    position: relative;
    padding-block: 30px 22px;
    border-block-start: 2px solid var(--manual-accent);
  }
  .manual > header::before {
    content: '';
    position: absolute;
    inset: 2px 0 auto;
    border-block-start: 1px solid var(--manual-rule);
  }
  .manual h1 {
    font: 700 34px / 1.25 var(--song);
    letter-spacing: 0.02em;
    color: var(--manual-accent);
  }
  .manual .lead {
    max-inline-size: 46em;
    margin-block-start: 10px;
    color: var(--manual-muted);
    font-size: 16px;
  }
  .manual h2 {
    margin-block: 44px 14px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--manual-rule);
    font-size: 22px;
    font-weight: 600;
  }
  .manual h3 {
    margin-block: 28px 8px;
    font-size: 17px;
    font-weight: 600;
  }
  .manual .prose {
    max-inline-size: 860px;
  }
  .manual .prose > :first-child {
    margin-block-start: 0;
  }
  .manual .prose > :where(p, ul, ol, .table, manual-code, blockquote) {
    margin-block-start: 14px;
  }
  .manual .prose :where(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .manual a {
    color: var(--manual-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .manual :is(a, button, select, input, textarea, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--manual-focus);
    outline-offset: 2px;
  }
  .manual :where(code, pre, textarea) {
    font-family: var(--mono);
    font-size: 13px;
    text-autospace: no-autospace;
  }
  .manual :where(p, li, td, th, dd) > code {
    padding: 1px 5px;
    border-radius: 3px;
    background: var(--manual-sunken);
    color: var(--manual-text);
    overflow-wrap: anywhere;
  }
  .manual .prose img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--manual-border);
    border-radius: 4px;
  }
  .manual .table {
    overflow-x: auto;
  }
  .manual table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 14px;
  }
  .manual :where(th, td) {
    padding: 8px 14px 8px 0;
    border-block-end: 1px solid var(--manual-border);
    text-align: start;
    vertical-align: top;
  }
  .manual th {
    color: var(--manual-muted);
    font-weight: 500;
    white-space: nowrap;
  }
  .manual tr > td:first-child code {
    white-space: nowrap;
  }
  .manual manual-code {
    display: block;
  }
  .manual .code {
    display: flex;
    align-items: start;
    border: 1px solid var(--manual-border);
    border-radius: 0 0 4px 4px;
    border-block-start: 2px solid var(--manual-rule);
    background: var(--manual-surface);
  }
  .manual .code pre {
    flex: 1;
    overflow-x: auto;
    padding: 14px 16px;
    line-height: 1.6;
    tab-size: 2;
  }
  .manual .code button {
    flex: none;
    margin: 8px;
  }
  .manual :where(button, select, .button) {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    padding: 2px 12px;
    border: 1px solid var(--manual-control);
    border-radius: 3px;
    background: var(--manual-surface);
    color: var(--manual-text);
    font: 500 13px / 1.4 var(--sans);
    text-decoration: none;
    cursor: pointer;
  }
  .manual :where(button, .button):hover {
    background: var(--manual-raised);
  }
  .manual .button.main {
    border-color: var(--manual-accent);
    background: var(--manual-accent);
    color: var(--manual-on-accent);
  }
  .manual label {
    color: var(--manual-muted);
    font-size: 13px;
  }
  .manual .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin-block-end: 12px;
  }
  .manual .note {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    padding: 8px 12px;
    border-radius: 3px;
    background: var(--manual-notice-tint);
    color: var(--manual-on-notice);
    font-size: 13px;
  }
  .manual .note.good {
    background: var(--manual-normal-tint);
    color: var(--manual-on-normal);
  }
  .manual .muted {
    color: var(--manual-muted);
    font-size: 13px;
  }
  @container manual (max-width: 600px) {
    .manual > header {
      padding-block: 22px 14px;
    }
    .manual h1 {
      font-size: 27px;
    }
    .manual h2 {
      margin-block-start: 34px;
      font-size: 20px;
    }
    .manual :where(button, select, .button) {
      min-block-size: 40px;
    }
  }
`;

let isIn = false;

/** Puts styles of the manual into the page, after what every page of it has. */
export function adopt(...sheets: readonly CSSStyleSheet[]) {
  const own = isIn ? sheets : [pageStyles.styleSheet!, ...sheets];
  isIn = true;
  document.adoptedStyleSheets.push(...own);
}
