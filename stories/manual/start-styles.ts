import {css} from 'lit';

export const startStyles = css`
  .start > header {
    padding-block: 40px 34px;
  }
  .start .package {
    color: var(--manual-gold);
    font: 500 14px / 1.5 var(--mono);
  }
  .start > header h1 {
    margin-block-start: 2px;
    font-size: 44px;
  }
  .start .lead .prose {
    max-inline-size: none;
  }
  .start nav {
    margin-block: 22px 0;
  }
  .start nav .button {
    min-block-size: 38px;
    padding-inline: 18px;
    font-size: 14px;
  }
  .start h2 + .muted {
    margin-block: -6px 16px;
  }
  .start > section:first-of-type h2 {
    margin-block-start: 0;
  }
  .start .portal {
    display: grid;
    grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr);
    grid-template-rows: 402px minmax(250px, auto);
    gap: 16px;
  }
  .start .after {
    margin-block-start: 18px;
  }
  .start dj-stage {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: 4px;
  }
  .start .scene {
    display: grid;
    grid-template: minmax(0, 1fr) 300px / 480px minmax(0, 1fr);
    gap: 24px;
  }
  .start .scene > :last-child {
    grid-column: 1 / -1;
  }
  @container manual (max-width: 1080px) {
    .start .portal {
      grid-template: 402px 340px auto / minmax(0, 1fr) minmax(0, 1fr);
    }
    .start .portal > :is(dj-org-tree, dj-activity-heatmap) {
      grid-column: 1 / -1;
    }
    .start .portal > dj-activity-heatmap {
      grid-row: 3;
    }
  }
  @container manual (max-width: 720px) {
    .start .portal {
      grid-template: auto / minmax(0, 1fr);
    }
    .start .portal > * {
      grid-row: auto !important;
      min-block-size: 320px;
    }
  }
  @container manual (max-width: 600px) {
    .start > header {
      padding-block: 26px 20px;
    }
    .start > header h1 {
      font-size: 32px;
    }
  }
`.styleSheet!;
