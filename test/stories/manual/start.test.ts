import * as stories from '../../../stories/manual/start.stories.js';
import {runStories} from '../run-stories.js';

runStories(stories);
