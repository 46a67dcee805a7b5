import {html, type TemplateResult} from 'lit';

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a name; a browser that cannot tell words apart leaves it whole. */
function wordsOf(name: string, language: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [name];
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'word'});
  segmenters.set(language, segmenter);
  return Array.from(segmenter.segment(name), ({segment}) => segment);
}

const OPENS = /[“‘（(《〈「『【[]$/;
const CLOSES = /^[”’）)》〉」』】\]、，。；：！？·,.;:!?\s]/;

/**
 * A name that may break between its words and nowhere within them: set it with `word-break: keep-all`.
 * A bracket or a mark stays with the word it belongs to.
 */
export function nameText(name: string, language: string): (string | TemplateResult)[] {
  return wordsOf(name, language).flatMap((word, index, words) =>
    index === 0 || CLOSES.test(word) || OPENS.test(words[index - 1]!) ? [word] : [html`<wbr />`, word],
  );
}
