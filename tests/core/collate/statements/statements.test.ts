import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze, analyzeEvent } from '../../../../src/core/analysis.ts';
import { fieldText } from '../../../../src/core/collate/statements/place.ts';
import type { Article, EventAnalysis, Reading, Statement } from '../../../../src/core/model.ts';
import { loadContent } from '../../../../src/corpus/content.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';
import { SAMPLE } from '../../../support/sample.ts';

let convoy: EventAnalysis;

beforeAll(async () => {
  const { corpus } = await loadContent(SAMPLE);
  const found = analyze(corpus).find(({ event }) => event.id === 'lachin-convoy');
  if (!found) throw new Error('The event lachin-convoy is missing.');
  convoy = found;
});

function wordsOf({ articles }: EventAnalysis, reading: Pick<Reading, 'article' | 'field' | 'spans'>): string {
  const text = fieldText(
    articles.find(({ id }) => id === reading.article),
    reading.field,
  );
  return reading.spans.map((span) => text.slice(span.start, span.end)).join(' | ');
}

/** The statement that has these words in any reading. */
function statementWith(event: EventAnalysis, words: string): Statement {
  const found = event.statements.find(({ readings }) =>
    readings.some((reading) => wordsOf(event, reading).includes(words)),
  );
  if (!found) throw new Error(`No statement with "${words}".`);
  return found;
}

function readingOf(event: EventAnalysis, words: string, outlet: string): Reading {
  const reading = statementWith(event, words).readings.find(({ article }) => article.endsWith(outlet));
  if (!reading) throw new Error(`No article of ${outlet}.`);
  return reading;
}

describe('the statements of 31 August 2023', () => {
  test('“France has insisted …” is one, whole in two outlets and trimmed in the third', () => {
    const words = 'France has insisted on putting an end';
    expect(readingOf(convoy, words, 'trt-world')).toMatchObject({
      treatment: 'verbatim',
      trivial: { case: 0, punctuation: 1, spelling: 1 },
    });
    expect(readingOf(convoy, words, 'daily-sabah').treatment).toBe('verbatim');
    expect(readingOf(convoy, words, 'oc-media')).toMatchObject({ treatment: 'trimmed', kept: 14, of: 41 });
  });

  test('a fragment joins the longer sentence that has it', () => {
    expect(readingOf(convoy, 'campaign of lies and manipulation', 'daily-sabah')).toMatchObject({
      treatment: 'trimmed',
      kept: 7,
      of: 43,
    });
    expect(readingOf(convoy, 'campaign of lies and manipulation', 'oc-media').treatment).toBe('verbatim');
  });

  test('the interference stands in marks in one outlet and without in another', () => {
    expect(readingOf(convoy, 'direct French interference', 'daily-sabah').treatment).toBe('verbatim');
    expect(readingOf(convoy, 'direct French interference', 'trt-world')).toMatchObject({
      treatment: 'unmarked',
      wording: 'cut',
      quotation: null,
    });
  });

  test('another translation of the same words is reworded', () => {
    expect(readingOf(convoy, 'international legal framework', 'daily-sabah').treatment).toBe('reworded');
  });

  test('“humanitarian crisis” of Yerevan and of Hidalgo stay apart', () => {
    expect(readingOf(convoy, 'This is a humanitarian crisis', 'trt-world').treatment).toBe('absent');
  });

  test('an utterance in two pieces is one reading', () => {
    expect(readingOf(convoy, 'no humanitarian aid', 'daily-sabah').spans).toHaveLength(2);
  });

  test('a stock phrase makes nobody a reader', () => {
    const reading = readingOf(convoy, 'France has insisted', 'oc-media');
    const places = [reading, ...reading.also];
    expect(places.map((place) => wordsOf(convoy, { ...reading, ...place })).join()).not.toContain(
      'sovereignty',
    );
  });

  test('every one has a base that is verbatim, and a reading per article', () => {
    for (const statement of convoy.statements) {
      expect(statement.readings.map(({ article }) => article)).toEqual(convoy.articles.map(({ id }) => id));
      const base = statement.readings.find(({ article }) => article === statement.base.article);
      expect(base).toMatchObject({ treatment: 'verbatim', kept: base?.of });
    }
  });
});

function analyzeTexts(texts: readonly string[]): EventAnalysis {
  return analyzeEvent(
    someEvent,
    texts.map((text, index) => toArticle(`article-${index}`, text)),
    [],
  );
}

