import {html, nothing} from 'lit';
import {dayNumber} from '../feed/day.js';
import {styled} from '../frame/styled.js';
import type {Days} from '../widget/group.js';
import {xOf, type Layout} from './layout.js';

/** A day is narrower than a line, so that it has this width at least, in pixels. */
const NARROWEST = 3;

/** Days that were chosen in another widget, as a band; nothing where they are out of the picture, or years lie over each other. */
export function markedView(layout: Layout, {date, until}: Days) {
  const {kind, left, right} = layout;
  const inside = (day: number) => Math.min(right, Math.max(left, xOf(layout, day)));
  const [from, to] = [dayNumber(date), dayNumber(until) + 1];
  if (kind === 'years' || xOf(layout, to) <= left || xOf(layout, from) >= right) return nothing;
  const {top} = (layout.total ?? layout.change)!;
  const {bottom} = (layout.change ?? layout.total)!;
  const [x, end] = [inside(from), inside(to)];
  const width = Math.max(NARROWEST, end - x);
  return html`<div
    class="marked"
    part="marked"
    look=${styled({
      left: `${x - (width - (end - x)) / 2}px`,
      width: `${width}px`,
      top: `${top}px`,
      height: `${bottom - top}px`,
    })}
  ></div>`;
}
