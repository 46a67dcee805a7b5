import * as stories from '../../stories/answers.stories.js';
import {runStories} from './run-stories.js';

runStories(stories);
