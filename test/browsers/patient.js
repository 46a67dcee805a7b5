// What the configurations of the other browsers share: one page at a time, and more time for each.
import config from '../web-test-runner.config.js';
import {notAskedReporter} from './not-asked.js';

export const patient = {
  ...config,
  // Only one window has the focus, and what is tested by keyboard needs it.
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 20_000}},
  reporters: [...config.reporters, notAskedReporter()],
};
