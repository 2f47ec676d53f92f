import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BodyReader, startBodyReader } from '../../../src/corpus/markdown/body-reader.ts';
import { type LimitCode, markdownLimits } from '../../../src/corpus/markdown/markdown-limits.ts';
import { markdownAtLimits } from '../../corpus/markdown-at-limits.ts';
import type { Check } from '../check.ts';

interface Case {
  readonly limit: string;
  readonly text: string;
  /** How many more than the limit. */
  readonly by: number;
  readonly isPage: boolean;
}

// Of processor time, of the whole process; the slowest text was measured at five.
const MOST_SECONDS = 40;

/** A text at a limit is read, or refused by another count; one more is refused by that limit's name. */
export const limitsCheck: Check<Case> = {
  name: 'limits',
  ring: 'torture',
  cases: fc
    .constantFrom(
      ...Object.entries(markdownAtLimits).flatMap(([limit, texts]) =>
        Object.keys(texts).map((text) => ({ limit, text })),
      ),
    )
    .chain((which) =>
      fc.record({
        limit: fc.constant(which.limit),
        text: fc.constant(which.text),
        by: fc.integer({ min: -1, max: 1 }),
        isPage: fc.boolean(),
      }),
    ),
  async hold({ limit, text: name, by, isPage }) {
    const { most } = markdownLimits[limit as LimitCode];
    const text = markdownAtLimits[limit as LimitCode][name]?.(most + by) ?? '';
    bodies ??= startBodyReader();
    const before = process.cpuUsage();
    const { problems } = await bodies.read({ file: 'a.md', text, firstLine: 1, isPage });
    const { user, system } = process.cpuUsage(before);
    assert((user + system) / 1e6 < MOST_SECONDS, `takes ${(user + system) / 1e6} s`);
    const codes = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    // Emphasis can be counted as deep only when it has been read.
    const isKnown = (code: string) => (by <= 0 && code === 'nested-too-deep') || code === 'no-text';
    assert.deepEqual(
      codes.filter((code) => !isKnown(code)),
      by > 0 ? [limit] : [],
    );
  },
  async close() {
    await bodies?.close();
    bodies = undefined;
  },
};

let bodies: BodyReader | undefined;
