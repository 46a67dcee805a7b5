import {shown, type Issue, type Problem} from '../feed/issue.js';
import type {FaultWords} from '../locale/fault-words.js';

/** What was wrong with a row, for people. */
export function issueText({problem}: Issue, words: FaultWords): string {
  switch (problem.code) {
    case 'expected': {
      const expected = words.expectations[problem.expected] ?? problem.expected;
      return problem.got === shown(undefined)
        ? words.missing(expected)
        : words.expected(expected, gotText(problem, words.expectations));
    }
    case 'duplicate':
      return words.duplicate(problem.id);
    case 'unknown':
      return words.unknown(problem.id);
    case 'cycle':
      return words.cycle(problem.id);
    case 'self':
      return words.self(problem.id);
    case 'unsafe-number':
      return words.unsafeNumber(problem.id);
    case 'order':
      return words.order(problem.earlier, problem.later);
    case 'overlap':
      return words.overlap(problem.id);
    case 'garbled':
      return words.garbled;
    case 'disagrees':
      return words.disagrees(problem.stated, problem.found);
  }
}

/** Lists and objects have a word in every language; other values speak for themselves. */
function gotText(
  {got}: Extract<Problem, {code: 'expected'}>,
  expectations: FaultWords['expectations'],
): string {
  if (got === shown([])) return expectations['list']!;
  if (got === shown({})) return expectations['object']!;
  return got;
}
