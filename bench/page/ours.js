import {elementsIn} from './painted.js';

/** Puts one of our widgets into the page as a portal would: attributes, then the feed in memory. It fills its host, unless `css` says otherwise. */
export function drawWidget(host, tag, attributes, data, css = 'display: block; height: 100%') {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.style.cssText = css;
  element.data = data;
  host.append(element);
}

/** The first element in the widget that a selector finds, in any shadow root. */
export function inWidget(host, selector) {
  for (const element of elementsIn(host)) if (element.matches(selector)) return element;
  return undefined;
}

/** Presses a key where the widget's one tab stop of a role is. */
export function press(host, role, key) {
  inWidget(host, `[role=${role}][tabindex="0"]`).dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
  );
}
