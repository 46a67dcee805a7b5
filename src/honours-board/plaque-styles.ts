import {css} from 'lit';

/** Plaques of brass, lacquer, pewter and paper: gradients, rules and one light, the same in every theme. */
export const plaqueStyles = css`
  :host {
    --_brass: var(--dj-brass-face, linear-gradient(168deg, #f9f0d2, #f0dda9 36%, #e5c986 64%, #f2e2b4));
    --_brass-edge: var(--dj-brass-edge, #9a7026);
    --_brass-rule: var(--dj-brass-rule, #94691c);
    --_brass-ink: var(--dj-brass-ink, #6e0a0f);
    --_brass-small: var(--dj-brass-small, #5a3a08);
    --_lacquer: var(--dj-lacquer-face, linear-gradient(168deg, #a2171b, #8e1015 36%, #7c0b10 64%, #97141a));
    --_lacquer-edge: var(--dj-lacquer-edge, #d9b060);
    --_lacquer-rule: var(--dj-lacquer-rule, #e3be72);
    --_lacquer-ink: var(--dj-lacquer-ink, #fbe7b2);
    --_lacquer-small: var(--dj-lacquer-small, #f3d08a);
    --_pewter: var(--dj-pewter-face, linear-gradient(168deg, #f4f2ee, #dedad3 36%, #cdc8bf 64%, #e8e4dd));
    --_pewter-edge: var(--dj-pewter-edge, #7d746a);
    --_pewter-rule: var(--dj-pewter-rule, #857b70);
    --_pewter-ink: var(--dj-pewter-ink, #2e2620);
    --_pewter-small: var(--dj-pewter-small, #4a4038);
  }
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
    color: var(--ink);
    text-align: center;
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
    font: 700 var(--size) / 1.3 var(--_font-song);
    overflow-wrap: anywhere;
    text-wrap: balance;
    word-break: keep-all;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
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
    --face: var(--_brass);
    --rule: var(--_brass-rule);
    --ink: var(--_brass-ink);
    --small: var(--_brass-small);
    box-shadow:
      inset 0 0 0 1px var(--_brass-edge),
      inset 0 1px 0 1px #ffffff80,
      0 1px 2px #2a161033;
    text-shadow: 0 1px 0 #ffffff66;
  }
  .lacquer {
    --face: var(--_lacquer);
    --rule: var(--_lacquer-rule);
    --ink: var(--_lacquer-ink);
    --small: var(--_lacquer-small);
    box-shadow:
      inset 0 0 0 1px var(--_lacquer-edge),
      0 1px 2px #2a161033;
    text-shadow: 0 -1px 0 #00000059;
  }
  .pewter {
    --face: var(--_pewter);
    --rule: var(--_pewter-rule);
    --ink: var(--_pewter-ink);
    --small: var(--_pewter-small);
    box-shadow:
      inset 0 0 0 1px var(--_pewter-edge),
      inset 0 1px 0 1px #ffffff99,
      0 1px 2px #2a161026;
    text-shadow: 0 1px 0 #ffffff80;
  }
  .paper {
    --face: var(--_raised);
    --rule: var(--_gold);
    --ink: var(--_text);
    --small: var(--_muted);
    box-shadow: inset 0 0 0 1px var(--_border);
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
  .plaque small,
  .paper {
    text-shadow: none;
  }

  @media (forced-colors: active) {
    .plaque {
      border: 4px double CanvasText;
      background: Canvas;
      color: CanvasText;
      text-shadow: none;
    }
    .plaque::before,
    .plaque::after {
      content: none;
    }
    .plaque.lacquer {
      border: 3px solid CanvasText;
    }
    .plaque.pewter {
      border: 1px solid CanvasText;
    }
    .plaque.paper {
      border: 1px dashed CanvasText;
    }
    .plaque small {
      color: CanvasText;
    }
  }
`;
