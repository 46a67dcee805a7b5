import {MemberGrowthElement, type GrowthSelection} from './member-growth/member-growth.js';
import {define} from './widget/define.js';

define('dj-member-growth', MemberGrowthElement);

export {MemberGrowthElement, type GrowthSelection};

declare global {
  interface HTMLElementTagNameMap {
    'dj-member-growth': MemberGrowthElement;
  }
}
