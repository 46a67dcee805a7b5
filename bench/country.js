import {countryFeed} from '../demo/make-feeds/divisions.js';
import {pan} from './hands.js';
import {openLab} from './lab.js';
import {goal, shown} from './table.js';

/** What a person types who looks for a street, one character after the other. */
const TYPED = ['宝', '宝山', '宝山路'];

/**
 * The 665,277 places of the country: the milliseconds that each key of a search takes, from the key to the painted
 * frame with the number of hits, the slowest of three; and with all of it open, first picture, panning and heap.
 */
export async function country({isQuick, effort}) {
  const feed = countryFeed();
  const contestants = ['country/ours', 'country/all-open'];
  const lab = await openLab(contestants, {'/country.json': JSON.stringify(feed)}, effort);
  const draw = async ({page, heap}, figures) => {
    figures.first = await page.evaluate(() => window.trial.firstPicture());
    figures.heap = (await heap()) / 1e6;
  };
  try {
    const closed = await lab.measure(contestants[0], '/country.json', async (tools, figures) => {
      await draw(tools, figures);
      figures.key = 0;
      for (const text of TYPED) {
        const time = await tools.page.evaluate((typed) => window.trial.answerTo('type', typed), text);
        figures.key = Math.max(figures.key, time);
      }
    });
    const open = isQuick
      ? {}
      : await lab.measure(contestants[1], '/country.json', async (tools, figures) => {
          await draw(tools, figures);
          figures.frame = await pan(tools);
        });
    const row = (name, {first, heap, key, frame, samples, stopped = ''}) => ({
      case: name,
      'first picture, ms': shown(first),
      'heap, MB': shown(heap),
      'a key of the search, ms': shown(key),
      'a frame of panning (p95), ms': shown(frame),
      samples,
      stopped,
    });
    return {
      rows: [row('two levels open', closed), row('all open', open)],
      goals: [
        goal('a key of the search, ms', closed.key, 50),
        goal('all open, a frame of panning, ms', open.frame, 17),
      ],
    };
  } finally {
    lab.close();
  }
}
