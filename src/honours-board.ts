import {HonoursBoardElement} from './honours-board/honours-board.js';
import {define} from './widget/define.js';

define('dj-honours-board', HonoursBoardElement);

export {HonoursBoardElement};
export type {HonourSelectDetail, RecipientDetail} from './honours-board/parts.js';
export type {Honour, HonoursModel, Plaque} from './honours-board/model.js';
export type {Recipient} from './honours-board/schema.js';

declare global {
  interface HTMLElementTagNameMap {
    'dj-honours-board': HonoursBoardElement;
  }
}
