import { expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { suggestNotes } from '../../../src/core/describe/suggestions.ts';
import type { Article } from '../../../src/core/content-model.ts';
import type { EventAnalysis } from '../../../src/core/model.ts';
import { findBlocks } from '../../../src/core/text/blocks.ts';

function article(name: string, text: string): Article {
  return {
    ...{
      id: `e-${name}`,
      event: 'e',
      outlet: name,
      kind: 'report',
      lang: 'en',
      publish: 'full',
      sha256: name,
    },
    ...{ text, blocks: findBlocks(text), furniture: [] },
  };
}

function suggest(...texts: readonly string[]) {
  const event = { id: 'e', title: '', date: '', summary: '', terms: [], notes: [] };
  const names = ['daily', 'herald', 'post', 'courier'];
  const articles = texts.map((text, at) => article(names[at] ?? '', text));
  return suggestNotes(analyzeEvent(event, articles, []));
}

test('proposes to join what the same speaker says in other words with the same rare ones', () => {
  const found = suggest(
    '“The quay has been shedding masonry since the gales of November,” said Ada Moreno.',
    '“Ever since those November gales we have watched masonry fall off,” said Ada Moreno.',
  );
  expect(found[0]?.note).toEqual({
    join: [
      { article: 'daily', words: 'The quay has been shedding masonry since the gales of November,' },
      { article: 'herald', words: 'Ever since those November gales we have watched masonry fall off,' },
    ],
  });
  expect(found[0]?.why).toContain('and the speaker');
});

test('proposes nothing for what is joined, and nothing for what shares no rare words', () => {
  const same = '“The quay has been shedding masonry since the gales of November,” said Ada Moreno.';
  expect(suggest(same, `In short. ${same}`)).toEqual([]);
  expect(suggest(same, '“We shall see what comes of it in the end,” said Ada Moreno.')).toEqual([]);
});

test('proposes one note where a remark may be one statement with what several articles print alike', () => {
  const same = '“The quay has been shedding masonry since the gales of November,”';
  const notes = suggest(
    '“Ever since those November gales we have watched masonry fall off,” said Ada Moreno.',
    `${same} said Ada Moreno.`,
    `On Monday there was more. ${same} said Ada Moreno.`,
    `The harbour is old. ${same} said Ada Moreno.`,
  );
  expect(notes.map(({ note }) => note)).toEqual([
    {
      join: [
        expect.objectContaining({ words: same.slice(1, -1) }),
        expect.objectContaining({ article: 'daily' }),
      ],
    },
  ]);
});

test('asks of a few words with capitals, which nobody is said to have said, whether they are a quotation', () => {
  const quotation = { article: 'e-daily', field: 'body', kind: 'fragment', marks: 'double', speaker: null };
  const analysis = {
    ...{
      event: { id: 'e' },
      statements: [],
      passages: [],
      articles: [article('daily', 'The boat “Patient Margery” sank.')],
    },
    quotations: [
      {
        ...quotation,
        start: 10,
        end: 25,
        pieces: [{ start: 10, end: 25 }],
        factuality: 'said',
        block: 0,
        blocks: 1,
      },
    ],
  } as unknown as EventAnalysis;
  expect(suggestNotes(analysis).map(({ note }) => note)).toEqual([
    { notAQuotation: { article: 'daily', words: 'Patient Margery' } },
  ]);
});
