// A page of a large screen. `?screen=6720x2160` tells the true size of a wall that stretches what it is sent.
import 'dangjian-widgets';
import {recall} from '../page/address.js';
import {installSwitches} from '../page/switches.js';

const stage = document.querySelector('dj-stage');
const tree = document.querySelector('.overview .tree');

/** The design for a screen so many times as wide as high: text is of the same size on each. */
function designFor(ratio) {
  if (ratio > 2.4) return {shape: 'wide', design: `${Math.round(1080 * Math.min(ratio, 4))}x1080`};
  if (ratio < 1) return {shape: 'upright', design: '1080x1920'};
  return {shape: 'standard', design: '1920x1080'};
}

/** Lays the page out for the wall it is on. */
function arrange() {
  stage.screen = recall('screen') ?? '';
  const [width, height] = stage.screen ? stage.screen.split(/[x:]/).map(Number) : [innerWidth, innerHeight];
  const {shape, design} = designFor(width / height);
  stage.dataset.shape = shape;
  stage.design = design;
  // Beside two others it has room for the branches alone, at a size that is read from afar; elsewhere for all.
  tree.depth = shape === 'standard' ? 1 : 2;
}

/** The links to other screens take the switches along. */
function addScreens() {
  for (const link of document.querySelectorAll('a[data-screen]')) {
    const query = new URLSearchParams(link.search);
    if (link.dataset.screen) query.set('screen', link.dataset.screen);
    link.search = query.toString();
  }
}

installSwitches();
addScreens();
arrange();
addEventListener('resize', arrange);
