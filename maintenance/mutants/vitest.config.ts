import { defineConfig } from 'vitest/config';

// Pure tests alone, which need no Astro; MUTATED is the folder of src/core whose tests are run.
export default defineConfig({
  test: {
    include: [`tests/core/${process.env.MUTATED ?? '*'}/**/*.test.ts`],
    testTimeout: 600_000,
  },
});
