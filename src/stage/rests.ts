import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Scenes} from './scenes.js';
import {isLoading, widgetsIn, type Widget} from './widgets.js';

/** Of a widget that rests, what the page set is not put off, nor a first picture. */
const drawsOf = (widget: Widget) => (changed: ReadonlyMap<unknown, unknown>) =>
  changed.size > 0 || isLoading(widget) || widget.shadowRoot!.querySelector('[aria-busy=true]') !== null;

/** Which stages let a widget rest: of a stage within a stage, either may. */
const resting = new WeakMap<Widget, Set<object>>();

function rest(widget: Widget, stage: object, isResting: boolean) {
  const stages = resting.get(widget) ?? new Set();
  resting.set(widget, stages);
  if (isResting) stages.add(stage);
  else stages.delete(stage);
  if (stages.size > 0) widget.drawsHidden ??= drawsOf(widget);
  else if (widget.drawsHidden) {
    widget.drawsHidden = undefined;
    // What came meanwhile is drawn now.
    widget.requestUpdate();
  }
}

/**
 * Lets the widgets of hidden scenes rest: their feeds are kept fresh, and nothing is drawn that nobody sees. Those of a
 * scene that comes draw what is new before it is shown; those that leave the stage are as any other.
 */
export class Rests implements ReactiveController {
  readonly #host: Element;
  readonly #scenes: Scenes;
  #held: ReadonlySet<Widget> = new Set();

  constructor(host: ReactiveControllerHost & Element, scenes: Scenes) {
    this.#host = host;
    this.#scenes = scenes;
    host.addController(this);
  }

  hostUpdated() {
    if (!this.#host.isConnected) return;
    const {all, shown, coming} = this.#scenes;
    const hidden = all.filter((scene) => scene !== shown && scene !== coming);
    this.#hold(new Set(hidden.flatMap((scene) => widgetsIn(scene))));
  }

  hostDisconnected() {
    this.#hold(new Set());
  }

  #hold(widgets: ReadonlySet<Widget>) {
    for (const widget of this.#held) if (!widgets.has(widget)) rest(widget, this.#host, false);
    for (const widget of widgets) rest(widget, this.#host, true);
    this.#held = widgets;
  }
}
