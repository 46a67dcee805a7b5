// All that keeps the widgets up to date is `stream` in the page.
import 'dangjian-widgets';
import {installSwitches} from '../page/switches.js';

installSwitches();

let heard = 0;
document.addEventListener('dj-load', () => {
  document.getElementById('heard').textContent = String(heard++);
});
