import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

/** What words in marks are in a text of a language whose words are not known, each with its reason. */
function kindsIn(text: string, lang = 'de'): string[] {
  return extractQuotations({ ...toArticle('article', text), lang }, []).map(
    ({ kind, why }) => `${kind}: ${why}`,
  );
}

describe('what words in marks are where the language is not known', () => {
  test.each([
    ['a sentence', '„Wir bleiben alle hier.“', ['speech: A sentence of its own.']],
    ['a question', '„Bleiben wir alle hier?“', ['speech: A sentence of its own.']],
    [
      'two words with a stop, no sentence',
      '„Wir bleiben.“',
      ['term: A word or two in marks, and nobody is said to have said them.'],
    ],
    [
      'a name',
      'Das „Haus“ war alt.',
      ['term: A word or two in marks, and nobody is said to have said them.'],
    ],
    ['three words', 'Das „sehr alte Haus“ war alt.', ['fragment: 3 words in marks.']],
    [
      'seven words',
      'Sie haben „eine lange und teure Zeit für alle“ gehabt.',
      ['fragment: 7 words in marks.'],
    ],
    [
      'eight words',
      'Sie haben „eine lange und sehr teure Zeit für alle“ gehabt.',
      ['speech: 8 words in a row, enough to stand as an utterance.'],
    ],
    [
      'turns of a dialogue',
      '— Wir bleiben hier, sagte er.\n\n— Nein, wir gehen.',
      [
        'speech: A turn of a dialogue, which a dash opens.',
        'speech: A turn of a dialogue, which a dash opens.',
      ],
    ],
  ])('%s', (_name, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test('the title of a work in marks for that', () => {
    expect(kindsIn('『港』は古い。', 'ja')).toEqual(['term: Marks for the title of a work.']);
  });

  test('counts words as the language sets them', () => {
    expect(kindsIn('「私たちは皆ここに残ります」と彼は言った。', 'ja')[0]).toMatch(
      /^speech: \d+ words in a row/u,
    );
  });
});
