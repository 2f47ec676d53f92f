// Prints "N passed, N failed" from Vitest's reports, and ends as the checks ended: a failed check that is no test
// counts as one failure, so that the line never says less than the exit code.
const { readFileSync } = require('node:fs');

const [status, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const report of reports) {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    passed += counts.numPassedTests;
    // A file that cannot be loaded has no tests to fail.
    failed +=
      counts.numFailedTests +
      counts.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length;
  } catch {
    console.log('The checks ended before the tests.');
  }
}
const code = Number(status);
if (code !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? code || 1 : code;
