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

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), manifestModule],
    server: {...config.server, fs: {allow: [fileURLToPath(new URL('../..', import.meta.url))]}},
  }),
};
