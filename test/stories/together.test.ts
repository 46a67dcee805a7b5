import * as stories from '../../stories/together.stories.js';
import {runStories} from './run-stories.js';

runStories(stories);
