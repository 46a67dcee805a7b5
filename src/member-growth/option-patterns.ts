import type {Pattern} from '../charts/option.js';

/** Marks without their colours. */
type Hatch = Omit<Pattern, 'ground' | 'ink'>;

/** Lines of one and a half pixels, or as wide as given, with gaps between them. */
const lines = (rotation: number, gap = 6, line = 1.5): Hatch => {
  const [width, height] = [(line + gap) * 4, line + gap];
  return {width, height, rotation, marks: [{tag: 'rect', attrs: {width, height: line}}]};
};

const dots = (size: number, r: number, ...places: readonly (readonly [cx: number, cy: number])[]): Hatch => ({
  width: size,
  height: size,
  rotation: 0,
  marks: places.map(([cx, cy]) => ({tag: 'circle', attrs: {cx, cy, r}})),
});

/** Besides its colour each band has a pattern, for those who tell colours apart badly and for print. */
const PATTERNS: readonly (Hatch | undefined)[] = [
  undefined,
  lines(-Math.PI / 4),
  dots(10, 1, [2, 2.5], [7, 7.5]),
  lines(Math.PI / 4),
  lines(0),
  lines(Math.PI / 2),
  dots(6, 0.6, [1.5, 1.5]),
  lines(-Math.PI / 4, 3, 3),
];

/** What the band of a place is filled with. */
export const fillOf = (place: number, ground: string, ink: string): string | Pattern =>
  PATTERNS[place] ? {...PATTERNS[place], ground, ink} : ground;
