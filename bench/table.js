/**
 * The rows of one comparison: a row for each contestant, and behind each figure of a peer how many times ours it is.
 * @param {string} size
 * @param {{contestant: string, figures: Record<string, any>}[]} entries ours first
 * @param {Record<string, string>} columns heading by figure
 */
export function compare(size, entries, columns) {
  const [ours] = entries;
  return entries.map(({contestant, figures}) => ({
    size,
    contestant: contestant.split('/').at(-1),
    ...Object.fromEntries(
      Object.entries(columns).map(([name, heading]) => [
        heading,
        beside(figures[name], figures === ours.figures ? undefined : ours.figures[name]),
      ]),
    ),
    samples: figures.samples,
    stopped: figures.stopped ?? '',
  }));
}

const beside = (value, ours) =>
  value !== undefined && ours > 0 ? `${shown(value)} (${shown(value / ours)}×)` : shown(value);

/** A figure with as many digits as say something. */
export const shown = (value) =>
  Number.isFinite(value) ? String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value)) : '–';

/** Whether a goal is met, and how far it is. */
export const goal = (name, found, wanted) => ({
  goal: name,
  found: Number.isFinite(found) ? precise(found) : '–',
  wanted: `≤ ${precise(wanted)}`,
  met: !Number.isFinite(found) ? '–' : found <= wanted ? 'yes' : `no, ${precise(found / wanted)}×`,
});

const precise = (value) => (value < 10 ? Math.round(value * 100) / 100 : Math.round(value));

/** Rows of equal keys as a table of Markdown, figures to the right. */
export function print(rows) {
  const heads = Object.keys(rows[0] ?? {}).filter((head) => rows.some((row) => row[head] !== ''));
  const lines = rows.map((row) => heads.map((head) => String(row[head] ?? '–')));
  const widths = heads.map((head, at) => Math.max(head.length, ...lines.map((line) => line[at].length)));
  const isText = heads.map((head) => ['contestant', 'goal', 'case', 'stopped'].includes(head));
  const write = (cells) =>
    console.log(
      `| ${cells.map((cell, at) => (isText[at] ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`,
    );
  write(heads);
  write(widths.map((width, at) => (isText[at] ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  for (const line of lines) write(line);
  console.log();
}
