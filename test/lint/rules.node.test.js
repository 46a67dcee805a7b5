// Every lint rule of this project's own is broken once on purpose here, and must notice.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // The files below exist in this test alone, so the compiler has no types for them.
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

async function brokenRules(filePath, code) {
  const [{messages}] = await eslint.lintText(code, {filePath});
  const parsing = messages.find(({fatal}) => fatal);
  assert.equal(parsing, undefined, parsing?.message);
  return messages.map(({ruleId}) => ruleId);
}

const imports = 'layers/imports';
const sink = 'no-restricted-syntax';
const element = 'src/org-tree/org-tree.ts';

/** What breaks the rule · the rule · in which file · the code */
const violations = [
  // Between the folders.
  ['feed imports locale', imports, 'src/feed/x.ts', `import '../locale/format.js';`],
  ['feed imports a widget', imports, 'src/feed/x.ts', `import '../org-tree/model.js';`],
  ['feed imports a type of widget', imports, 'src/feed/x.ts', `import type {A} from '../widget/events.js';`],
  ['locale imports feed', imports, 'src/locale/x.ts', `import '../feed/day.js';`],
  ['theme imports frame', imports, 'src/theme/x.ts', `import '../frame/frame.js';`],
  ['drawing imports theme', imports, 'src/drawing/x.ts', `import '../theme/tokens.js';`],
  ['frame imports drawing', imports, 'src/frame/x.ts', `import '../drawing/shape.js';`],
  ['frame imports charts', imports, 'src/frame/x.ts', `import '../charts/chart.js';`],
  ['frame imports widget', imports, 'src/frame/x.ts', `import '../widget/widget-element.js';`],
  ['charts imports feed', imports, 'src/charts/x.ts', `import '../feed/schema.js';`],
  ['widget imports charts', imports, 'src/widget/x.ts', `import '../charts/chart.js';`],
  ['widget imports one of the widgets', imports, 'src/widget/x.ts', `import '../stage/fit.js';`],
  ['a widget imports another', imports, element, `import '../honours-board/model.js';`],
  ['a widget re-exports another', imports, element, `export {a} from '../honours-board/model.js';`],
  ['a widget re-exports all of another', imports, element, `export * from '../honours-board/model.js';`],
  ['a widget loads another later', imports, element, `void import('../member-growth/option.js');`],
  ['a widget names a type of another', imports, element, `type A = import('../stage/fit.js').Fit;`],
  ['a widget imports what a server draws', imports, element, `import '../served/tree.js';`],
  ['frame imports what a server draws', imports, 'src/frame/x.ts', `import '../served/markup.js';`],
  ['a folder imports a public entry', imports, element, `import '../index.js';`],
  ['a folder imports what lies outside', imports, element, `import '../../demo/x.js';`],
  ['a folder that no layer knows', imports, 'src/utils/x.ts', `import '../feed/day.js';`],
  // Within a widget.
  ['model imports layout', imports, 'src/org-tree/model.ts', `import './layout.js';`],
  ['schema imports model', imports, 'src/org-tree/schema.ts', `import './model.js';`],
  ['layout imports view', imports, 'src/org-tree/layout.ts', `import './view.js';`],
  ['a part of the model imports a layout', imports, 'src/org-tree/model-rows.ts', `import './layout.js';`],
  ['calendar imports a view', imports, 'src/activity-heatmap/calendar.ts', `import './calendar-view.js';`],
  [
    'a part of the picture imports a view',
    imports,
    'src/honours-board/groups.ts',
    `import './list-view.js';`,
  ],
  ['a part of the layout imports lit', imports, 'src/org-tree/layout-cards.ts', `import {html} from 'lit';`],
  ['view imports the element', imports, 'src/org-tree/view.ts', `import './org-tree.js';`],
  // What is pure.
  ['model imports lit', imports, 'src/org-tree/model.ts', `import {html} from 'lit';`],
  ['model imports a directive', imports, 'src/org-tree/model.ts', `import 'lit/directives/repeat.js';`],
  ['option imports the chart', imports, 'src/member-growth/option.ts', `import '../charts/chart.js';`],
  ['matrix imports the frame', imports, 'src/activity-heatmap/matrix.ts', `import '../frame/frame.js';`],
  [
    'ranking imports the base class',
    imports,
    'src/honours-board/ranking.ts',
    `import '../widget/export.js';`,
  ],
  [
    'messages import a controller',
    imports,
    'src/org-tree/messages.ts',
    `import '../locale/locale-controller.js';`,
  ],
  ['feed state imports lit', imports, 'src/feed/feed-state.ts', `import {nothing} from 'lit';`],
  [
    'model asks the page',
    'no-restricted-globals',
    'src/org-tree/model.ts',
    `export const a = document.title;`,
  ],
  ['schema fetches', 'no-restricted-globals', 'src/org-tree/schema.ts', `export const a = fetch('x');`],
  ['fit asks the window', 'no-restricted-globals', 'src/stage/fit.ts', `export const a = window.innerWidth;`],
  // Where a package lives.
  ['ECharts in a widget', imports, 'src/member-growth/member-growth.ts', `import 'echarts/core';`],
  ['ECharts in a widget, later', imports, 'src/member-growth/view.ts', `void import('echarts');`],
  [
    'ECharts as a type',
    imports,
    'src/member-growth/option.ts',
    `import type {EChartsOption} from 'echarts';`,
  ],
  ['ECharts in an entry', imports, 'src/index.ts', `import 'echarts';`],
  ['the renderer of servers in a widget', imports, element, `import '@lit-labs/ssr';`],
  // Markup and style that a strict policy forbids.
  [
    'unsafeHTML',
    'no-restricted-imports',
    element,
    `import {unsafeHTML} from 'lit/directives/unsafe-html.js';`,
  ],
  ['unsafeSVG', 'no-restricted-imports', element, `import {unsafeSVG} from 'lit/directives/unsafe-svg.js';`],
  ['static html', 'no-restricted-imports', element, `import {html} from 'lit/static-html.js';`],
  ['styleMap', 'no-restricted-imports', element, `import {styleMap} from 'lit/directives/style-map.js';`],
  ['innerHTML set', sink, element, `document.body.innerHTML = location.hash;`],
  ['innerHTML bound', sink, element, 'export const a = html`<p .innerHTML=${1}></p>`;'],
  ['insertAdjacentHTML', sink, element, `document.body.insertAdjacentHTML('beforeend', name);`],
  ['document.write', sink, element, `document.write(name);`],
  ['srcdoc', sink, element, 'export const a = html`<iframe title="a" srcdoc=${1}></iframe>`;'],
  ['a style bound', sink, element, 'export const a = html`<p style="left: ${1}px"></p>`;'],
  ['a style written', sink, element, 'export const a = svg`<g style="fill: red"></g>`;'],
  ['eval', 'no-eval', element, `eval('1');`],
  // Templates and elements.
  [
    'a picture without words',
    'lit-a11y/alt-text',
    element,
    'import {html} from \'lit\'; export const a = html`<img src="a" />`;',
  ],
  [
    'two bindings of one name',
    'lit/no-duplicate-template-bindings',
    element,
    'export const a = html`<p id=${1} id=${2}></p>`;',
  ],
  [
    'a shadow root that tests cannot enter',
    'wc/no-closed-shadow-root',
    element,
    `export class A extends LitElement { a() { this.attachShadow({mode: 'closed'}); } }`,
  ],
  // Habits.
  [
    'a type imported as a value',
    '@typescript-eslint/no-import-type-side-effects',
    element,
    `import {type A} from './model.js'; export type B = A;`,
  ],
  ['a log left behind', 'no-console', element, `console.log(1);`],
  ['a long file', 'max-lines', element, 'export {};\n'.repeat(251)],
  ['a base class grown fat', 'max-lines', 'src/widget/widget-element.ts', 'export {};\n'.repeat(200)],
];

