import { defineConfig } from 'vitest/config';

// .ci/run reads the counts from here.
const report = process.env.VITEST_REPORT;

const shared = {
  // A property test whose random texts never reach its assertions would pass whatever the code does.
  expect: { requireAssertions: true, poll: { timeout: 300_000 } },
  // Only a test that hangs is ended: how long one takes is the machine's.
  testTimeout: 600_000,
  hookTimeout: 900_000,
};

// What puts another disk in the place of the real one, which a module that another file has loaded would not notice.
const onAnotherDisk = ['tests/cli/archive/archive-folder.test.ts', 'tests/cli/files/write-whole.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', ...(report ? (['json'] as const) : [])],
    ...(report ? { outputFile: { json: report } } : {}),
    // Tests leave a core idle by default; the browser’s own work is beside them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          // What has no state: one process for all files. `npm run test:core` answers while one waits.
          name: 'core',
          include: ['tests/{core,views,client,styles,bench}/**/*.test.ts', 'tests/*.test.ts'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          // What reads and writes files, and the built site: processes that take one file after another.
          name: 'program',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [
            ...onAnotherDisk,
            ...['tests/{core,views,client,styles,bench,browser}/**', 'tests/*.test.ts'],
            // Those of `npm run test:machine`.
            'tests/machine/**',
          ],
        },
      },
      { test: { ...shared, name: 'another disk', include: onAnotherDisk } },
      {
        test: {
          ...shared,
          // The built site as a reader meets it, in one browser.
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/one-browser.ts',
        },
      },
    ],
  },
});
