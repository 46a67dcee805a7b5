import 'dangjian-widgets/org-tree.js';
import {play} from './playground.js';

play('dj-org-tree');
