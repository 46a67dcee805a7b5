import * as stories from '../../stories/streams.stories.js';
import {runStories} from './run-stories.js';

runStories(stories);
