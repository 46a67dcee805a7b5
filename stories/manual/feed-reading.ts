import {check, type Kind} from '../../bin/check.js';
import {FeedError} from '../../src/feed/feed-error.js';
import {issueText} from '../../src/frame/issue-text.js';
import {ERROR_WORDS} from '../../src/locale/error-words.js';
import {FAULT_WORDS} from '../../src/locale/fault-words.js';
import type {Language} from './words.js';

/** Something that is wrong in a text: on which line (from 1), where in the feed, and what, for people. */
export interface Remark {
  readonly line: number;
  readonly path: string;
  readonly said: string;
  /** What a row says was repaired and drawn, not set aside. */
  readonly isDrawn: boolean;
}

/** What became of a text: a feed with what was set aside, or why it is none. */
export type FeedReading =
  | {
      readonly isGood: true;
      readonly feed: unknown;
      readonly items: number;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly isGood: false;
      readonly said: string;
      readonly detail: string;
      readonly line: number | undefined;
    };

/** Reads a text as the widget of this kind would, and as `npx dangjian-widgets check` does. */
export function readFeed(text: string, kind: Kind, language: Language): FeedReading {
  try {
    const {reports, lines} = check(text, {name: 'feed.json', kind});
    const remarks = reports
      .flatMap(({issues}) => issues)
      .map((issue) => ({
        line: lines.get(issue.path) ?? 1,
        path: issue.path,
        said: issueText(issue, FAULT_WORDS[language]),
        isDrawn: issue.drawn === true,
      }));
    const items = reports.reduce((sum, each) => sum + each.items, 0);
    return {isGood: true, feed: JSON.parse(text), items, remarks: remarks.sort((a, b) => a.line - b.line)};
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const {kind, reason, message} = error;
    const line = /\bline (\d+)/.exec(message)?.[1];
    const said = ERROR_WORDS[language][reason ?? (kind === 'network' ? 'syntax' : kind)];
    return {isGood: false, said, detail: message, line: line === undefined ? undefined : Number(line)};
  }
}
