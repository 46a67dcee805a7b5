import {css, unsafeCSS} from 'lit';
import type {Palette} from './palette.js';

type Triple = Palette[string];

/**
 * The custom properties of a palette, `--_name`, in every theme: `auto` follows the page's `color-scheme`, `light`
 * and `dark` fix it, `red` brings its own. Each gives way to `--dj-<name>`.
 */
export function themed(palette: Palette) {
  const colours = (value: (triple: Triple) => string) =>
    unsafeCSS(
      Object.entries(palette)
        .map(([name, triple]) => `--_${name}:var(--dj-${name},${value(triple)});`)
        .join(''),
    );
  return css`
    :host {
      ${colours(([light, dark]) => `light-dark(${light},${dark})`)}
    }
    /* Browsers that know no light-dark() follow the reader's preference instead of the page's scheme. */
    @supports not (color: light-dark(#000, #fff)) {
      :host {
        ${colours(([light]) => light)}
      }
      :host([theme='dark']) {
        ${colours(([, dark]) => dark)}
      }
      @media (prefers-color-scheme: dark) {
        :host(:not([theme='light'])) {
          ${colours(([, dark]) => dark)}
        }
      }
    }
    :host([theme='red']) {
      ${colours(([, , red]) => red)}
    }
  `;
}
