import { defineConfig } from 'vitest/config';

const report = process.env.VITEST_REPORT;

const shared = {
  expect: { requireAssertions: true, poll: { timeout: 300_000 } },
  testTimeout: 600_000,
  hookTimeout: 900_000,
};

export default defineConfig({
  test: {
    // They build or keep a browser busy; two at once only take turns.
    fileParallelism: false,
    reporters: ['verbose', ...(report ? (['json'] as const) : [])],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      {
        // What needs more of a machine than a processor: real web servers, whole builds that are killed, disks that are full.
        test: {
          ...shared,
          name: 'machine',
          include: ['tests/machine/**/*.test.ts'],
          // It imports folders and files without their endings, which Node alone does not.
          server: { deps: { inline: [/dt-sql-parser/, /antlr4/] } },
        },
      },
      {
        // Every page, where `npm test` looks at one of each kind (`listSome`), and more addresses.
        test: {
          ...shared,
          name: 'every page',
          include: [
            'addresses',
            'axe',
            'hostile-content',
            'layout',
            'loading',
            'tab-order',
            'without-script',
          ].map((name) => `tests/browser/${name}.test.ts`),
          globalSetup: 'tests/support/one-browser.ts',
          env: { EVERY_PAGE: 'yes' },
        },
      },
    ],
  },
});
