import * as stories from '../../../stories/manual/theme-editor.stories.js';
import {runStories} from '../run-stories.js';

runStories(stories);
