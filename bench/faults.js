import {openWeather} from '../test/endurance/weather.js';
import {dataInUse, inUse} from '../test/endurance/wall.js';
import {slopeOf} from './figures.js';
import {goal, shown} from './table.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Seconds of the wall's clock between two looks at what is in use. */
const LOOK = 6 * HOUR;

/** Days on which a service fails at random in every way that is known, spell after spell, and is well in between. */
export async function faults({isQuick, days}) {
  const weather = await openWeather(71);
  try {
    const most = isQuick ? 2 * HOUR : days * DAY;
    const looks = [];
    let seen = {seconds: 0};
    while (seen.seconds < most) {
      seen = await weather.pass(isQuick ? HOUR / 4 : LOOK);
      const look = {day: seen.seconds / DAY, ...(await inUse(weather)), data: await dataInUse(weather)};
      looks.push(look);
      console.error(
        `day ${look.day.toFixed(2)}: ${seen.spells} spells, ${seen.missed.length} missed, ${look.nodes} nodes, ${look.listeners} listeners, ${look.heap.toFixed(2)} MB, ${look.data.toFixed(3)} MB without code`,
      );
    }
    for (const what of [...seen.missed, ...seen.errors].slice(0, 5)) console.error(what);
    // What is made once and kept is made in the first day, or of a short life in the first quarter.
    const later = looks.filter(({day}) => day > Math.min(1, most / DAY / 4));
    const [first, last] = [later[0], later.at(-1)];
    const slope = slopeOf(later, 'data');
    const row = (name, found) => ({case: name, found: typeof found === 'number' ? shown(found) : found});
    return {
      rows: [
        row('days', seen.seconds / DAY),
        row('requests', seen.asked),
        row('of them answered badly', seen.faulty),
        row('spells', seen.spells),
        row('spells after which a widget was not well within one interval', seen.missed.length),
        row('errors of the page', seen.errors.length),
        row('nodes more', String(last.nodes - first.nodes)),
        row('listeners more', String(last.listeners - first.listeners)),
        row('heap, MB', last.heap),
        row('without machine code, MB more a day', slope.toFixed(3)),
      ],
      goals: [
        goal('missed', seen.missed.length, 0),
        goal('errors', seen.errors.length, 0),
        goal('listeners more', last.listeners - first.listeners, 0),
        goal('without machine code, MB more a day', slope, 0.1),
      ],
    };
  } finally {
    await weather.close();
  }
}
