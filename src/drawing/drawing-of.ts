import {boxShapes, outlineShapes} from './boxes.js';
import {imageOf} from './images.js';
import {boxPath, type Box, type Drawing, type Shape} from './shape.js';
import {computed, type Style, type StyleOf} from './styles.js';
import {textShapes} from './texts.js';
import {vectorShapes} from './vectors.js';

export interface DrawingParts {
  /** What is for hands and ears only: tools, announcements. */
  readonly isLeftOut: (element: Element) => boolean;
  /** Where in the drawing the element's upper left corner comes to stand; 0, 0 by default. */
  readonly at?: {readonly x: number; readonly y: number};
  /** What lies outside of this part of the drawing is left out; the element's own box by default. */
  readonly window?: Box;
  /** Whom to ask for styles: the page by default. */
  readonly styleOf?: StyleOf;
}

/**
 * An element of the page as shapes, as it stands there: grounds, borders, gradients, text where its letters stand,
 * graphics, pictures, in the order that they cover each other in. Shadows that blur, masks and filters are left out.
 */
export function drawingOf(
  root: HTMLElement,
  {isLeftOut, at = {x: 0, y: 0}, window: whole, styleOf = computed}: DrawingParts,
): Drawing {
  const {left, top, width, height} = root.getBoundingClientRect();
  const origin = {x: left - at.x, y: top - at.y};
  const boxOf = (element: Element): Box => {
    const rect = element.getBoundingClientRect();
    return {x: rect.left - origin.x, y: rect.top - origin.y, width: rect.width, height: rect.height};
  };

  const shapesOf = (element: Element, around: number, window: Box): Shape[] => {
    if (isLeftOut(element)) return [];
    const style = styleOf(element);
    if (style.display === 'none' || HIDDEN.test(style.clipPath)) return [];
    const scale = around * scaleOf(style.transform);
    const box = boxOf(element);
    if (element instanceof SVGSVGElement) {
      if (style.visibility !== 'visible' || !meets(box, window)) return [];
      const shapes = vectorShapes(element, box, scale);
      return shapes.length === 0 || style.overflow === 'visible'
        ? shapes
        : [{kind: 'group', clip: {path: boxPath(box)}, shapes}];
    }
    const isClipped = style.display !== 'contents' && style.overflow !== 'visible';
    if (isClipped && !meets(box, window)) return [];
    const inner = isClipped ? meeting(box, window) : window;
    const isShown = style.visibility === 'visible' && style.display !== 'contents' && meets(box, window);
    const image = isShown ? imageOf(element, style, box) : undefined;
    const content = [
      ...(isShown ? pseudoShapes(style, box, scale, () => styleOf(element, '::before')) : []),
      ...(image ? [image] : inside(element, style, scale, inner)),
      ...(isShown ? pseudoShapes(style, box, scale, () => styleOf(element, '::after')) : []),
    ];
    const own = isShown ? boxShapes(style, box, scale) : [];
    const shapes: Shape[] =
      isClipped && content.length > 0 && spills(element)
        ? [...own, {kind: 'group', clip: {path: boxPath(box)}, shapes: content}]
        : [...own, ...content];
    const opacity = Number.parseFloat(style.opacity);
    if (opacity >= 1 || shapes.length === 0) return shapes;
    return opacity > 0 ? [{kind: 'group', opacity, shapes}] : [];
  };

  const inside = (element: Element, style: Style, scale: number, window: Box): Shape[] =>
    inPaintOrder(childrenOf(element), styleOf).flatMap((child) => {
      if (child instanceof Element) return shapesOf(child, scale, window);
      return child instanceof Text && style.visibility === 'visible'
        ? textShapes(child, style, origin, scale)
        : [];
    });

  return {width, height, shapes: shapesOf(root, 1, whole ?? {...at, width, height})};
}

/** What a line of type is higher than its letters. */
const LEADING = 4;

/** Whether there is anything to cut off. */
const spills = ({scrollWidth, clientWidth, scrollHeight, clientHeight}: Element) =>
  scrollWidth > clientWidth || scrollHeight > clientHeight + LEADING;

/** Text that is there for a screen reader is cut away to nothing. */
const HIDDEN = /^inset\(50%/;

/** How much a computed transform makes things larger. */
export function scaleOf(transform: string): number {
  const values = /^matrix\(([^)]*)\)/.exec(transform)?.[1]?.split(',').map(Number);
  return values ? Math.hypot(values[0]!, values[1]!) : 1;
}

const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function meeting(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  };
}

/** What is drawn within an element: its shadow tree, what is put into a slot, its children. */
function childrenOf(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

/** Among siblings, what is raised comes later, what is lowered first. */
function inPaintOrder(nodes: readonly Node[], styleOf: StyleOf): readonly Node[] {
  if (nodes.length < 2) return nodes;
  const levelOf = (node: Node) =>
    node instanceof Element ? Number.parseInt(styleOf(node).zIndex, 10) || 0 : 0;
  const levels = nodes.map((node) => [node, levelOf(node)] as const);
  if (levels.every(([, level]) => level === 0)) return nodes;
  return levels.sort(([, a], [, b]) => a - b).map(([node]) => node);
}

/** The box that a style sheet puts before or after an element's content, where it has a place of its own. */
function pseudoShapes(
  {position, borderLeftWidth, borderTopWidth}: Style,
  box: Box,
  scale: number,
  styleOf: () => CSSStyleDeclaration | undefined,
): Shape[] {
  const style = position === 'static' ? undefined : styleOf();
  if (!style) return [];
  if (style.position !== 'absolute' || style.display === 'none' || style.visibility !== 'visible') return [];
  const pixels = (value: string) => (Number.parseFloat(value) || 0) * scale;
  const isWhole = style.boxSizing === 'border-box';
  const wider = isWhole ? 0 : pixels(style.borderLeftWidth) + pixels(style.borderRightWidth);
  const taller = isWhole ? 0 : pixels(style.borderTopWidth) + pixels(style.borderBottomWidth);
  const own = {
    x: box.x + pixels(borderLeftWidth) + pixels(style.left),
    y: box.y + pixels(borderTopWidth) + pixels(style.top),
    width: pixels(style.width) + wider,
    height: pixels(style.height) + taller,
  };
  return [...boxShapes(style, own, scale), ...outlineShapes(style, own, scale)];
}
