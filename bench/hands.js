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
  const busy = (move) =>
    costOf(cdp, async () => {
      for (let step = 0; step < MOVES; step++) {
        await move(step);
        await pause(30);
      }
    });
  // The first move may fetch what shows the tip.
  await page.mouse.move(LEFT, TOP);
  await pause(300);
  const still = await busy(() => {});
  const moving = await busy((step) =>
    page.mouse.move(LEFT + (WIDTH * step) / MOVES, TOP + (HEIGHT * ((step * 7) % MOVES)) / MOVES),
  );
  return Math.max(0, moving - still) / MOVES;
}

/** What a person types who looks for a street by its name, by its letters, by its number, and what very many have. */
const TYPED = ['宝', '宝山', '宝山路', 'b', 'bs', 'bsl', '3', '31', 's', 'sq', '村', '村委'];

/** Milliseconds of the page's main thread from a key of the search to the painted list: the slowest of some. */
export async function search({page, cdp}) {
  const type = (text) => page.evaluate((typed) => window.trial.answerTo('type', typed), text);
  // Whoever goes to the field has what is to be searched read, off the clock.
  await type('村');
  let slowest = 0;
  for (const text of TYPED) {
    await type('');
    slowest = Math.max(slowest, await costOf(cdp, () => type(text)));
  }
  return slowest;
}

/** What a deed costs the page's main thread, by the thread's own clock: it stands while others have the processor. */
async function costOf(cdp, deed) {
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  const before = await taskTime(cdp);
  await deed();
  return (await taskTime(cdp)) - before;
}

async function taskTime(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** How much of a core, in percent, the page's main thread takes while a picture moves by itself for so many seconds. */
export async function rolling({cdp}, seconds) {
  await pause(1000);
  const milliseconds = seconds * 1000;
  return (100 * (await costOf(cdp, () => pause(milliseconds)))) / milliseconds;
}
