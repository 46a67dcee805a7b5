import {lastGood, type FeedState} from '../feed/feed-state.js';
import type {Cell, Table} from '../frame/table.js';

/** A cell that a spreadsheet would take for a formula, be it in wide letters, is made text. */
const defuse = (text: string) => (/^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);

const field = (cell: Cell) => {
  const text = typeof cell === 'number' ? String(cell) : defuse(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read Chinese right. */
export function tableToCSV({columns, rows}: Table): Blob {
  const lines = [columns.map(({label}) => label), ...rows].map((cells) => cells.map(field).join(','));
  return new Blob([`\ufeff${lines.join('\r\n')}\r\n`], {type: 'text/csv;charset=utf-8'});
}

/** The rows of the last good feed as a file, when what makes them has come; throws where there was none. */
export async function csvFile<Model>(
  host: {readonly updateComplete: Promise<unknown>},
  state: FeedState<Model>,
  table: (model: Model) => Table | undefined,
): Promise<Blob> {
  const good = lastGood(state);
  if (!good) throw new Error('There is no feed to export yet.');
  const made = table(good.model) ?? (await host.updateComplete.then(() => table(good.model)));
  if (!made) throw new Error('The table could not be loaded.');
  return tableToCSV(made);
}
