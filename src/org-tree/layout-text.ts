/** How long texts get, in ems, by rule of thumb: near enough to give each card its room before there is a page. */

/** Chinese characters, and the marks that Chinese fonts set as wide as those. */
const isWide = (code: number) => code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) || code === 0xb7;

/** Width of a text set across, or of a part of it: a Chinese character is 1. */
export function acrossLength(text: string, from = 0, to = text.length): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isWide(code)) length += code >= 0xd800 && code < 0xe000 ? 0.5 : 1;
    else length += code >= 65 && code <= 90 ? 0.68 : 0.56;
  }
  return length;
}

/** A piece of a name that hangs (竖排), for any renderer. */
export interface HangingRun {
  readonly text: string;
  /**
   * Chinese characters stand one under the other; up to four figures, one letter, or the two signs of “5G” stand
   * together in the place of one (纵中横, `text-combine-upright`); words of letters and long numbers lie on their side.
   */
  readonly stands: 'upright' | 'combined' | 'sideways';
  /** Ems that it takes of its column. */
  readonly length: number;
}

/** Letters and figures, and what joins them: 3.5, 2024-06, A/B, 12%. */
const LYING = /[A-Za-z\d\u00c0-\u024f]+(?:[-.,:/&+'’ ]?[A-Za-z\d\u00c0-\u024f]+)*%?/g;
const COMBINED = /^(?:\d{1,4}|[A-Za-z\d\u00c0-\u024f]{1,2})$/;

/** How the pieces of a text stand where it hangs, from the top down: rules of Chinese setting, as W3C's clreq has them. */
export function hangingRuns(text: string): HangingRun[] {
  const runs: HangingRun[] = [];
  let end = 0;
  const stand = (until: number) => {
    const between = text.slice(end, until);
    if (between) runs.push({text: between, stands: 'upright', length: acrossLength(between)});
  };
  for (const {0: lying, index} of text.matchAll(LYING)) {
    stand(index);
    end = index + lying.length;
    const isOne = COMBINED.test(lying);
    runs.push({
      text: lying,
      stands: isOne ? 'combined' : 'sideways',
      length: isOne ? 1 : acrossLength(lying),
    });
  }
  stand(text.length);
  return runs;
}

const isFigure = (code: number) => code >= 48 && code <= 57;
const isLying = (code: number) =>
  isFigure(code) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f);
const JOINTS = "-.,:/&+'’ ";

/** Height of a text that hangs, in ems: that of its runs together, without making them. */
export function hangingLength(text: string): number {
  let length = acrossLength(text);
  for (let start = 0; start < text.length;) {
    let end = start;
    let figures = 0;
    for (; end < text.length && isLying(text.charCodeAt(end)); end++)
      if (isFigure(text.charCodeAt(end))) figures++;
    const count = end - start;
    if (count === 0) start++;
    else if (goesOn(text, end)) start = lyingEnd(text, end);
    else {
      if (count <= 2 || (count <= 4 && figures === count)) length += 1 - acrossLength(text, start, end);
      start = end;
    }
  }
  return length;
}

/** Whether letters and figures that end here are joined to others, or are so many per cent. */
const goesOn = (text: string, end: number): boolean =>
  text[end] === '%' ||
  (end + 1 < text.length && JOINTS.includes(text[end]!) && isLying(text.charCodeAt(end + 1)));

/** Where what lies ends, from a joint in it on. */
function lyingEnd(text: string, joint: number): number {
  let end = joint;
  while (goesOn(text, end)) {
    if (text[end++] === '%') return end;
    while (end < text.length && isLying(text.charCodeAt(end))) end++;
  }
  return end;
}

/** Quotation marks of simplified and of traditional setting, as they stand in hanging text: single, double. */
const HANGING_QUOTES = {simplified: '﹃﹄﹁﹂', traditional: '﹁﹂﹃﹄'} as const;

/** A text with its quotation marks as they stand where it hangs. */
export function hangingQuotes(text: string, language: string): string {
  const [open, close, inner, innerClose] =
    HANGING_QUOTES[language === 'zh-Hant' ? 'traditional' : 'simplified'];
  return text
    .replace(/[“「]/g, open!)
    .replace(/[”」]/g, close!)
    .replace(/[‘『]/g, inner!)
    .replace(/[’』]/g, innerClose!);
}

/** A text of at most so many ems; what is cut ends with an ellipsis. */
export function shortened(text: string, room: number): string {
  if (acrossLength(text) <= room) return text;
  const characters = [...text];
  let length = 0;
  const end = characters.findIndex((character) => (length += acrossLength(character)) > room - 1);
  return `${characters.slice(0, end).join('')}…`;
}

const SPACE = /\s/;
const isSpace = (code: number) =>
  code === 32 ||
  (code > 126 && code < 0x4e00 && SPACE.test(String.fromCharCode(code))) ||
  (code > 8 && code < 14);
const HYPHEN = 45;

/** Where the spaces from a place on end. */
function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where what no line breaks ends: a word of letters, with a hyphen, or any other character by itself. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x2e80 || code === HYPHEN || isSpace(code)) break;
  }
  return at === start || text.charCodeAt(at) === HYPHEN ? at + 1 : at;
}

/** Width of the longest word of letters in a text, the least that a line needs. */
export function longestWord(text: string): number {
  let longest = 0;
  for (let start = wordStart(text, 0); start < text.length;) {
    const end = wordEnd(text, start);
    longest = Math.max(longest, acrossLength(text, start, end));
    start = wordStart(text, end);
  }
  return longest;
}

/** Lines that a text takes across a width of so many ems. */
export function linesWithin(text: string, width: number): number {
  let lines = 0;
  let left = 0;
  for (let from = 0; ;) {
    const start = wordStart(text, from);
    if (start === text.length) return lines;
    const end = wordEnd(text, start);
    const length = acrossLength(text, from, end);
    if (length > left) {
      lines++;
      left = width - acrossLength(text, start, end);
    } else left -= length;
    from = end;
  }
}

/** Whether a name is written in words of letters rather than in Chinese characters. */
export function isOfLetters(text: string): boolean {
  let letters = 0;
  let others = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x2e80) others++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f))
      letters++;
  }
  return letters > 1 && letters > 3 * others;
}
