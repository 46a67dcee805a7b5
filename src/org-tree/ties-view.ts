import {html, isServer, nothing, svg, type TemplateResult} from 'lit';
import type {Format} from '../locale/format.js';
import type {Ties} from './layout-ties.js';
import type {OrgWords} from './messages.js';
import type {OrgTree} from './model.js';
import {tieIndex} from './model-ties.js';
import {lookAt} from './tie-looks.js';

export const lookOf = (kind: number): string => `tie look-${lookAt(kind)}`;

/** Ties as curves; each is pressed anywhere near its line. `onGo` is called with the organisation it leads to. */
export const tieCurves = (tree: OrgTree, {curves}: Ties, selected: number, onGo: (node: number) => void) =>
  curves.map(({path, kind, ends, tips}) => {
    const onPress = (event: MouseEvent) => {
      event.stopPropagation();
      if (event.type === 'click') onGo(otherEnd(event, ends, selected));
    };
    return svg`<g class=${lookOf(kind)} data-ends=${ends.join(' ')} @click=${onPress} @dblclick=${onPress}>
      ${titled(ends.map((node) => tree.orgs[node]?.name ?? '').join(' – '))}
      <path class="hold" d=${path}></path><path class="line" d=${path}></path>
      ${tips.map(({x, y, isInside}) => svg`<circle class=${isInside ? 'inside' : 'at'} cx=${x} cy=${y} r="3"></circle>`)}
    </g>`;
  });

/** What is told to whoever points there: nobody does at what a server drew, whose templates know no such text. */
const titled = (text: string) => (isServer ? nothing : svg`<title>${text}</title>`);

export const tieLabels = ({curves}: Ties) =>
  curves.map(({label, x, y, kind}) =>
    label ? svg`<text class=${lookOf(kind)} x=${x} y=${y}>${label}</text>` : nothing,
  );

/**
 * Where a press on a tie leads: from the chosen organisation to the other end; where neither end is chosen, to the one
 * farther away.
 */
function otherEnd(
  {currentTarget, clientX, clientY}: MouseEvent,
  [one, other]: readonly [number, number],
  selected: number,
) {
  if (one === selected) return other;
  if (other === selected) return one;
  const away = (node: number) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    const box = root.querySelector(`[data-node="${node}"]`)?.getBoundingClientRect();
    return box ? Math.hypot(box.x + box.width / 2 - clientX, box.y + box.height / 2 - clientY) : Infinity;
  };
  return away(one) > away(other) ? one : other;
}

/** A piece of the line, beside words. */
export const tieKey = (kind: number): TemplateResult =>
  html`<svg class="key ${lookOf(kind)}" viewBox="0 0 26 8" aria-hidden="true">
    <path class="line" d="M1 4h24"></path>
  </svg>`;

export interface LegendParts {
  readonly tree: OrgTree;
  readonly words: OrgWords;
  readonly format: Format;
  readonly hidden: ReadonlySet<string>;
  readonly onHidden: (hidden: ReadonlySet<string>) => void;
}

/** Kinds named one by one; more would push the picture away. */
const NAMED = 8;

/** Which kind is drawn how, and how many there are; pressing a kind hides it, or shows it again. */
export function legendView({tree, words, format, hidden, onHidden}: LegendParts) {
  const {kinds} = tieIndex(tree);
  if (kinds.length < 2) return nothing;
  const without = (name: string) =>
    new Set(hidden.has(name) ? [...hidden].filter((kind) => kind !== name) : [...hidden, name]);
  return html`<div class="legend" part="legend" role="group" aria-label=${words.facts.ties}>
    ${kinds
      .slice(0, NAMED)
      .map(
        ({name, count}, kind) =>
          html`<button aria-pressed=${String(!hidden.has(name))} @click=${() => onHidden(without(name))}>
            ${tieKey(kind)}<span>${name}</span><small>${format.number(count)}</small>
          </button>`,
      )}
  </div>`;
}
