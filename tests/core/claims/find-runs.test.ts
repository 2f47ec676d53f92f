import { describe, expect, test } from 'vitest';
import { printsRun, runFinder } from '../../../src/core/claims/find-runs.ts';
import { foldWords } from '../../../src/core/claims/folded-words.ts';

function find(words: string, text: string, headline = '') {
  const runs = runFinder([{ id: 'a', text, headline }], () => []);
  return runs('a', foldWords(words, { start: 0, end: words.length })).map(({ field, start, end }) =>
    (field === 'body' ? text : headline).slice(start, end),
  );
}

describe('runFinder(articles, inMarks)', () => {
  test('finds four words in a row, whatever case, accents, marks and apostrophes', () => {
    expect(find('We won’t close the Café on Monday', 'They WON\'T "close the cafe" after all.')).toEqual([
      'WON\'T "close the cafe',
    ]);
  });

  test('takes the longest run, in headline and body', () => {
    expect(
      find(
        'no jetty of the harbour will be sold',
        'And no jetty of the harbour will close.',
        'No jetty of the harbour',
      ),
    ).toEqual(['No jetty of the harbour', 'no jetty of the harbour will']);
  });

  test('finds fewer words where one of them is rare', () => {
    expect(find('He preached some phony theology to us', 'He calls it “phony theology”.')).toEqual([
      'phony theology',
    ]);
    expect(find('He preached some new ideas to us', 'He calls it “some new” thing.')).toEqual([]);
  });

  test('takes a name, a contraction and a rare word beside a little one for no words of somebody', () => {
    const said = 'I will meet Khurshidbanu Natavan and they didn’t ask for the epaulettes again';
    expect(find(said, 'Khurshidbanu Natavan came.')).toEqual([]);
    expect(find(said, 'And they didn’t.')).toEqual([]);
    expect(find(said, 'He wore the epaulettes.')).toEqual([]);
  });

  test('takes no word for rare that the article’s own prose uses again and again', () => {
    const prose = 'A dredger came. Another dredger left. The dredger sank. They bought a costly dredger.';
    expect(find('We never wanted a costly dredger in this harbour', prose)).toEqual([]);
  });

  test('finds of fewer than four words all of them or nothing', () => {
    expect(find('a sad day', 'It was a sad day for all.')).toEqual(['a sad day']);
    expect(find('a sad day', 'It was a sad evening.')).toEqual([]);
    expect(find('disgraceful', 'He called it “disgraceful”.')).toEqual(['disgraceful']);
  });

  test('finds nothing over the end of a sentence', () => {
    expect(find('the house is open we shall rest', 'So the house is. Open we shall not.')).toEqual([]);
  });

  test('ends in good time on a text that says one thing over and over', () => {
    const text = 'so it goes on and on and on '.repeat(4000);
    expect(find('so it goes on and on', text).length).toBeGreaterThan(0);
  });
});

test.each([
  ['We shall not rest until spring', 'He SHALL NOT rest until “Spring”.', true],
  ['We shall not rest until spring', 'They shall not. Rest until spring.', false],
  ['We shall not rest until spring', 'We shall not, she said, rest.', false],
  ['Never again', 'It was never again so.', true],
  ['Never again', 'Never. Again it rained.', false],
])('printsRun(article, words) of “%s” in “%s” is %s', (words, text, isPrinted) => {
  expect(printsRun({ text }, words)).toBe(isPrinted);
  expect(printsRun({ text: '', headline: text }, words)).toBe(isPrinted);
});
