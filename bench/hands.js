/** What a person's hand does to a picture, by real input events, and how well the page keeps up. */
import {quantile} from './figures.js';

const STEPS = 90;
/** Milliseconds after which a hand lets go of a picture that hardly moves. */
const PATIENCE = 8000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The 95th percentile of milliseconds from frame to frame while something is moved to and fro, a step per frame. */
async function watched(page, move) {
  const begun = performance.now();
  await page.evaluate(() => window.trial.watchFrames());
  for (let step = 1; step <= STEPS && performance.now() - begun < PATIENCE; step++) {
    await move(step < STEPS / 2 ? step : STEPS - step);
    await pause(14);
  }
  return quantile(await page.evaluate(() => window.trial.framesSeen()), 0.95);
}

/** Drags the picture. */
export async function pan({page}) {
  await page.mouse.move(700, 700);
  await page.mouse.down();
  const frames = await watched(page, (step) => page.mouse.move(700 - step * 8, 700 - step * 6));
  await page.mouse.up();
  return frames;
}

/** Turns the wheel over a list. */
export async function scroll({page}) {
  await page.mouse.move(600, 400);
  let last = 0;
  return watched(page, (step) => {
    const deltaY = (step - last) * 60;
    last = step;
    return page.mouse.wheel({deltaY});
  });
}

const MOVES = 40;
/** Where every picture has something to point at. */
const [LEFT, TOP, WIDTH, HEIGHT] = [120, 130, 1000, 150];

/** Milliseconds of the page's main thread per move of the pointer over the picture, all that follows included. */
export async function hover({page, cdp}) {
  // By the thread's own clock, which stands while others have the processor.
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  const busy = async (move) => {
    const before = await taskTime(cdp);
    for (let step = 0; step < MOVES; step++) {
      await move(step);
      await pause(30);
    }
    return (await taskTime(cdp)) - before;
  };
  // The first move may fetch what shows the tip.
  await page.mouse.move(LEFT, TOP);
  await pause(300);
  const still = await busy(() => {});
  const moving = await busy((step) =>
    page.mouse.move(LEFT + (WIDTH * step) / MOVES, TOP + (HEIGHT * ((step * 7) % MOVES)) / MOVES),
  );
  return Math.max(0, moving - still) / MOVES;
}

async function taskTime(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}
