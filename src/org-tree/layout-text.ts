/** How long texts get, in ems, by rule of thumb: near enough to give each card its room before there is a page. */

/** Chinese characters, and the marks that Chinese fonts set as wide as those. */
const isWide = (code: number) => code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) || code === 0xb7;

/** Width of a text set across: a Chinese character is 1. */
export function acrossLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWide(code)) length += code >= 0xd800 && code < 0xe000 ? 0.5 : 1;
    else length += code >= 65 && code <= 90 ? 0.68 : 0.56;
  }
  return length;
}

/** Height of a text that hangs: two to four digits stand together in the place of one character. */
export const hangingLength = (text: string): number =>
  acrossLength(text) -
  (text.match(/(?<!\d)\d{2,4}(?!\d)/g) ?? []).reduce((sum, {length}) => sum + length * 0.56 - 1, 0);

/** What no line breaks, with the space before it: a word of letters, or any other character by itself. */
const WORDS = /\s*(?:[^\s\u2e80-\uffff-]+-?|\S)/g;

/** Width of the longest word of letters in a text, the least that a line needs. */
export const longestWord = (text: string): number =>
  Math.max(0, ...(text.match(WORDS) ?? []).map((word) => acrossLength(word.trim())));

/** Lines that a text takes across a width of so many ems. */
export function linesWithin(text: string, width: number): number {
  let lines = 0;
  let left = 0;
  for (const word of text.match(WORDS) ?? []) {
    const length = acrossLength(word);
    if (length > left) {
      lines++;
      left = width - acrossLength(word.trimStart());
    } else left -= length;
  }
  return lines;
}

/** Whether a name is written in words of letters rather than in Chinese characters. */
export function isOfLetters(text: string): boolean {
  const letters = text.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0;
  return letters > 1 && letters > 3 * (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
}
