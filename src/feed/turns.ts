const SECOND = 1000;
/** For how many times as long as a frame with drawing took there is none, and for how many milliseconds at most. */
const REST = 3;
const LONGEST_REST = 5 * SECOND;

const waiting = new Set<() => void>();
let isComing = false;
let restsUntil = 0;

/**
 * Lets someone draw who has news: one in a frame and in the order of asking, and after it three frames are free, so
 * that the page stays at its pace however many have news at once, how often, and how long drawing takes. Without
 * frames, when nobody sees the page, all draw within a second.
 */
export function askForTurn(draw: () => void): void {
  waiting.add(draw);
  if (isComing) return;
  isComing = true;
  const come = (time?: number) => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    isComing = false;
    giveTurns(time);
  };
  const frame = requestAnimationFrame(come);
  // Frames may end between asking and coming, as when a wall's page is hidden.
  const timer = setTimeout(come, SECOND);
}

/** Gives up a turn that did not come yet. */
export const leaveQueue = (draw: () => void): void => void waiting.delete(draw);

function giveTurns(time?: number) {
  if (time === undefined) for (const draw of [...waiting]) give(draw);
  else if (time >= restsUntil) {
    // Before anybody asks for the frame in which it is known how long this one took.
    requestAnimationFrame((next) => {
      restsUntil = next + Math.min(REST * (next - time), LONGEST_REST);
    });
    for (const draw of [...waiting].slice(0, 1)) give(draw);
  }
  for (const draw of [...waiting].slice(0, 1)) askForTurn(draw);
}

function give(draw: () => void) {
  waiting.delete(draw);
  draw();
}
