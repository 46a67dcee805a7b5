/** How a board can be drawn. */
export const LAYOUTS = ['plaques', 'list', 'ranking', 'timeline'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/**
 * The height, in em, of a board whose page gives it none: up to three rows of plaques, eleven rows of a list, ten
 * recipients. It follows from the number of honours alone, so that measuring the board never changes it.
 */
export function ownHeight(layout: LayoutName, count: number): number {
  if (layout === 'plaques') return Math.min(3, Math.ceil(count / 2)) * 5.6 + 1;
  return layout === 'timeline' ? Math.min(28, 6 + count) : Math.min(11, count + 1) * 2.36;
}
