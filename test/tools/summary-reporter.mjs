/** A Web Test Runner reporter that says on exit how many passed and failed, in a form a script can read. */
export const summaryReporter = () => ({
  stop({sessions}) {
    const sum = {passed: 0, failed: 0};
    const count = ({tests = [], suites = []}) => {
      for (const test of tests) if (!test.skipped) sum[test.passed ? 'passed' : 'failed']++;
      suites.forEach(count);
    };
    for (const session of sessions) {
      if (session.testResults) count(session.testResults);
      if (!session.testResults || session.errors?.length) sum.failed++; // a file that did not load, or threw outside a test
    }
    process.once('exit', () => console.log(`${sum.passed} passed, ${sum.failed} failed`));
  },
});
