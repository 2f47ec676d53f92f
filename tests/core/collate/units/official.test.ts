import { beforeAll, describe, expect, test } from 'vitest';
import { analyze, analyzeEvent } from '../../../../src/core/analysis.ts';
import { officialSentences } from '../../../../src/core/collate/units/official.ts';
import type { Block } from '../../../../src/core/content-model.ts';
import type { EventAnalysis, Reading, Statement } from '../../../../src/core/model.ts';
import { loadContent } from '../../../../src/corpus/content.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

/** The sentences of an official text of these blocks. */
function sentencesOf(...given: readonly (readonly [Block['kind'], string])[]): string[] {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of given) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return officialSentences({ text, blocks }).map(({ start, end }) => text.slice(start, end).trim());
}

describe('officialSentences(article)', () => {
  test('are those of its paragraphs, lists and quotes, and no headings', () => {
    expect(
      sentencesOf(
        ['heading', 'On the harbour'],
        ['paragraph', 'We open in May. Nobody will wait.'],
        ['list-item', 'The wall is rebuilt.'],
        ['quote', 'The light is on.'],
      ),
    ).toEqual(['We open in May.', 'Nobody will wait.', 'The wall is rebuilt.', 'The light is on.']);
  });

  test.each(['Question: When will it open?', 'Journalist (The Daily): And the wall?', 'Q: Why now?'])(
    'are none of what was asked: %s',
    (question) => {
      expect(sentencesOf(['paragraph', question], ['paragraph', 'In May.'])).toEqual(['In May.']);
    },
  );

  test.each(['Answer: In May.', 'A: In May.', 'Maria Lane: In May.', 'MINISTER LANE: In May.'])(
    'have no label: %s',
    (answer) => {
      expect(sentencesOf(['paragraph', answer])).toEqual(['In May.']);
    },
  );

  test('keep what stands before a colon within the sentence', () => {
    expect(sentencesOf(['paragraph', 'We say this: in May.'])).toEqual(['We say this: in May.']);
    expect(sentencesOf(['paragraph', 'The question is open.'])).toEqual(['The question is open.']);
  });
});

describe('an official text', () => {
  const words = 'We shall open the old harbour before the first frost.';
  const creditOf = (speaker: string | undefined) => {
    const official = {
      ...toArticle('statement', words),
      kind: 'official',
      ...(speaker && { speaker }),
    } as const;
    const report = toArticle('daily', `“${words}” a statement read.`);
    return analyzeEvent(
      someEvent,
      [official, report],
      [
        { id: 'crane', name: 'Ada Crane', aliases: [] },
        { id: 'holt', name: 'Eve Holt', aliases: [] },
      ],
    ).statements[0]?.speaker?.id;
  };

  test('is its speaker’s, and nobody’s where none is named', () => {
    expect([creditOf('holt'), creditOf(undefined)]).toEqual(['holt', null]);
  });
});

// An invented event: an official statement and three reports that print, trim, cut, reword and unmark it.
const FOLDER = 'tests/fixtures/ferry-line';

let event: EventAnalysis;

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
  beforeAll(async () => {
    const { corpus } = await loadContent(FOLDER);
    const [only] = analyze(corpus);
    if (!only) throw new Error(`${FOLDER} has no event.`);
    event = only;
  });

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
