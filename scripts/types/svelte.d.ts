// For Svelte 5: `import type {} from 'dangjian-widgets/types/svelte'`, once in a project.
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementOf, Handlers, Settings, Tag} from './settings.js';

type Props<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof Settings<T>> &
  Settings<T> &
  Handlers<T, 'on'>;
type Tags = {[T in Tag]: Props<T>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
