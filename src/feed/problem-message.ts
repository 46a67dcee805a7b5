import type {Expectation, Problem} from './issue.js';

const EXPECTED: Readonly<Record<Expectation, string>> = {
  text: 'a text that is not empty',
  id: 'an id (text or number)',
  count: 'a number ≥ 0',
  day: 'a day (YYYY-MM-DD)',
  moment: 'a day (YYYY-MM-DD) or date-time',
  period: 'a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)',
  mark: 'a day (YYYY-MM-DD) or a yearly day (MM-DD)',
  link: 'an http(s), mailto, tel or relative URL',
  image: 'an http(s) or relative URL',
  status: '"normal", "notice" or "warning"',
  list: 'a list',
  object: 'an object',
  flag: 'true or false',
};

/** The problem in developers' English; people read the sentence of their language, made from the code. */
export function problemMessage(problem: Problem): string {
  switch (problem.code) {
    case 'expected':
      return `expected ${EXPECTED[problem.expected]}, got ${problem.got}`;
    case 'duplicate':
      return `the id "${problem.id}" is taken by an earlier row`;
    case 'unknown':
      return `no row has the id "${problem.id}"`;
    case 'cycle':
      return `"${problem.id}" is its own ancestor; the cycle is cut here`;
    case 'self':
      return `ties "${problem.id}" to itself`;
    case 'unsafe-number':
      return `the number ${problem.id} is too large to be exact in JSON; send ids as text`;
    case 'order':
      return `${problem.later} should not come before ${problem.earlier}`;
    case 'overlap':
      return `overlaps an earlier row of "${problem.id}"`;
    case 'garbled':
      return 'some bytes are no UTF-8; send UTF-8, or declare the charset';
    case 'disagrees':
      return `says ${problem.stated}, but the rows give ${problem.found}`;
  }
}
