import {css} from 'lit';
import {treeTokens} from '../theme/tree.js';

/** How an organisation is doing: colours for the shapes and words that say it. */
const styles = css`
  .chip.normal {
    background: var(--_normal-tint);
    color: var(--_on-normal);
  }
  .chip.warning {
    background: var(--_warning-tint);
    color: var(--_on-warning);
    font-weight: 600;
  }
  .icon .filled {
    fill: currentColor;
  }
  .icon .hole {
    stroke: var(--_warning-tint);
  }
`;

export const statusStyles = [treeTokens, styles];
