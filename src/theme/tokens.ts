import {css, unsafeCSS} from 'lit';
import {MEASURES, PALETTE, type ColourName, type MeasureName} from './palette.js';
import {themed} from './themed.js';

const measures = (column: 0 | 1) =>
  unsafeCSS(
    Object.entries(MEASURES)
      .map(([name, pair]) => `--_${name}:var(--dj-${name},${pair[column]}px);`)
      .join(''),
  );

const sans =
  '"PingFang SC","HarmonyOS Sans SC","Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","Noto Sans SC Variable","Microsoft YaHei",system-ui,sans-serif';
const sansHant =
  '"PingFang TC","Noto Sans CJK TC","Noto Sans TC","Microsoft JhengHei","Noto Sans SC Variable",system-ui,sans-serif';
const song =
  '"Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","Noto Serif SC Variable","Songti SC",STZhongsong,SimSun,serif';

const base = css`
  :host {
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
  :host([theme='dark']),
  :host([theme='red']) {
    color-scheme: dark;
  }
  :host([display='wall']) {
    ${measures(1)}
  }
  @media (prefers-contrast: more) {
    :host,
    :host([theme]) {
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

/**
 * The theming surface. A page sets `--dj-<name>` on any ancestor; the widgets read `--_<name>`, which falls back to
 * the theme's own value. A wall is nothing but larger measures.
 */
export const tokens = [themed(PALETTE), base];

/** The tokens as plain values, for renderers that cannot read CSS. Colours are `rgb()` or `rgba()` texts. */
export interface Tokens {
  colour(name: ColourName): string;
  /** In pixels. */
  measure(name: MeasureName): number;
  readonly font: string;
}

/**
 * The tokens where `element` stands now; they hold when it has left, but for colours nobody asked for in time (each
 * is read when it is first asked for). Call it when drawing, not while rendering: it needs styles.
 */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--_${name}`).trim();
  const measures = new Map(
    Object.keys(MEASURES).map((name) => [name as MeasureName, Number.parseFloat(value(name))]),
  );
  const known = new Map<ColourName, string>();
  // light-dark() is resolved only where a colour is used, so it is put to use on a probe.
  const used = (name: ColourName) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--_${name})`;
    element.getRootNode().appendChild(probe);
    const {color} = getComputedStyle(probe);
    probe.remove();
    known.set(name, color);
    return color;
  };
  return {
    colour: (name) => known.get(name) ?? used(name),
    measure: (name) => measures.get(name)!,
    font: value('font'),
  };
}
