import assert from 'node:assert/strict';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { toArticle } from '../../support/articles.ts';
import type { Check } from '../check.ts';
import { anyHostileText } from './texts.ts';

/** Tokens joined are the text; a quotation lies in its block's text, its pieces in order and apart. */
export const extractionCheck: Check<string> = {
  name: 'extraction',
  ring: 'tests',
  cases: anyHostileText(2000),
  hold(text) {
    assert.equal(
      tokenize(text)
        .map((token) => text.slice(token.start, token.end))
        .join(''),
      text,
    );
    const ids = new Set<string>();
    for (const { id, start, end, pieces, insertions } of extractQuotations(toArticle('a', text), [])) {
      assert(!ids.has(id), `two quotations are ${id}`);
      ids.add(id);
      assert.equal(pieces[0]?.start, start);
      assert.equal(pieces.at(-1)?.end, end);
      let at = 0;
      for (const piece of pieces) {
        assert(at <= piece.start && piece.start <= piece.end && piece.end <= text.length);
        at = piece.end;
      }
      for (const insertion of insertions) assert(start <= insertion.start && insertion.end <= end);
    }
  },
};
