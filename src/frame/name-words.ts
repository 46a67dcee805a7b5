const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text; a browser that cannot tell words apart leaves it whole. */
function wordsOf(text: string, language: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [text];
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'word'});
  segmenters.set(language, segmenter);
  return Array.from(segmenter.segment(text), ({segment}) => segment);
}

/** What stands in quotation marks or brackets and is short, or what stands between such. */
const PIECES = /[“‘（(《〈「『【[][^”’）)》〉」』】\]]{1,8}[”’）)》〉」』】\]]|[^“‘（(《〈「『【[]+|./gsu;
const QUOTED = /^[“‘（(《〈「『【[].+[”’）)》〉」』】\]]$/su;
/** Quotation marks as they hang are held by their words alone: a column has no room for more. */
const OPENS = /[“‘（(《〈「『【﹁﹃[]$/;
const CLOSES = /^[”’）)》〉」』】﹂﹄\]、，。；：！？·—…,.;:!?\-‐–/\s]/;
/** A figure, and what a house, a lane or a village is counted by. */
const FIGURE = /\d$/;
const COUNTED = /^[弄号號室楼樓栋棟幢村路街里组組队隊届屆]/;

const binds = (before: string, word: string): boolean =>
  CLOSES.test(word) || OPENS.test(before) || (FIGURE.test(before) && COUNTED.test(word));

/**
 * The pieces of a name, which may break between them and nowhere within: words, and short quotations as a whole. A
 * mark stays with the word it belongs to.
 */
export function nameWords(name: string, language: string): string[] {
  const pieces = name.match(PIECES) ?? [];
  const words = pieces.flatMap((piece) => (QUOTED.test(piece) ? [piece] : wordsOf(piece, language)));
  const whole: string[] = [];
  for (const [index, word] of words.entries()) {
    const isBound = index > 0 && binds(words[index - 1]!, word);
    if (isBound) whole.push(whole.pop()! + word);
    else whole.push(word);
  }
  return whole;
}
