import * as stories from '../../../stories/manual/paste.stories.js';
import {runStories} from '../run-stories.js';

runStories(stories);
