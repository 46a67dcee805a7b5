/** What drawing asks of a computed style. */
const NAMES = [
  ...['display', 'position', 'visibility', 'overflow', 'opacity', 'zIndex', 'clipPath', 'transform'],
  ...['backgroundColor', 'backgroundImage', 'boxShadow', 'borderStyle', 'objectFit'],
  ...['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'],
  ...['borderTopStyle', 'borderRightStyle', 'borderBottomStyle', 'borderLeftStyle'],
  ...['borderTopColor', 'borderRightColor', 'borderBottomColor', 'borderLeftColor'],
  ...['borderTopLeftRadius', 'borderTopRightRadius', 'borderBottomRightRadius', 'borderBottomLeftRadius'],
  ...['color', 'writingMode', 'textOrientation', 'textCombineUpright', 'letterSpacing'],
  ...['fontFamily', 'fontSize', 'fontWeight', 'fontStyle'],
] as const satisfies readonly (keyof CSSStyleDeclaration)[];

export type Style = Pick<CSSStyleDeclaration, (typeof NAMES)[number]> & {
  /** Where a browser knows it. */
  readonly cornerShape?: string;
};

/** Answers with the computed style of an element; undefined for a pseudo-element that is not there. */
export interface StyleOf {
  (element: Element): Style;
  (element: Element, pseudo: '::before' | '::after'): CSSStyleDeclaration | undefined;
}

/** What the page says now. */
export const computed = ((element: Element, pseudo?: string) => {
  const style = getComputedStyle(element, pseudo);
  return pseudo && (style.content === 'none' || style.content === 'normal') ? undefined : style;
}) as StyleOf;

interface Known {
  readonly style: Style;
  readonly pseudos: Partial<Record<string, boolean>>;
}

/**
 * Styles of many things that are built alike: asked of the page once for all of which elements, classes and other
 * attributes are the same. It knows nothing of shadow trees, nor of styles that follow from text or size.
 */
export class SharedStyles {
  readonly #known = new Map<string, readonly Known[]>();

  /** Of a thing, and of all that is within it, as long as it stays as it is. */
  of(root: Element): StyleOf {
    const elements = [root, ...root.querySelectorAll('*')];
    const skeleton = elements.map(traitsOf).join('\n');
    let known = this.#known.get(skeleton);
    if (!known)
      this.#known.set(skeleton, (known = elements.map((each) => ({style: copyOf(each), pseudos: {}}))));
    const all = known;
    const places = new Map(elements.map((element, at) => [element, all[at]!]));
    return ((element: Element, pseudo?: '::before') => {
      const place = places.get(element);
      if (!place) return pseudo ? computed(element, pseudo) : computed(element);
      if (!pseudo) return place.style;
      // Where and how large one is follows from the size of its element.
      const style = place.pseudos[pseudo] === false ? undefined : computed(element, pseudo);
      place.pseudos[pseudo] = style !== undefined;
      return style;
    }) as StyleOf;
  }
}

/** What no style follows from, and differs from one to the next. */
const OWN: ReadonlySet<string> = new Set(['title', 'aria-label', 'src', 'href', 'alt']);

/** What it is and how many it holds, which is enough to tell one tree of elements from another. */
function traitsOf(element: Element): string {
  let traits = `${element.childElementCount} ${element.localName}`;
  for (const {name, value} of element.attributes) if (!OWN.has(name)) traits += ` ${name}=${value}`;
  return traits;
}

function copyOf(element: Element): Style {
  const style: CSSStyleDeclaration & Pick<Style, 'cornerShape'> = getComputedStyle(element);
  const known = Object.fromEntries(NAMES.map((name) => [name, style[name]])) as Style;
  return style.cornerShape === undefined ? known : {...known, cornerShape: style.cornerShape};
}
