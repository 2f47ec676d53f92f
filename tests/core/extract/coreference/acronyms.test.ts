import { describe, expect, test } from 'vitest';
import { listAcronyms } from '../../../../src/core/extract/coreference/acronyms.ts';
import { readContexts } from '../../../../src/core/extract/tagging/contexts.ts';
import { findBlocks } from '../../../../src/core/text/blocks.ts';

/** The initials of a text with the names that they are of. */
function acronymsOf(text: string): string {
  const { names, bodies } = listAcronyms(text, readContexts(text, findBlocks(text), []));
  const known = [...names].map(
    ([letters, name]) => `${letters} ${name}${bodies.has(name) ? '' : ' (nobody)'}`,
  );
  return known.join(', ') || 'none';
}

describe('listAcronyms(text, contexts)', () => {
  test.each<[string, string | null]>([
    ['The Northport Harbor Board (NHB) met.', 'NHB Northport Harbor Board'],
    ['The Northport Harbor Board (N.H.B.) met.', 'NHB Northport Harbor Board'],
    ['The Bank of Oslo (BO) and the Bank for the North (BN) met.', 'BO Bank of Oslo, BN Bank for the North'],
    ['The Bank of Oslo (BOO) met.', 'none'],
    ['The Northport Harbor Board (NHC) met.', 'none'],
    ['The Northport Harbor Board (B) met.', 'none'],
    ['The northport harbor board (NHB) met.', 'none'],
    ['The Northport old Board (NB) met.', 'none'],
    ['The Northport Harbor Board NHB met.', 'none'],
    ['The Northport Harbor Board (NHB, for short) met.', 'none'],
    ['The Northport Harbor Board (see NHB) met.', 'none'],
    ['The Northport Harbor Board (Nhb) met.', 'none'],
    ['The Northport Harbor Board (NHB) met the New Hope Bank (NHB).', 'NHB Northport Harbor Board'],
    ['Harbor Board (HB) met.', 'HB Harbor Board'],
    ['Board (NHB) met.', 'none'],
    [
      'The Alpha Bravo Charlie Delta Echo Foxtrot Golf (ABCDEFG) met.',
      'ABCDEFG Alpha Bravo Charlie Delta Echo Foxtrot Golf',
    ],
    ['The Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel (ABCDEFGH) met.', 'none'],
  ])('%s', (notation, expected) => {
    expect(acronymsOf(notation)).toBe(expected);
  });
});
