/** Letters and marks that are narrow in every type. */
const NARROW = /[ .,:;'’!|()fijlrtI-]/;

/** About how wide a text is, in em: characters of Chinese are square, others half as wide or less. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : NARROW.test(letter) ? 0.36 : 0.58), 0);
