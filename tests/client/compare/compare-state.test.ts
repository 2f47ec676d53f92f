import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCompareState, parseCompareState } from '../../../src/client/compare/compare-state.ts';

describe('parseCompareState(search)', () => {
  test.each([
    ['', 'everything', 'split', false],
    ['?mode=shared&view=unified&swap=1', 'shared', 'unified', true],
    ['?mode=<script>&view=&swap=yes', 'everything', 'split', false],
    ['?view=split&mode=differences&other=1', 'differences', 'split', false],
  ])('reads %s', (search, mode, view, isSwapped) => {
    expect(parseCompareState(search)).toEqual({ mode, view, isSwapped, of: [] });
  });

  test.each([['?of=vote-daily&of=vote-herald&mode=shared', ['vote-daily', 'vote-herald']]])(
    'reads which articles are side by side from %s',
    (search, of) => {
      expect(parseCompareState(search).of).toEqual(of);
    },
  );

  test('reads back what formatCompareState writes', () => {
    const state = fc.record({
      mode: fc.constantFrom('everything', 'shared', 'differences'),
      view: fc.constantFrom('split', 'unified'),
      isSwapped: fc.boolean(),
      of: fc.uniqueArray(fc.constantFrom('vote-daily', 'vote-herald', 'vote-times')),
    });
    fc.assert(
      fc.property(state, (value) => {
        expect(parseCompareState(formatCompareState(value))).toEqual(value);
      }),
    );
  });

  test('does with any search at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (search) => {
        expect(['everything', 'shared', 'differences']).toContain(parseCompareState(`?${search}`).mode);
      }),
    );
  });
});
