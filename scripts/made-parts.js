// Parts of documents that are made, between `<!-- <name>: made by … -->` and `<!-- end of <name> -->`.
const boundsOf = (text, name) => {
  const begin = new RegExp(`<!-- ${name}: made by [^>]*-->`).exec(text);
  const end = text.indexOf(`<!-- end of ${name} -->`);
  if (!begin || end < begin.index) throw new Error(`the marks of "${name}" are missing`);
  return [begin.index + begin[0].length, end];
};

/** What stands in a made part now. */
export const madePart = (text, name) => text.slice(...boundsOf(text, name)).trim();

/** The document with the part made anew. */
export function withMadePart(text, name, part) {
  const [begin, end] = boundsOf(text, name);
  return `${text.slice(0, begin)}\n\n${part}\n\n${text.slice(end)}`;
}

const row = (cells) => `| ${cells.join(' | ')} |`;

/** A table of Markdown. */
export const table = (columns, rows) =>
  [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
