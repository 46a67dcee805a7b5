import {css} from 'lit';

export const statesStyles = css`
  .states h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 14px;
  }
  .states h2 .muted {
    font-weight: 400;
  }
  .states .cells {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 18px 16px;
  }
  .states figure {
    display: grid;
    grid-template: auto 330px / minmax(0, 1fr);
    gap: 6px;
    min-inline-size: 0;
  }
  .states figcaption a {
    color: var(--manual-muted);
    text-decoration: none;
  }
  .states figcaption a:hover {
    color: var(--manual-accent);
    text-decoration: underline;
  }
  .states figure > :not(figcaption) {
    min-inline-size: 0;
  }
  @container manual (max-width: 760px) {
    .states .cells {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`.styleSheet!;
