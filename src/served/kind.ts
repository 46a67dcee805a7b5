import type {CSSResultGroup} from 'lit';
import type {Parsed} from '../feed/check.js';
import type {Reading} from '../feed/reading.js';
import type {Envelope} from '../feed/schema.js';
import type {Language} from '../frame/foot.js';
import type {WidgetWords} from '../frame/frame.js';
import type {Dictionary} from '../locale/dictionary.js';

/** What a widget is drawn by: its own properties, as the attributes made them. */
export interface Drawing<Model, Asked, Words> {
  readonly model: Model;
  readonly envelope: Envelope;
  /** The element's properties. */
  readonly asked: Asked;
  /** The attributes that were given. */
  readonly given: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly words: Words;
}

/** Of a frame, in CSS pixels; without a height it has its own. */
export interface FrameSize {
  readonly width: number;
  readonly height: number | undefined;
}

/** What is drawn in a frame. */
export interface Drawn {
  readonly body: unknown;
  readonly controls?: unknown;
  /** Tools of the toolbar, where there is one. */
  readonly tools?: unknown;
}

/** What a server knows of one kind of widget. */
export interface Kind<Model, Asked, Words extends WidgetWords> {
  /** The element's class: it reads attributes, and says how the picture looks. */
  readonly element: (new () => Asked) & {
    readonly observedAttributes: readonly string[];
    readonly styles: CSSResultGroup;
  };
  readonly dictionary: Dictionary<Words>;
  /** What the picture needs besides, in the order in which a page puts it on. */
  styles(asked: Asked): CSSResultGroup;
  parse(feed: unknown): Parsed<Model>;
  isEmpty(model: Model): boolean;
  /** Beside the heading. */
  scope(drawing: Drawing<Model, Asked, Words>): string;
  /** The first picture and its tools, in a frame of this size. */
  draw(drawing: Drawing<Model, Asked, Words>, size: FrameSize): Drawn;
  /** The same to be read, where nothing is drawn: a list or a table. */
  reading(drawing: Drawing<Model, Asked, Words>): unknown;
}

/** What every element is asked. */
export type AnyAsked = Reading & {
  readonly heading: string;
  readonly display: 'page' | 'wall';
  readonly toolbar: boolean;
};
export type AnyKind = Kind<unknown, AnyAsked, WidgetWords>;
