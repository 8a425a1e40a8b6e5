import { relative } from 'node:path';
import { DIED } from './webkitgtk-launcher.mjs';

/**
 * A @web/test-runner reporter that prints one line per browser and, as the last line of the whole
 * run, `N passed, N failed`. A file that a browser's death has ended has neither passed nor failed: it
 * has a line of its own, `The browser died: test/…`, and the run's exit code is 1.
 */
export function totalsReporter() {
  return {
    stop({ sessions }) {
      const names = new Set(sessions.map(({ browser }) => browser.name));
      // Not before the exit, because other reporters still print.
      process.once('exit', () => {
        for (const name of names) {
          console.log(
            `${name}: ${totals(sessions.filter(({ browser }) => browser.name === name))}`,
          );
        }
        for (const { testFile } of sessions.filter(hasDied)) {
          console.log(`${DIED}: ${relative('', testFile)}`);
        }
        console.log(totals(sessions));
      });
    },
  };
}

function totals(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions.filter((session) => !hasDied(session))) {
    for (const test of testsOf(session.testResults)) counts[outcome(test)]++;
    counts.failed += unexplainedFailures(session);
  }
  const { passed, failed, skipped } = counts;
  return `${passed} passed, ${failed} failed${skipped ? ` (${skipped} skipped)` : ''}`;
}

function hasDied({ errors }) {
  return errors.some(({ message }) => message === DIED);
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

function outcome({ passed, skipped }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}

/** Failures that are no test's: a file that does not load, an uncaught error. */
function unexplainedFailures({ passed, errors, testResults }) {
  if (errors.length > 0) return errors.length;
  return passed || testsOf(testResults).some((test) => outcome(test) === 'failed') ? 0 : 1;
}
