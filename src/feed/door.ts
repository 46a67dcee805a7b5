/** What feeds need that are not simply asked for and drawn as they come; fetched with the first such feed. */
export {readAnswer} from './answer.js';
export {follow} from './follow.js';
