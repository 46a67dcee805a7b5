/** A ground with marks on it, as one tile that repeats. */
export interface Pattern {
  readonly ground: string;
  readonly ink: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** In radians. */
  readonly rotation: number;
  readonly marks: readonly PatternMark[];
}

export interface PatternMark {
  readonly tag: 'rect' | 'circle';
  readonly attrs: Readonly<Record<string, number>>;
}

export interface Line {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[] | undefined;
}

interface Named {
  /** What it stands for: a chart does not ask. */
  readonly id: string;
}

/** Straight lines from corner to corner. */
export interface Trace extends Named {
  readonly kind: 'trace';
  /** The x and y of each in turn; NaN lifts the pen. */
  readonly corners: Float64Array;
  /** Whether each stretch ends where it began. */
  readonly isClosed?: boolean;
  readonly fill?: string | Pattern;
  readonly line?: Line | undefined;
}

export interface Dot extends Named {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: string;
  readonly line: Line;
}

/** One line of text that begins, ends or has its middle at x; its height has its middle at y. */
export interface Label extends Named {
  readonly kind: 'label';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
  readonly size: number;
  readonly weight?: number;
  readonly colour: string;
  /** Parts it from what lies under it. */
  readonly halo?: string;
}

/** What is drawn, in pixels; whatever comes later lies above. */
export type ChartShape = Trace | Dot | Label;

export interface ChartOption {
  readonly font: string;
  readonly shapes: readonly ChartShape[];
}
