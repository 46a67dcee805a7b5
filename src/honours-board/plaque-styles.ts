import {css} from 'lit';

/** Plaques of brass, lacquer, pewter and paper: gradients, rules and one light, the same in every theme. */
export const plaqueStyles = css`
  .group ul {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, var(--cell)));
    grid-auto-rows: var(--row);
    gap: var(--_space-3);
    justify-content: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .group li {
    display: grid;
    min-width: 0;
  }

  .plaque {
    position: relative;
    display: grid;
    place-content: center;
    justify-items: center;
    min-width: 0;
    padding: 0 var(--pad);
    border-radius: 2px;
    background: var(--face);
    box-shadow:
      inset 0 0 0 1px var(--edge),
      inset 0 1px 0 1px var(--light),
      0 1px 2px var(--drop);
    color: var(--ink);
    text-align: center;
    text-shadow: var(--cut);
    transition: filter var(--_quick) var(--_ease);
  }
  .plaque::before,
  .plaque::after {
    content: '';
    position: absolute;
    inset: calc(1px + var(--_heavy));
    border: var(--_hair) solid var(--rule);
    border-radius: 1px;
    pointer-events: none;
  }
  .plaque::after {
    inset: calc(2px + var(--_heavy) * 2);
    border-width: 1px;
    opacity: 0.55;
  }
  .plaque:hover {
    filter: brightness(1.04);
  }
  .title {
    display: -webkit-box;
    overflow: hidden;
    font: 700 var(--size) / 1.25 var(--_font-song);
    overflow-wrap: anywhere;
    text-wrap: balance;
    word-break: keep-all;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
  }
  .plaque small {
    max-width: 100%;
    margin-block-start: 4px;
    overflow: hidden;
    color: var(--small);
    font-size: var(--_size-1);
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .pewter::after,
  .paper::after {
    content: none;
  }
  .paper::before {
    inset: auto 30% 6px;
    border-width: var(--_hair) 0 0;
    opacity: 0.7;
  }
  .plaque small {
    text-shadow: none;
  }

  @media (forced-colors: active) {
    .plaque {
      border: 4px double;
      background: Canvas;
      color: CanvasText;
      text-shadow: none;
    }
    .plaque::before,
    .plaque::after {
      content: none;
    }
    .plaque.lacquer {
      border: 3px solid;
    }
    .plaque.pewter {
      border: 1px solid;
    }
    .plaque.paper {
      border: 1px dashed;
    }
    .plaque small {
      color: inherit;
    }
  }
`;
