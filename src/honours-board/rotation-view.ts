import {html, svg, type ReactiveControllerHost} from 'lit';
import {glyph} from '../frame/icons.js';
import {animateTurn} from './motion.js';
import {RotationController, type Rotating} from './rotation-controller.js';
import type {Words} from './words.js';

const PAUSE = glyph('pause', svg`<path d="M5.5 3.5v9M10.5 3.5v9"/>`);
const PLAY = glyph('play', svg`<path d="m5 3.2 7.5 4.8L5 12.8z"/>`);

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** A board's rotation: its button, and the motion from place to place. It is fetched when a board is to rotate. */
export class Rotation {
  readonly #host: Host;
  readonly #controller: RotationController;

  /** `onTurn` is told the place that comes next; what is drawn then is moved. */
  constructor(host: Host, onTurn: (place: number) => void) {
    this.#host = host;
    this.#controller = new RotationController(host, (place) => {
      onTurn(place);
      void this.#move(place);
    });
  }

  show(rotating: Rotating | undefined, isOpen: boolean) {
    this.#controller.show(rotating, isOpen);
  }

  /** The button that pauses and resumes; nothing where nothing would move. */
  button({own}: Words) {
    const {isPaused, isReduced} = this.#controller;
    if (isReduced) return '';
    const label = isPaused ? own.resume : own.pause;
    return html`<button
      class="tool"
      aria-label=${label}
      title=${label}
      @click=${() => this.#controller.toggle()}
    >
      ${isPaused ? PLAY : PAUSE}
    </button>`;
  }

  async #move(place: number) {
    await this.#host.updateComplete;
    const board = this.#host.renderRoot.querySelector<HTMLElement>('.board');
    if (board) animateTurn(board, place);
  }
}
