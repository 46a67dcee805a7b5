import * as stories from '../../stories/member-growth.stories.js';
import {runStories} from './run-stories.js';

runStories(stories);
