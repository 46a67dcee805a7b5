// All that makes the widgets follow each other is `group` in the page.
import 'dangjian-widgets';
import {installSwitches} from '../page/switches.js';

installSwitches();
