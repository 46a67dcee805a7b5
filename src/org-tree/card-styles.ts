import {css} from 'lit';

/** How an organisation looks: across, hanging, as a row; at the top, chosen, found. */
export const cardStyles = css`
  .card {
    position: absolute;
    inset: 0;
    display: flex;
    border: var(--_hair) solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    color: var(--_text);
    cursor: pointer;
  }
  .card:hover {
    border-color: var(--_control);
  }
  .card .note,
  .foot {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .across {
    align-items: center;
    gap: var(--_space-2);
    padding: 0 calc(var(--_space-2) * 1.5);
  }
  .across .words {
    flex: 1;
    min-width: 0;
  }
  .across .note {
    display: flex;
    gap: 0.6em;
    align-items: center;
    height: 1.3em;
    line-height: 1.3;
    white-space: nowrap;
  }
  .across .note > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .across .name {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    line-height: 1.35;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .name {
    overflow-wrap: anywhere;
    text-wrap: balance;
    word-break: keep-all;
  }
  .count {
    flex: none;
    font-size: var(--_size-5);
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }
  .count small {
    margin-inline-start: 2px;
    color: var(--_muted);
    font-size: var(--_size-1);
    font-weight: 400;
  }
  .hanging {
    flex-direction: column;
    align-items: stretch;
  }
  .hanging .name {
    display: grid;
    flex: 1;
    align-content: center;
    align-self: center;
    justify-items: start;
    min-height: 0;
    padding: 0.5em 0 0.3em;
    font-weight: 500;
    letter-spacing: 0.06em;
    line-height: 1.36;
    text-orientation: mixed;
    writing-mode: vertical-rl;
  }
  .stacked .name {
    padding: 0.55em 4px 0.3em;
    align-content: start;
    justify-items: center;
    letter-spacing: 0;
    text-align: center;
    writing-mode: horizontal-tb;
  }
  .hanging .name > span {
    max-block-size: 100%;
  }
  .hanging:has(.mark) .name {
    padding-top: 0.95em;
  }
  .hanging.twice .name {
    padding-top: 1.9em;
  }
  .upright {
    letter-spacing: 0;
    text-combine-upright: all;
  }
  .foot {
    margin: 0 4px;
    padding: 0.42em 0 0.46em;
    border-top: var(--_hair) solid var(--_border);
    line-height: 1.15;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .foot .count {
    display: block;
    font-size: inherit;
    line-height: 1.2;
  }
  .top {
    justify-content: center;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    text-align: center;
  }
  .top .note {
    justify-content: center;
  }
  .top .note,
  .top .count small,
  .top .foot {
    color: inherit;
  }
  .top:hover {
    border-color: var(--_accent);
  }
  [data-more] > .others {
    border-style: solid;
    color: var(--_text);
    cursor: pointer;
  }
  .others {
    border-color: var(--_control);
    border-style: dashed;
    background: none;
    color: var(--_muted);
    cursor: inherit;
  }
  .hit {
    background: var(--_selected);
    border-color: var(--_gold);
  }
  .top.hit {
    color: var(--_text);
  }
  [tabindex='0'] > .hit {
    box-shadow: inset 0 0 0 var(--_hair) var(--_gold);
  }
  .selected:not(.top) {
    border-color: var(--_accent);
    background: var(--_selected);
    box-shadow: inset 0 0 0 calc(var(--_heavy) - var(--_hair)) var(--_accent);
  }
  .selected:not(.top) :is(.note, .foot) {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .selected.top {
    box-shadow:
      inset 0 0 0 var(--_hair) var(--_accent),
      inset 0 0 0 calc(var(--_hair) * 2 + 1px) var(--_on-accent);
  }
  .mark {
    position: absolute;
    top: -1.2em;
    left: 50%;
    display: flex;
    width: max-content;
    translate: -50%;
    font-size: var(--_size-1);
    pointer-events: none;
  }
  .mark .tag {
    background: var(--_surface);
  }
  .hanging .mark {
    max-width: calc(100% + 4px);
  }
  .hanging .mark .tag {
    padding: 0 0.2em;
    text-align: center;
  }
  .twice .mark .tag {
    display: block;
    line-height: 1.2;
    text-wrap: balance;
    white-space: normal;
    word-break: keep-all;
  }
  .note > .mark {
    position: static;
    flex: none;
    translate: none;
  }
  .note > .mark > * {
    min-height: 0;
  }

  .row {
    align-items: center;
    gap: var(--_space-2);
    padding-inline: calc(var(--_icon) + 14px) var(--_space-2);
    white-space: nowrap;
  }
  .row :is(.name, .note) {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .row .name {
    font-weight: 600;
  }
  .row .note {
    flex: 0 1000 auto;
  }
  @container dj-widget (inline-size < 480px) {
    .row .tag {
      display: none;
    }
  }
  .row .count {
    margin-inline-start: auto;
    font-size: var(--_size-3);
  }
  .row.top {
    justify-content: start;
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
    .selected {
      outline: 3px solid Highlight;
    }
  }
`;
