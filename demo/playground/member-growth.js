import 'dangjian-widgets/member-growth.js';
import {play} from './playground.js';

play('dj-member-growth');
