import {html, type TemplateResult} from 'lit';

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
const OPENS = /[“‘（(《〈「『【[]$/;
const CLOSES = /^[”’）)》〉」』】\]、，。；：！？·—…,.;:!?\s]/;

/**
 * A name that may break between its words and nowhere within them, nor within a short quotation: set it with
 * `word-break: keep-all`. A mark stays with the word it belongs to.
 */
export function nameText(name: string, language: string): (string | TemplateResult)[] {
  const pieces = name.match(PIECES) ?? [];
  const words = pieces.flatMap((piece) => (QUOTED.test(piece) ? [piece] : wordsOf(piece, language)));
  return words.flatMap((word, index) =>
    index === 0 || CLOSES.test(word) || OPENS.test(words[index - 1]!) ? [word] : [html`<wbr />`, word],
  );
}
