import * as stories from '../../stories/activity-heatmap.stories.js';
import {runStories} from './run-stories.js';

runStories(stories);
