import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

/** Notes whether a picture could be had; the stylesheet takes a broken one away. */
const note = ({type, target}: Event) =>
  (target as HTMLElement).toggleAttribute('data-broken', type === 'error');

/** A picture from a feed, in a square of `size` pixels until its own proportions are known; it tells its host nothing of the page. */
export const picture = (url: string, alt: string, size: number) =>
  keyed(
    url,
    html`<img
      src=${url}
      alt=${alt}
      width=${size}
      height=${size}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      part="image"
      @load=${note}
      @error=${note}
    />`,
  );
