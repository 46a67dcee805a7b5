/** Whose time work takes, so that tests hold the clock. */
export interface Pace {
  /** Milliseconds from any beginning. */
  now(): number;
  /** Calls as soon as whoever waits, hands and the screen, have had their turn. */
  later(call: () => void): void;
}

const PAGE: Pace = {now: () => performance.now(), later: (call) => void setTimeout(call, 0)};

/** What steps come to when they are taken one after the other. */
export function allSteps<Result>(steps: Iterator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps as a part of more: the shares that they yield come to lie between two others. */
export function* within<Result>(
  steps: Iterator<number, Result>,
  start: number,
  end: number,
): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield start + step.value * (end - start);
  }
}

/** Cards, or boxes, after which a slice of quick work may end. */
const STRETCH = 8192;

/**
 * Does quick work on many, from a first to before an end, so that it can be cut into slices. A function for a stretch
 * is also quicker than one long loop: engines keep what they compiled of it for the next time.
 */
export function* inStretches(
  size: number,
  work: (first: number, end: number) => void,
): Generator<number, void> {
  for (let first = 0; first < size; first += STRETCH) {
    work(first, Math.min(first + STRETCH, size));
    yield first / size;
  }
}

/** Milliseconds of a slice: with what else a frame takes, it still comes in time. */
const SLICE = 10;
/** Milliseconds between two reports of how far the work is. */
const REPORT = 120;

/** Work under way in slices, between which the page lives. */
export interface SlicedWork {
  /** From 0 to 1. */
  readonly progress: number;
  /** Ends it for good; nobody is told. */
  cancel(): void;
}

/**
 * Does work in slices of a few milliseconds: `steps` yields how far it is and returns the result. `onDone` is called once with that,
 * `onProgress` now and then before. The first slice begins later, too.
 */
export function inSlices<Result>(
  steps: Iterator<number, Result>,
  onDone: (result: Result) => void,
  onProgress: () => void,
  {now, later}: Pace = PAGE,
): SlicedWork {
  let progress = 0;
  let isCancelled = false;
  let reported = now();
  const slice = () => {
    if (isCancelled) return;
    const end = now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return onDone(step.value);
      progress = step.value;
    } while (now() < end);
    later(slice);
    if (now() - reported < REPORT) return;
    reported = now();
    onProgress();
  };
  later(slice);
  return {
    get progress() {
      return progress;
    },
    cancel() {
      isCancelled = true;
    },
  };
}
