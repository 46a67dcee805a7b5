import {css} from 'lit';

/**
 * Plaques of brass, lacquer, pewter and paper, as boards over a door are made: a gilded moulding, a field with a light on
 * it, and the double rule of book printing, whose corners are scooped where a browser can. The same in every theme.
 */
export const plaqueStyles = css`
  .group ul {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, var(--cell)));
    grid-auto-rows: var(--row);
    gap: var(--gap);
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
    isolation: isolate;
    display: grid;
    grid-auto-flow: column;
    place-content: center;
    place-items: center;
    gap: 0.4em;
    min-width: 0;
    padding: 0 var(--pad);
    border-radius: 2px;
    background: var(--moulding);
    box-shadow:
      inset 0 0 0 1px var(--edge),
      0 1px 2px var(--drop),
      0 3px 6px -2px var(--drop);
    color: var(--ink);
    text-align: center;
    text-shadow: var(--cut);
    transition: filter var(--_quick) var(--_ease);
  }
  .plaque:has(> .medal) {
    grid-auto-flow: row;
  }
  .plaque::before,
  .plaque::after {
    content: '';
    position: absolute;
    z-index: -1;
    pointer-events: none;
  }
  .plaque::before {
    inset: var(--trim);
    border-radius: 1px;
    background:
      radial-gradient(90% 120% at 26% 0, var(--light), transparent 70%) no-repeat,
      var(--face);
    box-shadow: inset 0 0 0 1px var(--edge);
  }
  .plaque::after {
    inset: calc(var(--trim) * 1.5 + 1px);
    border: max(1px, var(--trim) * 0.3) solid var(--rule);
    border-radius: calc(var(--trim) * 1.6);
    corner-shape: scoop;
    outline: var(--fine) solid color-mix(in srgb, var(--rule) 55%, transparent);
    outline-offset: calc(var(--trim) * -0.75);
  }
  .plaque:hover {
    filter: brightness(1.04);
  }
  .said {
    display: grid;
    justify-items: center;
    min-width: 0;
  }
  .title {
    display: -webkit-box;
    max-width: var(--measure);
    overflow: hidden;
    font: 700 var(--size) / 1.25 var(--_font-song);
    overflow-wrap: anywhere;
    text-wrap: balance;
    word-break: keep-all;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines);
  }
  .plaque small {
    display: flex;
    align-items: center;
    gap: 0.4em;
    max-width: 100%;
    margin-block-start: 4px;
    color: var(--small);
    font-size: var(--_size-1);
    line-height: 1.3;
    text-shadow: none;
    white-space: nowrap;
  }
  small span:last-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .seal {
    flex: none;
    padding: 0 0.3em;
    border-radius: 2px;
    background: var(--seal);
    box-shadow: inset 0 0 0 1px var(--sealed);
    color: var(--sealed);
    font: 700 1em / 1.25 var(--_font-song);
  }
  .sprig {
    flex: none;
    height: var(--sprig);
    aspect-ratio: 28 / 46;
    fill: var(--rule);
  }
  .sprig .line {
    fill: none;
    stroke: var(--rule);
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .medal {
    display: flex;
    align-items: center;
    gap: 0.1em;
    color: var(--small);
    font: 700 var(--_size-5) / 1 var(--_font-song);
    font-variant-numeric: lining-nums;
  }

  .pewter::after {
    outline: none;
  }
  .paper::after {
    inset: auto 30% calc(var(--trim) * 1.5 + 2px);
    border-width: var(--_hair) 0 0;
    border-radius: 0;
    outline: none;
    opacity: 0.7;
  }
  .paper::before {
    box-shadow: none;
  }

  /* A person or a tour shows this one in full. */
  .plaque[aria-expanded='true'] {
    outline: var(--_focus-ring) solid var(--_accent);
    outline-offset: 3px;
  }

  @media print, (forced-colors: active) {
    .plaque {
      border: 4px double;
      background: Canvas;
      box-shadow: none;
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
    .plaque small,
    .seal,
    .medal {
      color: inherit;
    }
    .seal {
      background: none;
      box-shadow: none;
      border: 1px solid;
    }
    .sprig,
    .sprig .line {
      fill: CanvasText;
      stroke: none;
    }
    .sprig .line {
      fill: none;
      stroke: CanvasText;
    }
    .plaque[aria-expanded='true'] {
      outline-color: Highlight;
    }
  }
`;
