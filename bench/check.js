import {countryFeed} from '../demo/make-feeds/divisions.js';
import {openLab} from './lab.js';
import {goal, shown} from './table.js';

/**
 * What it takes to check the 665,277 places of the country row by row and to make the tree's model of them, beside the
 * `JSON.parse` that goes before, in the same page.
 */
export async function check({effort}) {
  const lab = await openLab(['check/org-tree'], {'/country.json': JSON.stringify(countryFeed())}, effort);
  try {
    const [{figures}] = await lab.compare(['check/org-tree'], '/country.json', async ({page}, found) => {
      found.parse = await page.evaluate(() => window.trial.ask('parse'));
      found.check = await page.evaluate(() => window.trial.ask('check'));
      found.ratio = found.check / found.parse;
    });
    const {parse, check, ratio, samples, stopped = ''} = figures;
    return {
      rows: [
        {
          case: 'the country, 665,277 places',
          'JSON.parse, ms': shown(parse),
          'checked and modelled, ms': shown(check),
          ratio: shown(ratio),
          samples,
          stopped,
        },
      ],
      goals: [goal('checked and modelled, of JSON.parse', ratio, 1.2)],
    };
  } finally {
    lab.close();
  }
}
