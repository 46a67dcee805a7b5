// The tests of a page, in Firefox.
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {findFirefox} from './firefox.js';
import {patient} from './patient.js';

const createPage = ({context}) => context.newPage();

export default {
  ...patient,
  browsers: [chromeLauncher({puppeteer, launchOptions: findFirefox(), createPage})],
};
