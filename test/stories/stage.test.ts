import * as stories from '../../stories/stage.stories.js';
import {runStories} from './run-stories.js';

runStories(stories);
