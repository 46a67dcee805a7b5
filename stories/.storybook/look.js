import {create} from 'storybook/theming';
import {PALETTE} from '../../src/theme/palette.ts';
import {TREE} from '../../src/theme/tree.ts';

const COLUMNS = {light: 0, dark: 1};

/** Storybook in the colours and letters of the widgets. */
export const lookOf = (scheme, isEnglish) => {
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
