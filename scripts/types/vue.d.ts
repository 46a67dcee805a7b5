// For Vue 3: `import type {} from 'dangjian-widgets/types/vue'`, once in a project.
import type {HTMLAttributes, ReservedProps} from 'vue';
import type {Elements} from './elements.js';
import type {Settings, Tag, Told} from './settings.js';

type Capitalised<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Capitalised<Rest>}`
  : Capitalize<Name>;
/** Vue knows the handler of `dj-select` as `onDjSelect`. */
type Handlers<T extends Tag> = {
  [Name in keyof Elements[T]['events'] as `on${Capitalised<Name & string>}`]?: (event: Told<T, Name>) => void;
};
type Props<T extends Tag> = Omit<HTMLAttributes, keyof Settings<T>> &
  Settings<T> &
  Handlers<T> &
  ReservedProps;
type Tags = {[T in Tag]: new () => {$props: Props<T>}};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
