import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { anyText, someEvent, toArticle } from '../../support/articles.ts';
import type { Check } from '../check.ts';

const SIZE = 32 * 1024;
// Of processor time; honest articles of that size take a twentieth.
const MOST_SECONDS = 10;

/** A few words again and again are analysed like any text of their length; a hang is found by its shortest words. */
export const hangCheck: Check<string> = {
  name: 'hang',
  ring: 'torture',
  cases: fc
    .oneof(anyText, fc.string({ unit: 'binary' }))
    .map((text) => text.slice(0, 60).toWellFormed())
    .filter((text) => text !== ''),
  hold(unit) {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    const before = process.cpuUsage();
    analyzeEvent(someEvent, [toArticle('a', text)], []);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    assert(seconds < MOST_SECONDS, `32 KiB take ${seconds.toFixed(1)} s`);
  },
};
