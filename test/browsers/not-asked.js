/** Names, at the end of a run, the tests that this browser was not asked. */
export function notAskedReporter() {
  return {
    stop({sessions}) {
      const names = new Set();
      const collect = (suite, path) => {
        for (const {name, skipped} of suite?.tests ?? []) if (skipped) names.add([...path, name].join(' > '));
        for (const each of suite?.suites ?? []) collect(each, [...path, each.name]);
      };
      for (const {testResults} of sessions) collect(testResults, []);
      console.log(`\nnot asked here: ${names.size}`);
      for (const name of names) console.log(`  ${name}`);
    },
  };
}
