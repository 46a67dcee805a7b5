/**
 * By how much an element is seen larger than it is laid out, across and down: pixels of the page to each of its own. A
 * stage around it scales by a transform, which no measure in its own pixels shows.
 */
export function scaleOf(element: HTMLElement): {readonly x: number; readonly y: number} {
  const {width, height} = element.getBoundingClientRect();
  return {x: width / element.offsetWidth || 1, y: height / element.offsetHeight || 1};
}
