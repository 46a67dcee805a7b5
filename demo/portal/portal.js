// All that the portal does for the widgets: it loads them. Their tags in the page do the rest.
import 'dangjian-widgets';
import {say} from '../page/language.js';
import {installSwitches} from '../page/switches.js';

installSwitches();

document.getElementById('appointment').addEventListener('click', ({target}) => {
  target.nextElementSibling.textContent = say('这是示例页面，不受理预约。');
});
