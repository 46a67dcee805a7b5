import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {changesBetween, type Changes} from './model-changes.js';
import type {OrgTree} from './model.js';

export type NewsKind = 'added' | 'moved';

/** Milliseconds for which what a refresh changed is marked. */
const MOMENT = 4000;

/**
 * Remembers for a moment what a refresh changed. It compares the tree with the one before and says what to mark and
 * what to announce; it draws nothing. It owns its timer and gives it back when the host leaves the page.
 */
export class News implements ReactiveController {
  /** What is marked now, by id; another map after every change. */
  marks: ReadonlyMap<string, NewsKind> = new Map();
  /** The last changes there were. */
  changes: Changes | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#end();
  }

  /** Another tree is drawn in place of the one before. */
  tell(before: OrgTree, after: OrgTree) {
    const changes = changesBetween(before, after);
    const {added, moved, removed} = changes;
    if (added.length + moved.length + removed === 0) return;
    this.changes = changes;
    this.marks = new Map([
      ...added.map((id) => [id, 'added'] as const),
      ...moved.map((id) => [id, 'moved'] as const),
    ]);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#end();
      this.#host.requestUpdate();
    }, MOMENT);
  }

  /** Another feed comes. */
  clear() {
    this.#end();
    this.changes = undefined;
  }

  #end() {
    clearTimeout(this.#timer);
    this.marks = new Map();
  }
}
