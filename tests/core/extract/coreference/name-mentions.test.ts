import { describe, expect, test } from 'vitest';
import { readNamings } from '../../../support/voices.ts';

describe('listNamings(text, scenes)', () => {
  test.each<[string, string[]]>([
    ['Paris Mayor Anne de Vries met Orr’s aide.', ['Paris Mayor Anne de Vries', 'Orr']],
    ['Knowing Orr was ill, Lee left.', ['Orr', 'Lee']],
    ['Enter Mary Orr.', ['Mary Orr']],
    ['The speaker of the House Mary Orr sat.', ['Mary Orr']],
    ['The House Mary Orr built fell.', ['House Mary Orr']],
    ['On Monday the boats lay still.', []],
  ])('%s', (text, names) => {
    expect(readNamings(text).map(({ name }) => name)).toEqual(names);
  });
});
