import {PALETTE} from '../src/theme/palette.js';
import {TREE} from '../src/theme/tree.js';

/** What the page around a widget can be; `wall` is the red of a wall at the sizes of one. */
export const surroundings = {
  lang: ['zh-Hans', 'zh-Hant', 'en'],
  theme: ['auto', 'light', 'dark', 'red', 'wall'],
  scheme: ['light', 'dark'],
  display: ['page', 'wall'],
} as const;

export const viewports = {
  phone: {width: 390, height: 844},
  tablet: {width: 820, height: 1180},
  laptop: {width: 1280, height: 800},
  wall: {width: 1920, height: 1080},
  wall4k: {width: 3840, height: 2160},
} as const;

export type Surroundings = {
  readonly [Name in keyof typeof surroundings]: (typeof surroundings)[Name][number];
} & {readonly viewport: {readonly value: keyof typeof viewports}};

const COLUMNS = {light: 0, dark: 1, red: 2};

/** Theme and display of a widget in these surroundings. */
function lookOf({theme = 'auto', display = 'page'}: Partial<Surroundings>) {
  return theme === 'wall' ? ({theme: 'red', display: 'wall'} as const) : {theme, display};
}

/** Puts a story into its surroundings. Where they are the usual ones, what the story itself says holds. */
export function surround(container: HTMLElement, globals: Partial<Surroundings>) {
  const {lang = 'zh-Hans', scheme = 'light'} = globals;
  const {theme} = lookOf(globals);
  const ground = theme === 'auto' ? scheme : theme;
  container.lang = lang;
  container.style.colorScheme = ground === 'light' ? 'light' : 'dark';
  container.style.padding = '16px';
  // For what is drawn around widgets, too: the pages of the manual.
  for (const [name, colours] of Object.entries({...PALETTE, ...TREE}))
    container.style.setProperty(`--manual-${name}`, colours[COLUMNS[ground]]!);
  container.style.background = 'var(--manual-page)';
  for (const widget of widgetsIn(container)) dress(widget, globals);
}

/** Gives a widget the theme and the sizes of its surroundings. */
export function dress(widget: Element, globals: Partial<Surroundings>) {
  const own = ownOf(widget);
  const {theme, display} = lookOf(globals);
  widget.setAttribute('theme', theme === 'auto' ? own.theme : theme);
  widget.setAttribute('display', display === 'page' ? own.display : display);
}

/** What each widget said of itself before its surroundings were changed. */
const known = new WeakMap<Element, {readonly theme: string; readonly display: string}>();

function ownOf(widget: Element) {
  const own = known.get(widget) ?? {
    theme: widget.getAttribute('theme') ?? 'auto',
    display: widget.getAttribute('display') ?? 'page',
  };
  known.set(widget, own);
  return own;
}

/** The widgets of a story, whatever it puts around them. */
export const widgetsIn = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('dj-'));
