import {css, unsafeCSS} from 'lit';
import {MEASURES, PALETTE} from './palette.js';
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
