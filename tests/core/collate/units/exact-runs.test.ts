import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { sentencesOfReports } from '../../../../src/core/collate/readings/running-text.ts';
import { runFinder } from '../../../../src/core/collate/units/exact-runs.ts';
import { spokenWords } from '../../../../src/core/text/english/spoken-words.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

test('tells where a rare word stands with another, however often it is said in quotation marks', () => {
  const said = ['ours', 'old', 'new', 'lost', 'red', 'cheap', 'here', 'late', 'long'].map(
    (word) => `“That dredging permit is ${word},” Tom Reed said.`,
  );
  const herald = ['Rain fell on the harbour as the talks went on.', ...said].join('\n\n');
  const event = analyzeEvent(
    someEvent,
    [
      toArticle('daily', '“Whoever wants a dredging permit must ask us first,” Ada Holt said.'),
      toArticle('herald', herald),
    ],
    [],
  );
  const reading = event.statements[0]?.readings[1];
  const told = reading?.elsewhere.map(({ start, end }) => herald.slice(start, end)) ?? [];
  expect(reading).toMatchObject({ article: 'herald', treatment: 'absent' });
  expect(reading?.withdrawn).toBeUndefined();
  expect(told.filter((words) => words.endsWith('dredging permit'))).toHaveLength(9);
});

describe('runFinder(sentences, weights)', () => {
  // "dredger" says much wherever it stands; "lighthouse" does too, though speakers say it again and again.
  const weights = {
    bits: (form: string) => (form === 'dredger' ? 18 : 5),
    isRare: (form: string) => form === 'lighthouse',
  };

  /** The rows of a text's words that are those looked for. */
  function find(words: string, text: string): string[] {
    const article = toArticle('daily', text);
    const other = toArticle('herald', words);
    const runs = runFinder(sentencesOfReports([article, other], []), weights)(spokenWords(words), article);
    return runs.map(({ sentence, from, to }) =>
      sentence.words
        .slice(from, to)
        .map((word) => word.text)
        .join(' '),
    );
  }

  test.each([
    [
      'four words in a row',
      'we saved the whole town',
      'Then we saved the whole lot.',
      ['we saved the whole'],
    ],
    ['not three', 'we saved the whole town', 'Then we saved the lot.', []],
    [
      'the longest row',
      'we saved the whole town',
      'Then we saved the whole town again.',
      ['we saved the whole town'],
    ],
    [
      'each place',
      'we saved the whole town',
      'We saved the whole town. Then we saved the whole town.',
      ['We saved the whole town', 'we saved the whole town'],
    ],
    [
      'a row from its middle on',
      'all of us saved the whole town',
      'He saved the whole town.',
      ['saved the whole town'],
    ],
    [
      'two words where one says much',
      'we saved the old dredger then',
      'An old dredger came.',
      ['old dredger'],
    ],
    ['and a small word beside it', 'we saved the dredger then', 'The dredger came.', ['The dredger']],
    ['not that word alone', 'we saved the old dredger then', 'A dredger came.', []],
    [
      'two where one is rare though it is said often, and the other no small word',
      'we saved the old lighthouse then',
      'An old lighthouse stood.',
      ['old lighthouse'],
    ],
    ['not beside a small word', 'we saved the lighthouse at night', 'The lighthouse stood.', []],
    [
      'three with it',
      'we saved the lighthouse at night',
      'They saved the lighthouse.',
      ['saved the lighthouse'],
    ],
    ['all of fewer than four', 'saved the town', 'We saved the town.', ['saved the town']],
    ['and nothing less of them', 'saved the town', 'We saved the ship.', []],
    ['one word', 'mayhem', 'It was mayhem.', ['mayhem']],
    ['nothing across sentences', 'we saved the whole town', 'We saved. The whole town slept.', []],
    [
      'words in another form of print',
      'we saved the whole town',
      'WE SAVED THE WHOLE TOWN.',
      ['WE SAVED THE WHOLE TOWN'],
    ],
  ])('finds %s', (_name, words, text, found) => {
    expect(find(words, text)).toEqual(found);
  });

  test('says where among the words looked for a row begins', () => {
    const article = toArticle('daily', 'He saved the whole town.');
    const runs = runFinder(sentencesOfReports([article], []), weights)(
      spokenWords('all of us saved the whole town'),
      article,
    );
    expect(runs).toMatchObject([{ from: 1, to: 5, at: 3 }]);
  });

  test('finds nothing in an article that has no sentences', () => {
    const article = toArticle('daily', '');
    expect(runFinder([], weights)(spokenWords('we saved the whole town'), article)).toEqual([]);
  });
});
