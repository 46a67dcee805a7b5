// The book around the stories: its look, light or dark with the page, and its table of contents in the reader's language.
import {addons} from 'storybook/manager-api';
import {CONTENTS} from './contents.js';
import {lookOf} from './look.js';

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
