import {MemberGrowthElement} from './member-growth/member-growth.js';
import {define} from './widget/define.js';

define('dj-member-growth', MemberGrowthElement);

export {MemberGrowthElement};
export type {GrowthSelection} from './member-growth/selection.js';

declare global {
  interface HTMLElementTagNameMap {
    'dj-member-growth': MemberGrowthElement;
  }
}
