import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import type { Article } from '../../../../src/core/content-model.ts';
import type { EventAnalysis } from '../../../../src/core/model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';
import { analyzeTexts, printedWords, statementWith, treatmentsOf } from '../../../support/statements.ts';

describe('the statements of an event', () => {
  test('joins what two outlets cut at different places', () => {
    const event = analyzeTexts(
      '“We will close the old bridge on Monday. The repairs will cost nine million,” Mayor Lena Ortiz said.',
      '“We will close the old bridge on Monday,” Mayor Lena Ortiz said.\n\n“The repairs will cost nine million. I ask for patience,” she said.',
    );
    expect(treatmentsOf(event, 'old bridge')).toBe('a verbatim 8/8, b verbatim 8/8');
    expect(treatmentsOf(event, 'nine million')).toMatch(/^a verbatim .*, b verbatim/);
    expect(treatmentsOf(event, 'I ask', 'b')).toMatch(/^a absent, b verbatim/);
  });

  test('tells two speakers with one short phrase apart', () => {
    const event = analyzeTexts(
      '“A shameful retreat,” Anna Holt said.',
      'Peter Crane called it “a shameful retreat”.',
    );
    expect(event.statements).toHaveLength(2);
  });

  test('does not fuse two statements through a long sentence of both', () => {
    const first = 'We will open the harbour before the first frost of the winter';
    const second = 'nobody on the island has to fear for a place on the boats';
    const event = analyzeTexts(
      `“${first},” Holt said.`,
      `“And ${second},” Holt said.`,
      `“${first}, and ${second},” Holt said.`,
    );
    const [statement] = event.statements;
    expect(statement?.base.article).toBe('c');
    expect(statement?.readings.map(({ treatment }) => treatment)).toEqual(['trimmed', 'trimmed', 'verbatim']);
  });

  test('gives a partner to the remark that shares most, and leaves the other out', () => {
    const event = analyzeTexts(
      '“The debris is consistent with a sudden implosion of the vessel,” Paul Voss said.\n\nIt was “consistent with the catastrophic loss of the chamber,” Paul Voss said earlier.',
      '“The debris is consistent with the catastrophic loss of the chamber,” Paul Voss said.',
    );
    expect(statementWith(event, 'b', 'loss of the chamber')).toBe(
      statementWith(event, 'a', 'loss of the chamber'),
    );
    expect(statementWith(event, 'a', 'implosion')).not.toBe(statementWith(event, 'a', 'loss of the chamber'));
  });

  test('never joins what was denied with what was said', () => {
    const event = analyzeTexts(
      'Anna Holt said: “He is a fool and a danger to the harbour.”',
      'Anna Holt denied saying “he is a fool and a danger to the harbour”.',
    );
    expect(event.statements.map(({ factuality }) => factuality).sort()).toEqual(['denied', 'said']);
  });

  test('follows words into a report without marks', () => {
    const event = analyzeTexts(
      '“I will not sign the flawed treaty before the assembly meets,” Holt said.',
      'Holt said on Friday that he would not sign the flawed treaty before the assembly met.',
    );
    expect(event.statements[0]?.readings[1]).toMatchObject({ treatment: 'unmarked', wording: 'reworded' });
  });

  test('makes no reading of three everyday words', () => {
    const event = analyzeTexts('“We will go home now,” Holt said.', 'Crane said they will go to the market.');
    expect(event.statements[0]?.readings[1]?.treatment).toBe('absent');
  });

  test('says that a translation may explain a difference only where there is a reason', () => {
    const texts = [
      '“We will open the harbour before the frost,” Ada Holt said.',
      '“We shall open the harbour before the frost,” Ada Holt said.',
    ];
    const articles = texts.map((text, index) => toArticle(`article-${index}`, text));
    const entry = { id: 'holt', name: 'Ada Holt', aliases: [] };
    const translated = (language?: string) =>
      analyzeEvent(someEvent, articles, [{ ...entry, ...(language ? { language } : {}) }]).statements[0]
        ?.translated;
    expect(translated()).toBeNull();
    expect(translated('en-GB')).toBeNull();
    expect(translated('fr')).toBe(true);
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
        for (const { readings } of analyzeTexts(...texts).statements) {
          for (const { kept, of, wording, places, treatment } of readings) {
            expect(kept).toBeLessThanOrEqual(of);
            if (wording === 'verbatim') expect(kept).toBe(of);
            if (wording === 'trimmed' || wording === 'cut') expect(kept).toBeLessThan(of);
            expect(places.length === 0).toBe(treatment === 'absent');
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has every unit in exactly one statement, and in one reading of it', () => {
    fc.assert(
      fc.property(event, (texts) => {
        const { units, statements } = analyzeTexts(...texts);
        const placed = statements.flatMap(({ anchors }) => anchors);
        expect(placed.toSorted()).toEqual(units.map(({ anchor }) => anchor).toSorted());
        const read = statements.flatMap(({ readings }) =>
          readings.flatMap(({ places }) => places.flatMap(({ anchor }) => anchor ?? [])),
        );
        expect(read.toSorted()).toEqual(placed.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('has a unit for every quotation that is no term', () => {
    fc.assert(
      fc.property(event, (texts) => {
        const { quotations, units } = analyzeTexts(...texts);
        const found = new Set(units.map(({ quotation }) => quotation));
        const marked = quotations.filter(({ marks, kind }) => marks !== 'none' && kind !== 'term');
        expect(marked.filter(({ id }) => !found.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('says of no article that prints a base’s words that they are not found', () => {
    fc.assert(
      fc.property(event, (texts) => {
        const found = analyzeTexts(...texts);
        const denied: string[][] = [];
        const plain = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
        for (const { base, readings } of found.statements) {
          const text = base.pieces
            .map(({ article: id, start, end }) =>
              found.articles.find((other) => other.id === id)?.text.slice(start, end),
            )
            .join(' ');
          const words = plain(text).trim().split(' ');
          for (const { article: id, treatment, elsewhere } of readings) {
            if (treatment !== 'absent' || elsewhere.length > 0) continue;
            const paragraphs = found.articles.find((other) => other.id === id)?.text.split('\n') ?? [];
            const runs = words.length < 4 ? [words] : words.slice(3).map((_, at) => words.slice(at, at + 4));
            const isThere = (run: string[]) =>
              paragraphs.some((paragraph) => plain(paragraph).includes(` ${run.join(' ')} `));
            denied.push(...runs.filter(isThere));
          }
        }
        expect(denied).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('gives its statements ids of their own', () => {
    fc.assert(
      fc.property(event, (texts) => {
        const ids = analyzeTexts(...texts).statements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps what a reading did to the same base when another article comes', () => {
    fc.assert(
      fc.property(event, article, (texts, another) => {
        const facts = (found: EventAnalysis) =>
          found.statements.flatMap(({ base, readings }) =>
            readings
              .filter(({ treatment }) => treatment !== 'absent')
              .map((reading) => ({
                key: JSON.stringify([base.pieces, reading.article, printedWords(found, reading)]),
                facts: [reading.wording, reading.kept, reading.of],
              })),
          );
        const after = new Map(
          facts(analyzeTexts(...texts, another)).map(({ key, facts: now }) => [key, now]),
        );
        for (const { key, facts: before } of facts(analyzeTexts(...texts)))
          expect(after.get(key) ?? before).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
