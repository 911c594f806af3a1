import path from 'node:path';

/** A Web Test Runner reporter that names on exit each failed test in a line of its own, then says how many passed and failed. */
export const summaryReporter = () => ({
  stop({sessions}) {
    let passed = 0;
    const failed = [];
    for (const {browser, testFile, testResults, errors = []} of sessions) {
      const fail = (what, error) =>
        failed.push(
          [
            `not ok ${browser.name} ${path.basename(testFile)}`,
            ...what,
            String(error?.message ?? '')
              .trim()
              .split('\n')[0],
          ].join(' › '),
        );
      const count = ({name, tests = [], suites = []}, within = []) => {
        const names = name ? [...within, name] : within;
        for (const test of tests)
          if (test.passed) passed++;
          else if (!test.skipped) fail([...names, test.name], test.error);
        for (const suite of suites) count(suite, names);
      };
      if (testResults) count(testResults);
      // A file that did not load, or threw outside a test.
      if (!testResults || errors.length) fail(['the file itself'], errors[0]);
    }
    process.once('exit', () => console.log([...failed, `${passed} passed, ${failed.length} failed`].join('\n')));
  },
});
