import {countryFeed} from '../demo/make-feeds/divisions.js';
import {pan, search} from './hands.js';
import {openLab} from './lab.js';
import {goal, shown} from './table.js';

/**
 * The 665,277 places of the country: the first picture, the heap, what the slowest key of a search costs the page
 * until what it found is painted; the same with all of it open, and panning.
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
        figures.key = await search(tools);
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
        goal('all open, a key of the search, ms', open.figures.key, 50),
        goal('all open, a frame of panning, ms', open.figures.frame, 17),
      ],
    };
  } finally {
    lab.close();
  }
}
