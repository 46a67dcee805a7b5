import {css} from 'lit';

/** What some cards have besides: a picture, content of the portal's own, what a refresh changed. */
export const cardExtrasStyles = css`
  .tag.gold {
    border-color: var(--_gold);
    color: var(--_gold);
  }
  .image {
    flex: none;
    width: 2.4em;
    height: 2.4em;
    border-radius: var(--_radius-cell);
    object-fit: cover;
  }
  .row .image {
    width: 1.5em;
    height: 1.5em;
  }
  .image[hidden] {
    display: none;
  }
  .own {
    flex: 1;
    min-width: 0;
    overflow: hidden;
  }
  .news {
    position: absolute;
    inset-block-start: -0.7em;
    inset-inline-end: -2px;
    padding: 0 0.35em;
    border-radius: 2px;
    background: var(--_normal-tint);
    color: var(--_on-normal);
    font-size: var(--_size-1);
    line-height: 1.5;
    pointer-events: none;
    animation: news 4s var(--_ease) both;
  }
  .news::before {
    position: absolute;
    inset: 0;
    border: 1px solid;
    border-radius: inherit;
    content: '';
  }
  .news.moved {
    background: var(--_notice-tint);
    color: var(--_on-notice);
  }
  .row .news {
    position: relative;
    inset: auto;
  }
  @keyframes news {
    0%,
    80% {
      opacity: 1;
    }
    100% {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .news {
      animation: none;
    }
  }
`;
