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
export async function country({effort}) {
  const feed = countryFeed();
  const contestants = ['country/ours', 'country/all-open'];
  const lab = await openLab(contestants, {'/country.json': JSON.stringify(feed)}, effort);
  try {
    const [closed, open] = await lab.compare(
      contestants,
      '/country.json',
      async (tools, figures, contestant) => {
        const {page, heap} = tools;
        figures.first = await page.evaluate(() => window.trial.firstPicture());
        figures.heap = (await heap()) / 1e6;
        if (contestant === 'country/all-open') figures.frame = await pan(tools);
        else
          for (const text of TYPED) {
            const time = await page.evaluate((typed) => window.trial.answerTo('type', typed), text);
            figures.key = Math.max(figures.key ?? 0, time);
          }
      },
    );
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
      rows: [row('two levels open', closed.figures), row('all open', open.figures)],
      goals: [
        goal('a key of the search, ms', closed.figures.key, 50),
        goal('all open, a frame of panning, ms', open.figures.frame, 17),
      ],
    };
  } finally {
    lab.close();
  }
}
