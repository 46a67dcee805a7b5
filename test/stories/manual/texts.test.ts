import * as stories from '../../../stories/manual/texts.stories.js';
import {runStories} from '../run-stories.js';

runStories(stories);
