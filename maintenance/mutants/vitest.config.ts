import { defineConfig } from 'vitest/config';

// Pure tests alone, which need no Astro; MUTATED is the folder of src/core whose tests are run.
export default defineConfig({
  test: {
    include: [`tests/core/${process.env.MUTATED ?? '*'}/**/*.test.ts`],
    testTimeout: 600_000,
    hookTimeout: 900_000,
    // What is tested has no state: each change gets one process for all files.
    isolate: false,
  },
});
