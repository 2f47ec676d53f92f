/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// .ci/run reads the counts from here.
const report = process.env.VITEST_REPORT;

export default getViteConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Those of `npm run test:machine`.
    exclude: ['tests/machine/**'],
    // A property test whose random texts never reach its assertions would pass whatever the code does.
    expect: { requireAssertions: true, poll: { timeout: 300_000 } },
    // Only a test that hangs is ended: how long one takes is the machine's.
    testTimeout: 600_000,
    hookTimeout: 900_000,
    reporters: ['default', ...(report ? (['json'] as const) : [])],
    ...(report ? { outputFile: { json: report } } : {}),
  },
});
