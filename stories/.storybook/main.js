// What Storybook reads, and that it stays on this machine: no telemetry, no news, nothing from another host.
import {fileURLToPath} from 'node:url';
import {makeManifest} from '../../scripts/manifest.js';

/** The manifest of the elements as a module, made from their sources at this moment. */
const manifestModule = {
  name: 'manifest',
  resolveId: (id) => (id === 'virtual:custom-elements' ? `\0${id}` : undefined),
  load: async (id) =>
    id === '\0virtual:custom-elements' ? `export default ${JSON.stringify(await makeManifest())}` : undefined,
};

const font = (name) => {
  const folder = `../../node_modules/@fontsource-variable/${name}`;
  return [
    {from: `${folder}/wght.css`, to: `/fonts/${name}/wght.css`},
    {from: `${folder}/files`, to: `/fonts/${name}/files`},
  ];
};

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../manual/*.stories.ts', {directory: '..', files: '*.stories.ts', titlePrefix: 'Widgets'}],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  // The manager is no page of Vite's: it has its letters from here.
  staticDirs: [...font('noto-sans-sc'), ...font('noto-serif-sc')],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {sidebarOnboardingChecklist: false, backgrounds: false, measure: false, outline: false},
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), manifestModule],
    server: {...config.server, fs: {allow: [fileURLToPath(new URL('../..', import.meta.url))]}},
  }),
};
