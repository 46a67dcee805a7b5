// For Solid: `import type {} from 'dangjian-widgets/types/solid'`, once in a project.
import type {JSX} from 'solid-js';
import type {ElementOf, Handlers, Settings, Tag} from './settings.js';

/** Solid writes other names in small letters, so a name with a capital within wants its prefix, `prop:`. */
type Small<Names> = {
  [Name in keyof Names as Name extends Lowercase<Name & string> ? Name : never]: Names[Name];
};
type Prefixed<Prefix extends string, Names> = {
  [Name in keyof Names as `${Prefix}:${Name & string}`]?: Names[Name];
};
type Props<T extends Tag> = Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof Settings<T>> &
  Small<Settings<T>> &
  Prefixed<'prop' | 'attr', Settings<T>> &
  Handlers<T, 'on:'>;
type Tags = {[T in Tag]: Props<T>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
