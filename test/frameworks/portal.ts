// What the six portal pages have in common: what they show, what they heard, and how the tests ask for it.

/** The widgets of the portal, by where they stand. */
export type Place = 'tree' | 'growth' | 'heatmap' | 'board' | 'stage';

/** What the page shows; every field is bound in the framework's own template. */
export interface View {
  /** In this order: another order moves what is there, and what is not named is taken away. */
  readonly places: readonly Place[];
  readonly heading: string;
  readonly toolbar: boolean;
  readonly depth: number;
  readonly layout: 'top-down' | 'left-right' | 'indented' | 'compact';
  readonly refresh: number;
  readonly maxBytes: number;
  readonly src: string | undefined;
  readonly feedPath: string | undefined;
  readonly data: unknown;
  readonly fields: Readonly<Record<string, string>> | undefined;
  readonly request: ((url: string) => RequestInit) | undefined;
  /** Feeds of the other widgets. */
  readonly growth: unknown;
  readonly activities: unknown;
  readonly honours: unknown;
  /** Stands in the slot of the tree's foot. */
  readonly note: string;
  /** A class of the tree. */
  readonly look: string;
  /** Whether the portal prevents what follows from a choice. */
  readonly refuses: boolean;
  /**
   * How the tree gets its data: `bound` as the framework binds anything, `given` as an object in any case, in the way
   * that the framework has for it.
   */
  readonly way: 'bound' | 'given';
}

export const NOTHING: View = {
  places: [],
  heading: '',
  toolbar: false,
  depth: 2,
  layout: 'top-down',
  refresh: 0,
  maxBytes: 67108864,
  src: undefined,
  feedPath: undefined,
  data: undefined,
  fields: undefined,
  request: undefined,
  growth: undefined,
  activities: undefined,
  honours: undefined,
  note: '',
  look: '',
  refuses: false,
  way: 'bound',
};

/** An event as a handler in a template heard it, or a listener that was added to the element. */
export interface Heard {
  readonly how: 'declared' | 'listened';
  readonly element: Element;
  readonly type: string;
  readonly detail: unknown;
}

export interface Portal {
  readonly heard: Heard[];
  /** Elements as the framework's own references give them. */
  readonly references: Map<Place, HTMLElement>;
  /** Shows what is named, and nothing else. */
  show(view: Partial<View>): Promise<void>;
  /** Changes what is named. */
  change(view: Partial<View>): Promise<void>;
  /** Defines the elements, where the page was opened as `?late`. */
  define(): Promise<unknown>;
}

declare global {
  interface Window {
    portal: Portal;
  }
}

/** All that was heard. */
export const heard: Heard[] = [];
const references = new Map<Place, HTMLElement>();
let view = NOTHING;

const EVENTS = [
  'dj-load',
  'dj-error',
  'dj-stale',
  'dj-select',
  'dj-toggle',
  'dj-change',
  'dj-recipient',
  'dj-scene',
  'dj-scale',
] as const;

function note(how: Heard['how'], event: Event) {
  const element = event.currentTarget as Element;
  heard.push({how, element, type: event.type, detail: (event as CustomEvent<unknown>).detail});
}

/** The handler that every template declares. */
export function hear(event: Event) {
  // What happens within a stage is told by the widget within it.
  if (event.target !== event.currentTarget) return;
  note('declared', event);
  if (view.refuses && event.type === 'dj-select') event.preventDefault();
}

const listened = new WeakSet<HTMLElement>();

/** A reference that the framework gives or takes back: listens to all that the element says. */
export function refer(place: Place, element: HTMLElement | null | undefined) {
  if (!element) {
    references.delete(place);
    return;
  }
  references.set(place, element);
  // Some frameworks give the same element at every turn.
  if (listened.has(element)) return;
  listened.add(element);
  for (const type of EVENTS)
    element.addEventListener(type, (event) => {
      if (event.target === element) note('listened', event);
    });
}

const define = () => import('dangjian-widgets');

/** Opens the portal; `render` draws a view, and its promise comes when it is in the page. */
export async function open(render: (view: View) => unknown) {
  if (!location.search.includes('late')) await define();
  const change = async (changes: Partial<View>) => {
    view = {...view, ...changes};
    await render(view);
  };
  await render(view);
  window.portal = {heard, references, change, show: (changes) => change({...NOTHING, ...changes}), define};
}
