import {css, unsafeCSS} from 'lit';
import {MEASURES, PALETTE, type ColourName, type MeasureName} from './palette.js';

const rules = (entries: readonly string[]) => unsafeCSS(entries.join(''));
const colours = (value: (triple: readonly [string, string, string]) => string) =>
  rules(Object.entries(PALETTE).map(([name, triple]) => `--_${name}:var(--dj-${name},${value(triple)});`));
const measures = (column: 0 | 1) =>
  rules(Object.entries(MEASURES).map(([name, pair]) => `--_${name}:var(--dj-${name},${pair[column]}px);`));

const sans =
  '"PingFang SC","HarmonyOS Sans SC","Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","Noto Sans SC Variable","Microsoft YaHei",system-ui,sans-serif';
const sansHant =
  '"PingFang TC","Noto Sans CJK TC","Noto Sans TC","Microsoft JhengHei","Noto Sans SC Variable",system-ui,sans-serif';
const song =
  '"Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","Noto Serif SC Variable","Songti SC",STZhongsong,SimSun,serif';

/**
 * The theming surface. A page sets `--dj-<name>` on any ancestor; the widgets read `--_<name>`, which falls back to
 * the theme's own value. `auto` follows the page's `color-scheme`, `light` and `dark` fix it, `red` brings colours
 * of its own; a wall is nothing but larger measures.
 */
export const tokens = css`
  :host {
    ${colours(([light, dark]) => `light-dark(${light},${dark})`)}
    ${measures(0)}
    --_font: var(--dj-font, ${unsafeCSS(sans)});
    --_font-song: var(--dj-font-song, ${unsafeCSS(song)});
    --_ease: cubic-bezier(0.2, 0, 0, 1);
    --_quick: 120ms;
    --_open: 200ms;
    --_move: 320ms;
  }
  :host(:lang(zh-Hant)),
  :host(:lang(zh-TW)),
  :host(:lang(zh-HK)) {
    --_font: var(--dj-font, ${unsafeCSS(sansHant)});
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='red']) {
    color-scheme: dark;
    ${colours(([, , red]) => red)}
  }
  :host([display='wall']) {
    ${measures(1)}
  }
  /* Browsers that know no light-dark() follow the reader's preference instead of the page's scheme. */
  @supports not (color: light-dark(#000, #fff)) {
    :host(:not([theme='red'])) {
      ${colours(([light]) => light)}
    }
    :host([theme='dark']) {
      ${colours(([, dark]) => dark)}
    }
    @media (prefers-color-scheme: dark) {
      :host(:not([theme='red'], [theme='light'])) {
        ${colours(([, dark]) => dark)}
      }
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_control);
      --_link: var(--_text);
      --_hair: 2px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_quick: 0ms;
      --_open: 0ms;
      --_move: 0ms;
    }
  }
`;

/** The tokens as plain values, for renderers that cannot read CSS. Colours are `rgb()` or `rgba()` texts. */
export interface Tokens {
  colour(name: ColourName): string;
  /** In pixels. */
  measure(name: MeasureName): number;
  readonly font: string;
}

/** Reads the tokens where `element` stands, now. Call it when drawing, not while rendering: it needs styles. */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--_${name}`).trim();
  const colour = new Map<ColourName, string>();
  // light-dark() is resolved only where a colour is used, so each is put to use on a probe.
  const probe = document.createElement('i');
  element.getRootNode().appendChild(probe);
  for (const name of Object.keys(PALETTE) as ColourName[]) {
    probe.style.color = `var(--_${name})`;
    colour.set(name, getComputedStyle(probe).color);
  }
  probe.remove();
  return {
    colour: (name) => colour.get(name)!,
    measure: (name) => Number.parseFloat(value(name)),
    font: value('font'),
  };
}