describe('groupIntoStatements(event, articles, quotations, speakers)', () => {
  test('tells two speakers with one short phrase apart', () => {
    const event = analyzeTexts([
      '“A shameful retreat,” Anna Holt said.',
      'Peter Crane called it “a shameful retreat”.',
    ]);
    expect(event.statements).toHaveLength(2);
  });

  test('does not fuse two statements through a long quotation of both', () => {
    const first = 'We will open the harbour before the first frost of the winter';
    const second = 'nobody on the island has to fear for a place on the boats';
    const event = analyzeTexts([
      `“${first},” Holt said.`,
      `“And ${second},” Holt said.`,
      `“${first}, and ${second},” Holt said.`,
    ]);
    const [statement] = event.statements;
    expect(statement?.base.article).toBe('article-2');
    expect(statement?.readings.map(({ treatment }) => treatment)).toEqual(['trimmed', 'trimmed', 'verbatim']);
  });

  test('reads two quotations of one article as one reading where another prints them in one', () => {
    const event = analyzeTexts([
      '“Freedom means freedom for everyone.” “That means all families have the same rights,” Holt said on the steps.',
      '“Freedom means freedom for everyone. That means all families have the same rights,” Holt said.',
    ]);
    expect(event.statements[0]?.readings.map(({ treatment, kept }) => [treatment, kept])).toEqual([
      ['verbatim', 13],
      ['verbatim', 13],
    ]);
  });

  test('follows words into a report without marks', () => {
    const event = analyzeTexts([
      '“I will not sign the flawed treaty before the assembly meets,” Holt said.',
      'Holt said on Friday that he would not sign the flawed treaty before the assembly met.',
    ]);
    expect(event.statements[0]?.readings[1]).toMatchObject({ treatment: 'unmarked', wording: 'reworded' });
  });

  test('makes no reading of three everyday words', () => {
    const event = analyzeTexts([
      '“We will go home now,” Holt said.',
      'Crane said they will go to the market.',
    ]);
    expect(event.statements[0]?.readings[1]?.treatment).toBe('absent');
  });
});

// Sentences that articles share, trim, mark and unmark, in any mixture.
const SENTENCES = [
  'the northern bridge must be repaired before the winter storms arrive',
  'nobody in this valley asked the council for another toll road',
  'we regret the delay and we will pay every family for its losses',
  'the inspectors found cracks in eleven of the forty pillars',
];

const sentence = fc
  .record({
    which: fc.nat(SENTENCES.length - 1),
    from: fc.nat(4),
    length: fc.integer({ min: 3, max: 12 }),
    speaker: fc.constantFrom('Holt', 'Crane'),
    marked: fc.boolean(),
  })
  .map(({ which, from, length, speaker, marked }) => {
    const words = (SENTENCES[which] ?? '')
      .split(' ')
      .slice(from, from + length)
      .join(' ');
    return marked ? `“${words},” ${speaker} said.` : `${speaker} said that ${words}.`;
  });
const article = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join('\n\n'));
const event = fc.array(article, { minLength: 1, maxLength: 4 });

function analyzeAll(articles: readonly Article[]): EventAnalysis {
  return analyzeEvent(someEvent, articles, []);
}

describe('any event', () => {
  test('has the same statements whatever the order of its articles', () => {
    fc.assert(
      fc.property(event, fc.integer(), (texts, seed) => {
        const articles = texts.map((text, index) => toArticle(`article-${index}`, text));
        const shuffled = [...articles].sort(
          (a, b) => ((a.id.length + seed) % 3) - 1 || (a.id < b.id ? 1 : -1),
        );
        expect(analyzeAll(shuffled)).toEqual(analyzeAll(articles));
      }),
      { numRuns: 60 },
    );
  });

  test('counts no more words than there are, and all of them in a verbatim reading', () => {
    fc.assert(
      fc.property(event, (texts) => {
        for (const { readings } of analyzeTexts(texts).statements) {
          for (const { kept, of, wording, spans, treatment } of readings) {
            expect(kept).toBeLessThanOrEqual(of);
            if (wording === 'verbatim') expect(kept).toBe(of);
            if (wording === 'trimmed' || wording === 'cut') expect(kept).toBeLessThan(of);
            expect(spans.length === 0).toBe(treatment === 'absent');
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('puts every quotation that is no term into one statement', () => {
    fc.assert(
      fc.property(event, (texts) => {
        const { quotations, statements } = analyzeTexts(texts);
        const placed = statements.flatMap(({ readings }) =>
          readings.flatMap(({ quotation, also }) => [quotation, ...also.map((other) => other.quotation)]),
        );
        const marked = quotations.filter(({ marks, kind }) => marks !== 'none' && kind !== 'term');
        for (const { id } of marked) expect(placed.filter((quotation) => quotation === id)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test('gives its statements ids of their own', () => {
    fc.assert(
      fc.property(event, (texts) => {
        const ids = analyzeTexts(texts).statements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps what a reading did to the same base when another article comes', () => {
    fc.assert(
      fc.property(event, article, (texts, another) => {
        const facts = ({ statements }: EventAnalysis) =>
          statements.flatMap(({ base, readings }) =>
            readings
              .filter(({ spans }) => spans.length > 0)
              .map(({ article: id, spans, wording, kept, of, trivial }) => ({
                key: JSON.stringify([base, id, spans]),
                facts: { wording, kept, of, trivial },
              })),
          );
        const after = new Map(
          facts(analyzeTexts([...texts, another])).map(({ key, facts: now }) => [key, now]),
        );
        for (const { key, facts: before } of facts(analyzeTexts(texts))) {
          if (after.has(key)) expect(after.get(key)).toEqual(before);
        }
      }),
      { numRuns: 60 },
    );
  });
});
