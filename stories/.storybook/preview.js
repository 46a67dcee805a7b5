// How stories are shown: documented from the manifest, in any language, theme, colour scheme and size.
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource-variable/noto-serif-sc/wght.css';
import {DecoratorHelpers} from '@storybook/addon-themes';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import manifest from 'virtual:custom-elements';
import {lookOf} from './look.js';
import {surround, surroundings, viewports} from '../surroundings.js';

/** Storybook tells rows apart by name alone, and a part may be called like an attribute or a slot. */
const tellApart = (declaration) => ({
  ...declaration,
  cssParts: declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
  slots: declaration.slots?.map((slot) => ({...slot, name: `slot="${slot.name}"`})),
});

setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((each) => ({...each, declarations: each.declarations?.map(tellApart)})),
});

// The addon's switch; what a theme is to a widget, `surround` knows.
DecoratorHelpers.initializeThemeState([...surroundings.theme], 'auto');

const toolbar = (title, icon, values) => ({
  description: title,
  toolbar: {title, icon, items: values, dynamicTitle: true},
});

/** A control for every attribute: its values to choose from, a switch, a number; none for what is no argument. */
const control = ({table = {}, ...argType}) => {
  const {category, type} = table;
  if (category !== 'attributes')
    return {...argType, table, control: category === 'properties' ? undefined : false};
  const options = [...(type?.summary ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (options.length) return {...argType, table, options, control: {type: 'select'}};
  return {
    ...argType,
    table,
    control: {type: {boolean: 'boolean', number: 'number'}[type?.summary] ?? 'text'},
  };
};
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  globalTypes: {
    lang: toolbar('语言 Language', 'globe', [
      {value: 'zh-Hans', title: '简体中文'},
      {value: 'zh-Hant', title: '繁體中文'},
      {value: 'en', title: 'English'},
    ]),
    scheme: toolbar('页面 Page', 'contrast', [
      {value: 'light', title: '浅色页面 Light page'},
      {value: 'dark', title: '深色页面 Dark page'},
    ]),
    display: toolbar('尺寸 Sizes', 'grow', [
      {value: 'page', title: '网页 Page'},
      {value: 'wall', title: '大屏 Wall'},
    ]),
  },
  initialGlobals: {lang: 'zh-Hans', theme: 'auto', scheme: 'light', display: 'page'},
  decorators: [
    (story, {globals, viewMode}) => {
      const place = (element) => {
        if (!element) return;
        if (viewMode === 'story') element.style.minBlockSize = 'calc(100vh - 32px)';
        // A reference is set before what it contains is drawn.
        queueMicrotask(() => surround(element, globals));
      };
      return html`<div ${ref(place)}>${story()}</div>`;
    },
  ],
  argTypesEnhancers: [({argTypes}) => mapValues(argTypes, control)],
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    viewport: {
      options: mapValues(viewports, ({width, height}) => ({
        name: `${width} × ${height}`,
        styles: {width: `${width}px`, height: `${height}px`},
      })),
    },
    docs: {theme: lookOf('light', false)},
    a11y: {test: 'error'},
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Manual',
          ['Start', 'Paste', 'States', 'Feed editor', 'Theme editor', 'Texts'],
          'Widgets',
          ['Org tree', 'Member growth', 'Activity heatmap', 'Honours board', 'Stage'],
        ],
      },
    },
  },
};
