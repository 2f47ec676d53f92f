import { spanOfWords, Vocabulary, weighWithin } from '../../../src/core/collate/passages/sequence.ts';
import type { Span } from '../../../src/core/content-model.ts';
import { wordWeight } from '../../../src/core/text/english/frequency.ts';
import { alignSequences } from './align.ts';

/**
 * Where two texts share running text, in or out of marks, reworded or not: spans that say the same in like words. The
 * site shows text that is shared word for word; what this would add is measured here until a page needs it.
 */
export function alignTexts(a: string, b: string): { a: Span; b: Span }[] {
  const vocabulary = new Vocabulary(wordWeight);
  const left = vocabulary.read(a);
  const right = vocabulary.read(b);
  return alignSequences(left, right, weighWithin([left, right], vocabulary.weights)).map((region) => ({
    a: spanOfWords(left, region.fromA, region.toA),
    b: spanOfWords(right, region.fromB, region.toB),
  }));
}
