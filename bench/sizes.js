import {embedSizes} from '../scripts/embed-sizes.js';

/** What each script tag loads at once and later. */
export async function sizes() {
  const measured = await embedSizes();
  return Object.fromEntries(
    Object.entries(measured).map(([name, {atOnce, later, loadsECharts}]) => [
      name,
      {'at once': round(atOnce), later: round(later), 'ECharts at once': loadsECharts},
    ]),
  );
}

const round = (value) => Math.round(value * 10) / 10;
