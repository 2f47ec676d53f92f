import { defineConfig } from 'vitest/config';

// What needs more of a machine than a processor: real web servers, whole builds that are killed, disks that are full.
const report = process.env.VITEST_REPORT;

export default defineConfig({
  test: {
    include: ['tests/machine/**/*.test.ts'],
    expect: { requireAssertions: true },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // They all build; two at once only take turns.
    fileParallelism: false,
    // It imports folders and files without their endings, which Node alone does not.
    server: { deps: { inline: [/dt-sql-parser/, /antlr4/] } },
    reporters: ['verbose', ...(report ? (['json'] as const) : [])],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