for (const [name, rule, file, code] of violations) {
  test(`${name}: ${rule} notices`, async () => {
    const broken = await brokenRules(file, code);
    assert.ok(broken.includes(rule), `${rule} is not among [${broken}]`);
  });
}

/** What must stay allowed, so that no rule passes by forbidding everything. */
const allowed = [
  [
    'a view imports lit and pictures',
    'src/activity-heatmap/calendar-view.ts',
    `import 'lit'; import './calendar.js'; import './tip.js';`,
  ],
  [
    'frame reads feed, locale and theme',
    'src/frame/x.ts',
    `import '../feed/a.js'; import '../locale/a.js'; import '../theme/a.js';`,
  ],
  [
    'charts reads theme and owns ECharts',
    'src/charts/x.ts',
    `import '../theme/a.js'; void import('echarts/core');`,
  ],
  [
    'widget reads its four',
    'src/widget/x.ts',
    `import '../feed/a.js'; import '../frame/a.js'; import '../locale/a.js'; import '../theme/a.js';`,
  ],
  [
    'a widget reads what is shared',
    element,
    `import '../charts/a.js'; import '../widget/a.js'; import './view.js'; import './model.js';`,
  ],
  [
    'a model knows types of the page',
    'src/org-tree/model.ts',
    `import type {TemplateResult} from 'lit'; export type A = TemplateResult;`,
  ],
  [
    'an option knows types of the chart',
    'src/member-growth/option.ts',
    `import type {A} from '../charts/option.js'; export type B = A;`,
  ],
  [
    'a layout knows the model and days',
    'src/org-tree/layout.ts',
    `import './model.js'; import '../feed/day.js';`,
  ],
  [
    'an entry reads any folder',
    'src/org-tree.ts',
    `import './org-tree/org-tree.js'; import './widget/define.js';`,
  ],
  ['a style set through CSSOM', element, 'export const a = html`<p class="a" .style=${1}></p>`;'],
];

for (const [name, file, code] of allowed) {
  test(`${name}: allowed`, async () => assert.deepEqual(await brokenRules(file, code), []));
}
