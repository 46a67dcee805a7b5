// Counts tests and says the count alone on a line: `N passed, N failed`.

export const closingLine = ({passed, failed}) => `${passed} passed, ${failed} failed`;

/** Adds up every closing line found in the output of several runs. */
export function addClosingLines(output) {
  const sum = {passed: 0, failed: 0};
  for (const [, passed, failed] of output.matchAll(/^(\d+) passed, (\d+) failed$/gm)) {
    sum.passed += Number(passed);
    sum.failed += Number(failed);
  }
  return sum;
}

/** The same for the browser's tests, as a reporter of the test runner. */
export function closingLineReporter() {
  return {
    stop({sessions}) {
      const count = {passed: 0, failed: 0};
      const add = (suite) => {
        for (const test of suite?.tests ?? []) if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
        suite?.suites.forEach(add);
      };
      for (const {testResults, errors, passed} of sessions) {
        const before = count.failed;
        add(testResults);
        // A file that did not load, or broke between its tests, has no failed test to show for it.
        if ((errors.length || !passed) && count.failed === before) count.failed++;
      }
      // On a line of its own, whatever the progress report left behind.
      console.log(`\n${closingLine(count)}`);
    },
  };
}
