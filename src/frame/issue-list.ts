import {html, nothing} from 'lit';
import type {Issue} from '../feed/issue.js';
import {FAULT_WORDS} from '../locale/fault-words.js';
import type {Locale, Messages} from '../locale/messages.js';
import {issueText} from './issue-text.js';

/** Issues listed by name; a feed may have a hundred thousand. */
const LISTED = 100;

/** A path as long as a line or two; a nested feed may be ten thousand levels deep. */
const ending = (path: string) => (path.length > 120 ? `…${path.slice(-119)}` : path);

/** What was wrong in a feed: where, and what, in the reader's language. */
export const issueList = (issues: readonly Issue[], messages: Messages, locale: Locale) => html`
  <ul tabindex="0" aria-label=${messages.issues}>
    ${issues
      .slice(0, LISTED)
      .map(
        (issue) =>
          html`<li>
            <code>${ending(issue.path)}</code><span>${issueText(issue, FAULT_WORDS[locale])}</span>
          </li>`,
      )}
    ${issues.length > LISTED ? html`<li>… +${issues.length - LISTED}</li>` : nothing}
  </ul>
`;
