const agent = navigator.userAgent;
/** Whether this is Chromium, or a browser made of it. */
const isChromium = agent.includes('Chrome/');
const isWebKit = agent.includes('AppleWebKit/') && !isChromium;

const only = (isSo: boolean) => ({describe: isSo ? describe : describe.skip, it: isSo ? it : it.skip});

/*
 * Tests that not every browser can be asked. `npm run test:browsers` names those that one was not, and docs/browsers.md
 * says why.
 */

/** Those that go through Chromium's own protocol: its accessibility tree, a wish for less motion. */
export const onlyInChromium = only(isChromium);

/** Those in which a script makes touches, which a WebKit without a touch screen does not allow. */
export const onlyWithTouch = only(!isWebKit);

/** Those of what WebKit does otherwise. */
export const notInWebKit = only(!isWebKit);
