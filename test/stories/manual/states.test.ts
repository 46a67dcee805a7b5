import * as stories from '../../../stories/manual/states.stories.js';
import {runStories} from '../run-stories.js';

runStories(stories);
