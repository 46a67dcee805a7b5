// The book around the stories: its look, light or dark with the page, and its table of contents in the reader's language.
import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';
import {PALETTE} from '../../src/theme/palette.ts';
import {TREE} from '../../src/theme/tree.ts';
import {CONTENTS} from './contents.js';

const COLUMNS = {light: 0, dark: 1};

const lookOf = (scheme, isEnglish) => {
  const colour = (name) => ({...PALETTE, ...TREE})[name][COLUMNS[scheme]];
  return create({
    base: scheme,
    brandTitle: isEnglish ? 'dangjian-widgets' : '党建看板组件',
    brandUrl: './?path=/story/manual-start--start',
    brandTarget: '_self',
    fontBase: '"Noto Sans SC Variable", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',
    fontCode: 'ui-monospace, "SF Mono", Consolas, "Noto Sans Mono", monospace',
    colorPrimary: colour('accent'),
    colorSecondary: colour('accent'),
    appBg: colour('page'),
    appContentBg: colour('surface'),
    appPreviewBg: colour('page'),
    appBorderColor: colour('border'),
    appBorderRadius: 3,
    textColor: colour('text'),
    textInverseColor: colour('on-accent'),
    textMutedColor: colour('muted'),
    barTextColor: colour('muted'),
    barHoverColor: colour('accent'),
    barSelectedColor: colour('accent'),
    barBg: colour('surface'),
    buttonBg: colour('raised'),
    buttonBorder: colour('control'),
    booleanBg: colour('sunken'),
    booleanSelectedBg: colour('surface'),
    inputBg: colour('surface'),
    inputBorder: colour('control'),
    inputTextColor: colour('text'),
    inputBorderRadius: 3,
  });
};

/** How the book looks in these surroundings. */
const configOf = ({lang, scheme = 'light'} = {}) => {
  const isEnglish = lang === 'en';
  return {
    theme: lookOf(scheme, isEnglish),
    // A page of the manual has the room to itself.
    layoutCustomisations: {
      showPanel: ({storyId}, isShown) => !storyId?.startsWith('manual-') && isShown,
    },
    sidebar: {renderLabel: ({name}) => (isEnglish ? name : (CONTENTS[name] ?? name))},
  };
};

addons.setConfig(configOf());
addons.register('dangjian-widgets/book', (api) => {
  const dress = () => {
    const globals = api.getGlobals();
    document.documentElement.lang = globals?.lang ?? 'zh-Hans';
    addons.setConfig(configOf(globals));
  };
  for (const event of ['setGlobals', 'globalsUpdated']) api.on(event, dress);
});
