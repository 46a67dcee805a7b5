import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

/** A picture that cannot be had takes no room. */
const onError = ({target}: Event) => {
  (target as HTMLElement).hidden = true;
};

/** The picture of an organisation; its name stands beside it. The other side is not told where it is shown. */
export const imageView = (url: string) =>
  keyed(
    url,
    html`<img
      class="image"
      part="image"
      src=${url}
      alt=""
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      draggable="false"
      @error=${onError}
    />`,
  );
