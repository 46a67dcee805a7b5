/** Marks that set the direction of whatever follows them (U+202E and its like), beyond the text that they stand in. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Texts beside each other in one line; what is empty is left out, and none turns the direction of the others. */
export function inLine(texts: readonly (string | false | undefined)[], between: string): string {
  let line = '';
  for (const text of texts) if (text) line += `${line && between}${text.replace(TURNS, '')}`;
  return line;
}
