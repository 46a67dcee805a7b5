import {StageElement, type ScaleDetail, type SceneDetail} from './stage/stage.js';
import {define} from './widget/define.js';

define('dj-stage', StageElement);

export {StageElement};
export type {ScaleDetail, SceneDetail};

declare global {
  interface HTMLElementTagNameMap {
    'dj-stage': StageElement;
  }
  interface HTMLElementEventMap {
    'dj-scale': CustomEvent<ScaleDetail>;
    'dj-scene': CustomEvent<SceneDetail>;
  }
}
