import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeEvent } from '../../src/core/analysis.ts';
import { isFound } from '../../src/core/reading-places.ts';
import type { Article, EventEntry } from '../../src/core/content-model.ts';

// What outlets print of one day: whole, trimmed, in other words, with or without a speaker.
const sentences = [
  '“We shall not rest until every quay is safe for the people who work on it,” Mayor Ada Moreno said.',
  '“We shall not rest until every quay is safe,” said Moreno.',
  '“Every quay is safe. We shall not rest,” the mayor said.',
  'She asked residents for “a year of patience”.',
  '“It will take a year of patience, and more money than we have,” Moreno told reporters.',
  '“The ferry moves to the northern pier in June,” said Tom Pell, who runs it.',
  'Pell said the ferry would move “to the northern pier”.',
  '“We shall not rest until every quay is safe for the people who work on it,” Mayor Ada Moreno said.',
  'The council voted on Monday. Nobody objected.',
];

const event: EventEntry = {
  ...{ id: 'harbour-vote', title: 'The vote', date: '2026-03-02', summary: 'A vote.', terms: [], notes: [] },
};

function articleOf(lines: readonly string[], index: number): Article {
  const text = lines.join('\n\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start = block.end + 2;
    return block;
  });
  return {
    ...{ id: `harbour-vote-${'abcdef'[index]}`, event: event.id, outlet: `${index}`, kind: 'report' },
    ...{ lang: 'en', sha256: `${index}`, text, blocks, furniture: [], publish: 'full' },
    published: `2026-03-0${index + 2}`,
  };
}

const someArticles = fc.array(fc.shuffledSubarray(sentences, { minLength: 1 }), {
  minLength: 2,
  maxLength: 5,
});

test('taking an article out renames no quotation of another, and leads to every statement that it has no words of by its name', () => {
  fc.assert(
    fc.property(someArticles, fc.nat(), (texts, which) => {
      const articles = texts.map(articleOf);
      const removed = articles[which % articles.length]?.id;
      const before = analyzeEvent(event, articles, []);
      const after = analyzeEvent(
        event,
        articles.filter(({ id }) => id !== removed),
        [],
      );
      const idsOf = (quotations: typeof before.quotations) =>
        quotations
          .filter(({ article }) => article !== removed)
          .map(({ id, article, start }) => [id, article, start]);
      expect(idsOf(after.quotations)).toEqual(idsOf(before.quotations));
      const alone = before.statements.filter(({ readings }) =>
        readings.every((reading) => reading.article !== removed || !isFound(reading)),
      );
      // Two statements may have become one, which has its units' anchors; a page leads to it by the name of each.
      const names = new Set(
        after.statements.flatMap(({ id, anchors }) => [
          id,
          ...anchors.map((anchor) => `s${anchor.slice(1)}`),
        ]),
      );
      expect(alone.map(({ id }) => id).filter((id) => !names.has(id))).toEqual([]);
      expect(after.quotations.some(({ article }) => article === removed)).toBe(false);
    }),
  );
});

test('an earlier article that prints a few of a statement’s words does not rename it', () => {
  const whole = '“It will take a year of patience, and more money than we have,” Moreno told reporters.';
  const articles = ['She asked residents for “a year of patience”.', whole, whole].map((line, index) =>
    articleOf([line], index),
  );
  const idsOf = (some: readonly Article[]) => analyzeEvent(event, some, []).statements.map(({ id }) => id);
  const ids = idsOf(articles);
  expect(ids).toHaveLength(1);
  expect(idsOf(articles.slice(1))).toEqual(ids);
});
