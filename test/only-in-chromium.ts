/** Whether this is Chromium, or a browser made of it. */
const isChromium = navigator.userAgent.includes('Chrome/');

/**
 * Tests that ask the browser through its own protocol, as only Chromium answers it: for its accessibility tree, or to
 * prefer less motion. `npm run test:browsers` names those that another browser was not asked.
 */
export const onlyInChromium = {
  describe: isChromium ? describe : describe.skip,
  it: isChromium ? it : it.skip,
};
