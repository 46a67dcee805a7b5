import * as stories from '../../stories/honours-board.stories.js';
import {runStories} from './run-stories.js';

runStories(stories);
