/** What a hand did with the picture, at places of the plot as a share of its width (0 to 1). */
export interface Doings {
  /** Points at a place, or at none. */
  onPoint(x: number | undefined, event: PointerEvent): void;
  /** Is drawing a band from one place to another; undefined when it is given up. */
  onBand(band: readonly [number, number] | undefined): void;
  /** Has drawn a band. */
  onBandEnd(band: readonly [number, number]): void;
  /** Spreads the picture around a place, so many times as wide, and moves it along. */
  onSpread(x: number, times: number, along: number): void;
}

/** Pixels that a mouse may tremble within a click. */
const TREMBLE = 5;

/**
 * The hands on a plot. A mouse or pen points, and draws a band when it is pressed; one finger points; two spread and
 * move the picture, and so does a wheel with Ctrl (what browsers make of a pinch on a touch pad) or across. It knows
 * no days: places are shares of the plot's width, right also where the page scales the widget.
 */
export class Gestures {
  readonly #plot: () => HTMLElement | undefined;
  readonly #doings: Doings;
  #from: number | undefined;
  #isDrawing = false;
  #hasDrawn = false;
  readonly #fingers = new Map<number, number>();

  constructor(plot: () => HTMLElement | undefined, doings: Doings) {
    this.#plot = plot;
    this.#doings = doings;
  }

  /** Whether the click that comes now ends a band, and chooses nothing. */
  get hasDrawn(): boolean {
    return this.#hasDrawn;
  }

  /** Where an event is. */
  placeOf({clientX}: MouseEvent): number {
    const {left, width} = this.#plot()!.getBoundingClientRect();
    return width > 0 ? (clientX - left) / width : 0;
  }

  readonly onDown = (event: PointerEvent) => {
    this.#hasDrawn = false;
    const x = this.placeOf(event);
    if (event.pointerType === 'touch') {
      this.#fingers.set(event.pointerId, x);
      if (this.#fingers.size > 1) return this.#doings.onPoint(undefined, event);
    } else if (event.button === 0) this.#from = x;
    this.#doings.onPoint(x, event);
  };

  readonly onMove = (event: PointerEvent) => {
    const x = this.placeOf(event);
    if (this.#fingers.size > 1) return this.#spread(event.pointerId, x);
    if (this.#from === undefined) return this.#doings.onPoint(x, event);
    const plot = this.#plot()!;
    if (!this.#isDrawing && Math.abs(x - this.#from) * plot.clientWidth < TREMBLE) return;
    if (!this.#isDrawing) capture(plot, event.pointerId);
    this.#isDrawing = true;
    this.#doings.onPoint(undefined, event);
    this.#doings.onBand([this.#from, x]);
  };

  readonly onUp = (event: PointerEvent) => {
    this.#fingers.delete(event.pointerId);
    const from = this.#from;
    if (this.#isDrawing && from !== undefined) {
      this.#hasDrawn = true;
      this.#doings.onBandEnd([from, this.placeOf(event)]);
    }
    this.#rest();
  };

  readonly onCancel = (event: PointerEvent) => {
    this.#fingers.delete(event.pointerId);
    this.#rest();
    this.#doings.onPoint(undefined, event);
  };

  /** Not passive: what spreads the picture does not enlarge the page. */
  readonly onWheel = {
    handleEvent: (event: WheelEvent) => {
      const across = event.shiftKey ? event.deltaY : event.deltaX;
      const isSpread = event.ctrlKey || event.metaKey;
      if (!isSpread && Math.abs(across) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
      event.preventDefault();
      const width = this.#plot()!.clientWidth;
      if (isSpread) this.#doings.onSpread(this.placeOf(event), Math.exp(-event.deltaY / 200), 0);
      else this.#doings.onSpread(0, 1, -across / width);
    },
    passive: false,
  };

  #spread(finger: number, x: number) {
    const before = this.#fingers.get(finger);
    const other = [...this.#fingers].find(([id]) => id !== finger)?.[1];
    if (before === undefined || other === undefined) return;
    this.#fingers.set(finger, x);
    const [was, is] = [Math.abs(before - other), Math.abs(x - other)];
    // Fingers that lie together have no distance to spread.
    const times = was > 0.02 && is > 0.02 ? is / was : 1;
    this.#doings.onSpread((x + other) / 2, times, (x - before) / 2);
  }

  #rest() {
    if (this.#isDrawing) this.#doings.onBand(undefined);
    this.#from = undefined;
    this.#isDrawing = false;
  }
}

/** Goes on hearing a pointer that leaves; one that is gone already needs none. */
function capture(element: Element, pointer: number) {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // Made by a script, or lifted meanwhile.
  }
}
