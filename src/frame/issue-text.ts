import {shown, type Issue, type Problem} from '../feed/issue.js';
import type {Messages} from '../locale/messages.js';

/** What was wrong with a row, for people. */
export function issueText({problem}: Issue, {problems, expectations}: Messages): string {
  switch (problem.code) {
    case 'expected': {
      const expected = expectations[problem.expected] ?? problem.expected;
      return problem.got === shown(undefined)
        ? problems.missing(expected)
        : problems.expected(expected, gotText(problem, expectations));
    }
    case 'duplicate':
      return problems.duplicate(problem.id);
    case 'unknown':
      return problems.unknown(problem.id);
    case 'cycle':
      return problems.cycle(problem.id);
    case 'self':
      return problems.self(problem.id);
    case 'unsafe-number':
      return problems.unsafeNumber(problem.id);
    case 'order':
      return problems.order(problem.earlier, problem.later);
    case 'overlap':
      return problems.overlap(problem.id);
    case 'disagrees':
      return problems.disagrees(problem.stated, problem.found);
  }
}

/** Lists and objects have a word in every language; other values speak for themselves. */
function gotText(
  {got}: Extract<Problem, {code: 'expected'}>,
  expectations: Messages['expectations'],
): string {
  if (got === shown([])) return expectations['list']!;
  if (got === shown({})) return expectations['object']!;
  return got;
}
