// What a machine can check, a machine checks: types in use, templates, accessibility, layers, size of files.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {importRule} from './scripts/import-rule.js';

/** Which folders each layer may import from. Reading order is import order. */
const shared = {
  feed: [],
  locale: [],
  theme: [],
  drawing: [],
  frame: ['feed', 'locale', 'theme'],
  charts: ['theme'],
  widget: ['drawing', 'feed', 'frame', 'locale', 'theme'],
};
/** A widget, which has an entry and a folder, may import what is shared, never another widget. */
const src = join(import.meta.dirname, 'src');
const widgets = readdirSync(src).filter((name) => existsSync(join(src, `${name}.ts`)));
const layers = {
  ...shared,
  ...Object.fromEntries(widgets.map((name) => [name, Object.keys(shared)])),
  // What a server draws is made of what widgets are made of; nothing of theirs knows of it.
  served: [...Object.keys(shared), ...widgets],
};

const widget = `(?:${widgets.join('|')})`;
/** The modules of a widget that know no page: `layout.ts`, and where it grew, `layout-cards.ts`. */
const pure = [
  'schema',
  'messages',
  'model',
  'layout',
  'option',
  'calendar',
  'matrix',
  'ranking',
  'navigation',
  'fit',
];
const family = (...names) => `${widget}/(?:${names.join('|')})(?:-(?!view|styles)[\\w-]+)?`;

/** Within a widget an import never leads up: schema and messages, model, pictures and their parts, view, element. */
const order = [
  [new RegExp(`^${family('schema', 'messages')}\\.`), 0],
  [new RegExp(`^${family('model')}\\.`), 1],
  [new RegExp(`^${widget}/(?:[\\w-]+-)?view\\.`), 3],
  [new RegExp(`^(${widget})/\\1\\.`), 4],
  [new RegExp(`^${widget}/`), 2],
  // In the shared folders everything may import everything.
  [/^/, 0],
];

const imports = importRule({
  root: src,
  layers,
  order,
  packages: {
    echarts: /^charts\//,
    zrender: /^charts\//,
    '@lit-labs/ssr': /^served\//,
  },
  pure: new RegExp(`^(?:${family(...pure)}|feed/(?:schema|check|feed-state))\\.ts$`),
  impure:
    /^(?:lit|@lit|echarts|zrender)(?:$|[/-])|^(?:frame|widget|charts|theme)\/|-(?:controller|styles)\.js$|\bview\.js$/,
});

const page = 'This module is pure: it knows no page.';
const pageGlobals = [
  ...['window', 'document', 'navigator', 'location', 'fetch', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...[
    'customElements',
    'getComputedStyle',
    'matchMedia',
    'requestAnimationFrame',
    'setTimeout',
    'setInterval',
  ],
  ...[
    'HTMLElement',
    'Element',
    'Node',
    'Event',
    'CustomEvent',
    'EventSource',
    'ResizeObserver',
    'MutationObserver',
  ],
];

/** Text of a feed never becomes markup, and a strict content security policy finds nothing to forbid. */
const sinks = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Markup is made by templates.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|writeln)$/]',
    message: 'Markup is made by templates.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name="write"]',
    message: 'Markup is made by templates.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s.](innerHTML|outerHTML|srcdoc)=/i]',
    message: 'Markup is made by templates.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message:
      "style-src 'self' blocks style attributes: use a class, or set the style through CSSOM (element.style).",
  },
];
const unsafeDirectives = [
  {
    group: [
      'lit/directives/unsafe-*',
      'lit-html/directives/unsafe-*',
      'lit/static-html*',
      'lit-html/static*',
    ],
    message: 'Text of a feed never becomes markup.',
  },
  {
    group: ['lit/directives/style-map*', 'lit-html/directives/style-map*'],
    message: "style-src 'self' blocks it: set the style through CSSOM.",
  },
];

const atMost = (max) => ['error', {max, skipBlankLines: true, skipComments: true}];

export default defineConfig(
  {ignores: ['dist', 'demo-dist', 'storybook-static', 'test/frameworks/built']},
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // Lit binds the handlers of a template to their element.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    settings: {wc: {elementBaseClasses: ['LitElement', 'WidgetElement']}},
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      // Lit's own base class always has them.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {layers: {rules: {imports}}},
    rules: {
      'layers/imports': 'error',
      'max-lines': atMost(250),
      'no-console': ['error', {allow: ['warn']}],
      'no-eval': 'error',
      'no-restricted-imports': ['error', {patterns: unsafeDirectives}],
      'no-restricted-syntax': ['error', ...sinks],
    },
  },
  {
    files: [
      `src/{${widgets.join(',')}}/{${pure.join(',')}}{,-*}.ts`,
      'src/feed/{schema,check,feed-state}.ts',
    ],
    ignores: ['src/*/*-{view,styles}.ts'],
    rules: {'no-restricted-globals': ['error', ...pageGlobals.map((name) => ({name, message: page}))]},
  },
  {files: ['src/widget/widget-element.ts'], rules: {'max-lines': atMost(166)}},
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Only a comparison of markup makes `equal` wait; its type cannot tell.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'chai', name: 'Equal'}]},
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  // Scripts and configuration are plain JavaScript, or belong to no project of the compiler.
  {
    files: ['**/*.js', 'vite.config.ts', 'stories/.storybook/*'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  // So do the portal pages of frameworks, and what their compilers are told.
  {
    files: ['test/frameworks/**', 'scripts/types/*'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
    },
  },
);
