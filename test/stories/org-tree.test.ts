import * as stories from '../../stories/org-tree.stories.js';
import {runStories} from './run-stories.js';

runStories(stories);
