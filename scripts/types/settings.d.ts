import type {Elements} from './elements.js';

export type Tag = keyof Elements;
export type ElementOf<T extends Tag> = Elements[T]['element'];

/** A value as a property takes it, or the text that stands for it in markup. */
type Written<Value> =
  Value | (Value extends number ? `${number}` : never) | (Value extends boolean ? '' : never) | undefined;

type Properties<T extends Tag> = Pick<ElementOf<T>, Elements[T]['properties'] & keyof ElementOf<T>>;
type Renamed<T extends Tag> = Elements[T]['attributes'];
type Value<T extends Tag, Name> = Name extends keyof ElementOf<T> ? ElementOf<T>[Name] : never;

/** What can be set: properties by their names, and attributes by theirs. */
export type Settings<T extends Tag> = {
  [Name in keyof Properties<T>]?: Written<Properties<T>[Name]>;
} & {
  [Name in keyof Renamed<T>]?: Written<Value<T, Renamed<T>[Name]>>;
};

/** An event of an element, as its listeners get it. */
export type Told<T extends Tag, Name extends keyof Elements[T]['events']> = Elements[T]['events'][Name] & {
  readonly currentTarget: ElementOf<T>;
};

/** Handlers of events, by their names after a prefix. */
export type Handlers<T extends Tag, Prefix extends string> = {
  [Name in keyof Elements[T]['events'] as `${Prefix}${Name & string}`]?:
    ((event: Told<T, Name>) => void) | undefined;
};
