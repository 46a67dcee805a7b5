// For React 19: `import type {} from 'dangjian-widgets/types/react'`, once in a project.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementOf, Handlers, Settings, Tag} from './settings.js';

type Shared<T extends Tag> = DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>;
type Props<T extends Tag> = Omit<Shared<T>, keyof Settings<T>> &
  Settings<T> &
  Handlers<T, 'on'> & {class?: string | undefined};
type Tags = {[T in Tag]: Props<T>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
