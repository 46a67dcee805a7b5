/** About how wide a text is, in em: characters of Chinese are square, others about half as wide. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e80' ? 1 : 0.56;
  return width;
}
