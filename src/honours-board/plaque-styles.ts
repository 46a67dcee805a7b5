import {css} from 'lit';

/** Plaques of brass, lacquer, pewter and paper: gradients, rules and one light, the same in every theme. */
export const plaqueStyles = css`
  .group h3 {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    height: 1.5em;
    margin-block-end: 6px;
    overflow: hidden;
    font-size: var(--_size-3);
    line-height: 1.5;
  }
  h3 span {
    color: var(--_muted);
    font-size: var(--_size-2);
    font-weight: 400;
  }
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
  .brass {
    --face: var(--dj-brass-face, linear-gradient(168deg, #f9f0d2, #f0dda9 36%, #e5c986 64%, #f2e2b4));
    --edge: var(--dj-brass-edge, #9a7026);
    --rule: var(--dj-brass-rule, #94691c);
    --ink: var(--dj-brass-ink, #6e0a0f);
    --small: var(--dj-brass-small, #5a3a08);
    --light: #ffffff80;
    --drop: #2a161033;
    --cut: 0 1px 0 #ffffff66;
  }
  .lacquer {
    --face: var(--dj-lacquer-face, linear-gradient(168deg, #a2171b, #8e1015 36%, #7c0b10 64%, #97141a));
    --edge: var(--dj-lacquer-edge, #d9b060);
    --rule: var(--dj-lacquer-rule, #e3be72);
    --ink: var(--dj-lacquer-ink, #fbe7b2);
    --small: var(--dj-lacquer-small, #f3d08a);
    --light: transparent;
    --drop: #2a161033;
    --cut: 0 -1px 0 #00000059;
  }
  .pewter {
    --face: var(--dj-pewter-face, linear-gradient(168deg, #f4f2ee, #dedad3 36%, #cdc8bf 64%, #e8e4dd));
    --edge: var(--dj-pewter-edge, #7d746a);
    --rule: var(--dj-pewter-rule, #857b70);
    --ink: var(--dj-pewter-ink, #2e2620);
    --small: var(--dj-pewter-small, #4a4038);
    --light: #ffffff99;
    --drop: #2a161026;
    --cut: 0 1px 0 #ffffff80;
  }
  .paper {
    --face: var(--_raised);
    --edge: var(--_border);
    --rule: var(--_gold);
    --ink: var(--_text);
    --small: var(--_muted);
    --light: transparent;
    --drop: transparent;
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
