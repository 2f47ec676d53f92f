import { describe, expect, test } from 'vitest';
import { findFailedChoices } from '../../../src/core/claims/choices.ts';
import { MOST_ALONE } from '../../../src/core/many.ts';
import { analyzeTexts, readingOf, statementWith } from '../../support/statements.ts';

const common = '“We will keep the old harbour open for every vessel this winter,” Ada Holt said.';
const longer =
  '“We will with Turku icebreakers keep the old harbour open for every vessel this winter,” Ada Holt said.';

describe('findFailedChoices(event)', () => {
  test('finds an article that has words which one wording alone has, and the base does not', () => {
    const event = analyzeTexts(common, common, longer, 'The mayor praised Turku icebreakers on Monday.');
    const statement = statementWith(event, 'a', 'old harbour');
    expect(readingOf(statement, 'd')).toMatchObject({ treatment: 'absent', notAgainst: ['c'] });
    expect(readingOf(statement, 'd')).not.toHaveProperty('withdrawn');
    expect(findFailedChoices(event)).toEqual([{ statement: statement.id, article: 'd', chosen: 'c' }]);
  });

  test('finds an article that has in marks what would be said to stand there without', () => {
    const event = analyzeTexts(
      ...[common, common, longer],
      'Ada Holt said that we will keep the old harbour open for every vessel this winter. “Turku icebreakers are here to stay with us,” Ada Holt said.',
    );
    const statement = statementWith(event, 'a', 'old harbour');
    expect(readingOf(statement, 'd').treatment).toBe('unmarked');
    expect(findFailedChoices(event)).toContainEqual({ statement: statement.id, article: 'd', chosen: 'c' });
  });

  test('tells articles apart by all of their ids, with spaces in them too', () => {
    const event = analyzeTexts(common, common, longer, 'The mayor praised Turku icebreakers on Monday.');
    const spaced = (id: string) => `${id} of May`;
    const renamed = {
      ...event,
      articles: event.articles.map((each) => ({ ...each, id: spaced(each.id) })),
      quotations: event.quotations.map((each) => ({ ...each, article: spaced(each.article) })),
      statements: event.statements.map((statement) => ({
        ...statement,
        readings: statement.readings.map((each) => ({ ...each, article: spaced(each.article) })),
      })),
    };
    expect(findFailedChoices(renamed)).toMatchObject([{ article: 'd of May', chosen: 'c of May' }]);
  });

  test('finds nothing where the words stand nowhere else', () => {
    const event = analyzeTexts(common, common, longer, 'The mayor spoke on Monday.');
    expect(findFailedChoices(event)).toEqual([]);
    expect(readingOf(statementWith(event, 'a', 'old harbour'), 'd')).not.toHaveProperty('notAgainst');
  });

  test('asks for every wording of as many articles as a reader is offered, and for none of more', () => {
    const texts = (count: number): string[] => [
      ...[common, common, longer, 'The mayor praised Turku icebreakers on Monday.'],
      ...Array.from({ length: count - 4 }, () => 'It rained.'),
    ];
    expect(findFailedChoices(analyzeTexts(...texts(MOST_ALONE)))).toMatchObject([{ chosen: 'c' }]);
    // Those that did the same are then told together, and nobody chooses one.
    expect(findFailedChoices(analyzeTexts(...texts(MOST_ALONE + 1)))).toEqual([]);
  });
});
