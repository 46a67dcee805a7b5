/** About how wide a text is, in em: characters of Chinese are square, others about half as wide. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.56), 0);
