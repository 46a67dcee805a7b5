// For Preact: `import type {} from 'dangjian-widgets/types/preact'`, once in a project.
import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {ElementOf, Handlers, Settings, Tag} from './settings.js';

type Shared<T extends Tag> = HTMLAttributes<ElementOf<T>> & ClassAttributes<ElementOf<T>>;
type Props<T extends Tag> = Omit<Shared<T>, keyof Settings<T>> & Settings<T> & Handlers<T, 'on'>;
type Tags = {[T in Tag]: Props<T>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
