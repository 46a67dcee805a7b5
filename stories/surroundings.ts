/** What the page around a widget can be. */
export const surroundings = {
  lang: ['zh-Hans', 'zh-Hant', 'en'],
  theme: ['auto', 'light', 'dark', 'red'],
  scheme: ['light', 'dark'],
  display: ['page', 'wall'],
} as const;

export const viewports = {
  phone: {width: 390, height: 844},
  laptop: {width: 1280, height: 800},
  wall: {width: 1920, height: 1080},
} as const;

export type Surroundings = {
  readonly [Name in keyof typeof surroundings]: (typeof surroundings)[Name][number];
} & {readonly viewport: {readonly value: keyof typeof viewports}};

/** Puts a story into its surroundings. Where they are the usual ones, what the story itself says holds. */
export function surround(container: HTMLElement, globals: Partial<Surroundings>) {
  const {lang = 'zh-Hans', theme = 'auto', scheme = 'light', display = 'page'} = globals;
  const grounds = {light: '#f4f1ec', dark: '#131010', red: '#560a0f'};
  container.lang = lang;
  container.style.colorScheme = scheme;
  container.style.background = grounds[theme === 'auto' ? scheme : theme];
  container.style.padding = '16px';
  for (const widget of widgetsIn(container)) {
    const own = ownOf(widget);
    widget.setAttribute('theme', theme === 'auto' ? own.theme : theme);
    widget.setAttribute('display', display === 'page' ? own.display : display);
  }
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
