import assert from 'node:assert/strict';
import fc from 'fast-check';
import { search } from '../../../src/core/search/search.ts';
import { readState, writeState } from '../../../src/core/search/state.ts';
import { anyText } from '../../support/articles.ts';
import { openRecords, recordsOf } from '../../support/search-records.ts';
import type { Check } from '../check.ts';
import { anyHostileText } from './texts.ts';

interface Case {
  readonly said: readonly string[];
  readonly address: string;
}

const address = fc
  .tuple(fc.oneof(anyText, anyHostileText(700), fc.string({ unit: 'binary' })), fc.webQueryParameters())
  .map(([q, rest]) => `?q=${encodeURIComponent(q.toWellFormed())}&${rest}`);

/** Any address is a state that is written as it is read, and any state is answered from what is there. */
export const searchCheck: Check<Case> = {
  name: 'search',
  ring: 'tests',
  cases: fc.record({ said: fc.array(anyText, { minLength: 1, maxLength: 6 }), address }),
  async hold({ said, address: typed }) {
    const state = readState(new URLSearchParams(typed));
    assert.deepEqual(readState(new URLSearchParams(writeState(state))), state);
    const { index, source } = await openRecords(recordsOf(said.map((words) => ({ words: [words] }))));
    const { hits, groupCount } = await search(index, source, state, 20);
    assert(hits.length <= groupCount && groupCount <= said.length);
  },
};
