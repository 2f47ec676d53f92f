import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/model.ts';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import { findBlocks } from '../../../src/core/text/blocks.ts';

describe('extractQuotations(article, speakers)', () => {
  test('finds one utterance in two pieces', () => {
    const text = '“We shall not rest,” she said, “until it is done.”';
    const article: Article = {
      id: 'a',
      event: 'e',
      outlet: null,
      kind: 'report',
      lang: 'en',
      sha256: '',
      text,
      blocks: findBlocks(text),
      furniture: [],
      publish: 'full',
    };
    const [quotation] = extractQuotations(article, []);
    expect(quotation?.pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We shall not rest,',
      'until it is done.',
    ]);
  });
});
