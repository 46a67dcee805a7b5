import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import activities from '../../demo/feeds/activities-2019-sample.json' with {type: 'json'};
import baoshanlu from '../../demo/feeds/baoshanlu-2019.json' with {type: 'json'};
import growth from '../../demo/feeds/growth-baoshanlu-sample.json' with {type: 'json'};
import huangpu from '../../demo/feeds/huangpu-2024.json' with {type: 'json'};
import '../../src/index.js';
import type {ColourName} from '../../src/theme/palette.js';
import './code-block.js';
import {define, ManualElement} from './manual-element.js';
import {adopt} from './page-styles.js';
import {themeEditorStyles} from './theme-editor-styles.js';
import {
  coloursOf,
  contrastsOf,
  GROUPS,
  styleSheetOf,
  THEMES,
  type Changes,
  type ThemeName,
} from './theme-colours.js';
import type {Language} from './words.js';

adopt(themeEditorStyles);

const WORDS = {
  'zh-Hans': {
    base: '以此为底',
    themes: {light: '浅色', dark: '深色', red: '红色'},
    colours: '颜色',
    picture: '样子',
    contrasts: '对比度',
    contrastsNote: '文字至少 4.5，线条与图形至少 3（WCAG 2.2 AA）。',
    paste: '贴进样式表',
    none: '还没有改动：换一个颜色，这里就有要贴的样式。',
    reset: '恢复原样',
    faint: '太淡',
    good: '够',
    some: (count: number) => `有 ${count} 处对比度不够。`,
    all: '每一处都看得清。',
    on: '底色',
    ink: '颜色',
    ratio: '对比度',
    least: '至少',
  },
  en: {
    base: 'Begin with',
    themes: {light: 'Light', dark: 'Dark', red: 'Red'},
    colours: 'Colours',
    picture: 'What it looks like',
    contrasts: 'Contrast',
    contrastsNote: 'At least 4.5 for text, 3 for lines and shapes (WCAG 2.2 AA).',
    paste: 'Paste into a stylesheet',
    none: 'Nothing is changed yet: choose a colour, and what to paste stands here.',
    reset: 'Back to the theme',
    faint: 'too faint',
    good: 'enough',
    some: (count: number) => `${count} pairs are too faint.`,
    all: 'Everything can be read.',
    on: 'on',
    ink: 'colour',
    ratio: 'contrast',
    least: 'at least',
  },
} satisfies Record<Language, unknown>;

/** The colours of a theme to change, the widgets in them, their contrasts, and the properties to paste. */
export class ManualThemeEditor extends ManualElement {
  @state() private theme: ThemeName = 'light';
  @state() private changes: Changes = {};

  override render() {
    const words = WORDS[this.language];
    const colours = coloursOf(this.theme, this.changes);
    const contrasts = contrastsOf(colours);
    const faint = contrasts.filter(({isEnough}) => !isEnough).length;
    return html`
      <div class="bar">
        <label for="theme-base">${words.base}</label>
        <select id="theme-base" @change=${this.onTheme}>
          ${THEMES.map(
            (name) =>
              html`<option value=${name} ?selected=${name === this.theme}>${words.themes[name]}</option>`,
          )}
        </select>
        <button type="button" @click=${() => (this.changes = {})}>${words.reset}</button>
        <p role="status" class=${faint > 0 ? 'note' : 'note good'}>
          ${faint > 0 ? words.some(faint) : words.all}
        </p>
      </div>
      <div class="theming">
        <section aria-labelledby="theme-colours" class="colours">
          <h2 id="theme-colours">${words.colours}</h2>
          ${GROUPS.map(
            ({label, names}) =>
              html`<fieldset>
                <legend>${this.say(label)}</legend>
                ${names.map((name) => this.field(name, colours[name]))}
              </fieldset>`,
          )}
        </section>
        <section aria-labelledby="theme-picture" class="look">
          <h2 id="theme-picture">${words.picture}</h2>
          ${this.widgets()}
          <h2>${words.paste}</h2>
          ${
            Object.keys(this.changes).length > 0
              ? html`<manual-code
                  .globals=${this.globals}
                  .text=${styleSheetOf(this.theme, this.changes)}
                ></manual-code>`
              : html`<p class="muted">${words.none}</p>`
          }
        </section>
      </div>
      <section aria-labelledby="theme-contrasts">
        <h2 id="theme-contrasts">${words.contrasts} <span class="muted">${words.contrastsNote}</span></h2>
        <ul class="contrasts">
          ${contrasts.map(
            ({ink, ground, ratio, least, isEnough}) =>
              html`<li class=${isEnough ? '' : 'faint'}>
                ${swatch(colours[ink], colours[ground])}
                <span><code>${ink}</code> ${words.on} <code>${ground}</code></span>
                <b>${ratio.toFixed(1)}</b>
                ${isEnough ? nothing : html`<em>${words.faint}, ${words.least} ${least}</em>`}
              </li>`,
          )}
        </ul>
      </section>
    `;
  }

  private field(name: ColourName, colour: string) {
    return html`<label class=${name in this.changes ? 'changed' : ''}>
      <input type="color" .value=${colour.toLowerCase()} @input=${this.onColour(name)} />
      <code>${name}</code>
      <span>${colour.toUpperCase()}</span>
    </label>`;
  }

  private widgets() {
    return html`<div class="widgets">
      <dj-org-tree .data=${baoshanlu} heading="组织架构" reveal="310106017-eyewear" toolbar></dj-org-tree>
      <dj-member-growth .data=${growth} heading="成员单位增长"></dj-member-growth>
      <dj-activity-heatmap .data=${activities} heading="活动日历"></dj-activity-heatmap>
      <dj-honours-board .data=${huangpu} heading="荣誉榜" layout="list"></dj-honours-board>
    </div>`;
  }

  protected override updated() {
    const place = this.querySelector<HTMLElement>('.widgets')!;
    for (const widget of place.children) widget.setAttribute('theme', this.theme);
    place.removeAttribute('style');
    for (const [name, colour] of Object.entries(this.changes))
      place.style.setProperty(`--dj-${name}`, colour);
  }

  private onTheme({target}: {target: HTMLSelectElement}) {
    this.theme = target.value as ThemeName;
    this.changes = {};
  }

  private onColour(name: ColourName) {
    return ({target}: {target: HTMLInputElement}) => {
      this.changes = {...this.changes, [name]: target.value};
    };
  }
}
define('manual-theme-editor', ManualThemeEditor);

/** Two letters in a colour on its ground. */
const swatch = (ink: string, ground: string) =>
  html`<svg viewBox="0 0 40 24" aria-hidden="true">
    <rect width="40" height="24" rx="3" fill=${ground}></rect>
    <rect x="6" y="6" width="12" height="12" fill=${ink}></rect>
    <path d="M23 8h12M23 12h12M23 16h8" stroke=${ink} stroke-width="1.5"></path>
  </svg>`;
