import { beforeEach, describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analysis.ts';
import type { EventAnalysis, Reading, Statement } from '../../../../src/core/model.ts';
import { loadContent } from '../../../../src/corpus/content.ts';

// An invented event: an official statement and three reports that print, trim, cut, reword and unmark it.
const FOLDER = 'tests/fixtures/ferry-line';

let event: EventAnalysis;

beforeEach(async () => {
  const { corpus } = await loadContent(FOLDER);
  const [only] = analyze(corpus);
  if (!only) throw new Error(`${FOLDER} has no event.`);
  event = only;
});

function statementWith(words: string): Statement {
  const found = event.statements.find(({ base }) =>
    base.pieces.some(({ article, start, end }) => textOf(article).slice(start, end).includes(words)),
  );
  if (!found) throw new Error(`No statement "${words}".`);
  return found;
}

function textOf(id: string): string {
  return event.articles.find((article) => article.id === id)?.text ?? '';
}

function readings(statement: Statement): Record<string, string> {
  const short = ({ treatment, wording, kept, of }: Reading) =>
    treatment === 'absent' ? 'absent' : `${treatment} ${wording} ${kept}/${of}`;
  return Object.fromEntries(
    statement.readings.map((reading) => [reading.article.replace('ferry-line-closes-', ''), short(reading)]),
  );
}

describe('an event with an official text', () => {
  test.each([
    [
      'We regret the disruption',
      { daily: 'verbatim verbatim 21/21', herald: 'cut cut 12/21', gazette: 'cut cut 9/21' },
    ],
    [
      'A replacement service',
      { daily: 'trimmed trimmed 8/15', herald: 'reworded reworded 12/15', gazette: 'absent' },
    ],
    [
      'The decision was taken',
      { daily: 'unmarked verbatim 19/19', herald: 'trimmed trimmed 6/19', gazette: 'absent' },
    ],
    ['will close the northern', { daily: 'absent', herald: 'absent', gazette: 'unmarked reworded 7/12' }],
    ['will not comment', { daily: 'absent', herald: 'absent', gazette: 'trimmed trimmed 9/14' }],
  ])('holds what the reports did to “%s …”', (words, expected) => {
    const statement = statementWith(words);
    expect(statement.base.article).toBe('ferry-line-closes-statement');
    expect(readings(statement)).toMatchObject(expected);
  });

  test('is the base of its own sentences, word for word', () => {
    for (const { base, readings } of event.statements) {
      const own = readings.find(({ article }) => article === base.article);
      expect(own).toMatchObject({ treatment: 'verbatim', kept: own?.of });
    }
  });

  test('makes no statement of a sentence that no report uses', () => {
    expect(() => statementWith('Its chair will answer')).toThrow();
  });

  test('leaves other people’s words to themselves', () => {
    const statement = statementWith('They never asked');
    expect(statement.base.article).not.toBe('ferry-line-closes-statement');
    expect(readings(statement)).toMatchObject({ statement: 'absent', herald: 'verbatim verbatim 8/8' });
  });

  test('counts words in a headline as the same article’s', () => {
    const herald = statementWith('The decision was taken').readings.find(({ article }) =>
      article.endsWith('herald'),
    );
    expect(herald?.places.map(({ field, role }) => `${field} ${role}`)).toContain('body main');
    expect(herald?.places.some(({ field }) => field === 'headline')).toBe(true);
  });

  test('tells which of its sentences nobody prints', () => {
    const words = event.unprinted.map(({ article, start, end }) => textOf(article).slice(start, end));
    expect(words.some((sentence) => sentence.includes('Its chair will answer'))).toBe(true);
    for (const { base } of event.statements)
      for (const piece of base.pieces)
        expect(words).not.toContain(textOf(piece.article).slice(piece.start, piece.end));
  });
});
