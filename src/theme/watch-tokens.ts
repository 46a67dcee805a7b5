/** The tokens whose change is noticed: the grounds, the inks and a size stand for their theme. */
const WATCHED = {
  color: 'text',
  'background-color': 'surface',
  'border-top-color': 'border',
  'border-left-color': 'accent',
  'border-right-color': 'gold',
  'font-size': 'size-1',
} as const;

/**
 * Calls back when the page changes a token where `element` stands (a custom property, the colour scheme), and
 * returns how to stop. CSS cannot be observed, but a transition can be heard: a probe painted with the tokens
 * starts one whenever their computed values change.
 */
export function watchTokens(element: Element, onChange: () => void): () => void {
  const probe = document.createElement('i');
  probe.ariaHidden = 'true';
  const {style} = probe;
  style.position = 'absolute';
  style.visibility = 'hidden';
  style.border = '0 solid';
  for (const [property, token] of Object.entries(WATCHED)) style.setProperty(property, `var(--_${token})`);
  style.transition = Object.keys(WATCHED)
    .map((property) => `${property} 1ms`)
    .join(',');
  probe.addEventListener('transitionend', onChange);
  element.getRootNode().appendChild(probe);
  return () => probe.remove();
}
