import 'dangjian-widgets/activity-heatmap.js';
import {play} from './playground.js';

play('dj-activity-heatmap');
