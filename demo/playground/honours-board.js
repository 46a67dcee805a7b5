import 'dangjian-widgets/honours-board.js';
import {play} from './playground.js';

play('dj-honours-board');
