interface Mark {
  readonly tag: 'rect' | 'circle';
  readonly attrs: Readonly<Record<string, number>>;
}

interface Pattern {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** In radians. */
  readonly rotation: number;
  readonly marks: readonly Mark[];
}

/** Lines of one and a half pixels, or as wide as given, with gaps between them. */
const lines = (rotation: number, gap = 6, line = 1.5): Pattern => {
  const [width, height] = [(line + gap) * 4, line + gap];
  return {width, height, rotation, marks: [{tag: 'rect', attrs: {width, height: line}}]};
};

const dots = (
  size: number,
  r: number,
  ...places: readonly (readonly [cx: number, cy: number])[]
): Pattern => ({
  width: size,
  height: size,
  rotation: 0,
  marks: places.map(([cx, cy]) => ({tag: 'circle', attrs: {cx, cy, r}})),
});

/** Besides its colour each band has a pattern, for those who tell colours apart badly and for print. */
const PATTERNS: readonly (Pattern | undefined)[] = [
  undefined,
  lines(-Math.PI / 4),
  dots(10, 1, [2, 2.5], [7, 7.5]),
  lines(Math.PI / 4),
  lines(0),
  lines(Math.PI / 2),
  dots(6, 0.6, [1.5, 1.5]),
  lines(-Math.PI / 4, 3, 3),
];

/**
 * What the band of a place is filled with. Ground and marks are one tile, because a decal of the chart engine is a
 * second path over the first, of all corners again.
 */
export function fillOf(place: number, ground: string, ink: string) {
  const pattern = PATTERNS[place];
  if (!pattern) return ground;
  const {width, height, rotation, marks} = pattern;
  return {
    type: 'pattern' as const,
    rotation,
    svgWidth: width,
    svgHeight: height,
    svgElement: {
      tag: 'g',
      key: '',
      attrs: {},
      children: [
        {tag: 'rect', key: '', attrs: {width, height, fill: ground}},
        ...marks.map(({tag, attrs}) => ({tag, key: '', attrs: {...attrs, fill: ink}})),
      ],
    },
  };
}
