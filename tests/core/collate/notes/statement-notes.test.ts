import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import type { EditorNote, EditorQuote, EventAnalysis, Reading } from '../../../../src/core/model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

const DAILY = `“We will open the harbour before the first frost,” Holt said.

“A shameful retreat,” Holt added.

The council is tired of waiting.`;
const HERALD = `Holt promised that boats would sail again by winter.

“A shameful retreat,” Crane said. He spoke of “talking points”.`;

const place = { file: 'content/events/harbour.md', line: 7, column: 5 };
const daily = (words: string): EditorQuote => ({ article: 'daily', words });
const herald = (words: string): EditorQuote => ({ article: 'herald', words });

type Note = EditorNote extends infer N ? (N extends EditorNote ? Omit<N, 'place'> : never) : never;

function analyze(...notes: Note[]): EventAnalysis {
  const entry = { ...someEvent, notes: notes.map((note) => ({ ...note, place }) as EditorNote) };
  return analyzeEvent(entry, [toArticle('daily', DAILY), toArticle('herald', HERALD)], []);
}

function readingsOf(
  { statements, articles }: EventAnalysis,
  words: string,
): (readonly [string, string, string])[] {
  const textOf = (reading: Reading) =>
    reading.places
      .flatMap(({ spans }) => spans)
      .map((span) => articles.find(({ id }) => id === reading.article)?.text.slice(span.start, span.end))
      .join(' | ');
  const found = statements.find(({ readings }) =>
    readings.some((reading) => textOf(reading).includes(words)),
  );
  return (found?.readings ?? []).map((reading) => [reading.treatment, reading.by, textOf(reading)]);
}

describe('an editor’s note', () => {
  test('is not needed to keep two speakers apart', () => {
    expect(readingsOf(analyze(), 'shameful')).toEqual([
      ['verbatim', 'program', 'A shameful retreat,'],
      ['absent', 'program', ''],
    ]);
  });

  test('joins what the program kept apart', () => {
    const event = analyze({
      kind: 'join',
      quotes: [daily('“A shameful retreat,”'), herald('“A shameful retreat,”')],
    });
    expect(readingsOf(event, 'shameful')).toEqual([
      ['verbatim', 'editor', 'A shameful retreat,'],
      ['verbatim', 'editor', 'A shameful retreat,'],
    ]);
    expect(event.statements[0]?.by).toBe('editor');
  });

  test('sets a speaker, and the program joins by it', () => {
    const event = analyzeEvent(
      {
        ...someEvent,
        notes: [{ kind: 'speaker', speaker: 'holt', quote: herald('“A shameful retreat,”'), place }],
      },
      [toArticle('daily', DAILY), toArticle('herald', HERALD)],
      [{ id: 'holt', name: 'Holt', aliases: [] }],
    );
    const quotation = event.quotations.find(({ article, marks }) => article === 'herald' && marks !== 'none');
    expect(quotation?.speaker).toMatchObject({ id: 'holt', name: 'Holt', chain: 'editor' });
    expect(readingsOf(event, 'shameful').map(([treatment]) => treatment)).toEqual(['verbatim', 'verbatim']);
  });

  test('splits what the program would join', () => {
    const join: Note = { kind: 'join', quotes: [daily('A shameful retreat'), herald('A shameful retreat')] };
    const event = analyze(join, { kind: 'split', quotes: [herald('A shameful retreat')] });
    expect(readingsOf(event, 'shameful').map(([treatment]) => treatment)).toEqual(['verbatim', 'absent']);
  });

  test('says that a sentence reports a statement in other words', () => {
    const event = analyze({
      kind: 'reported',
      quote: herald('boats would sail again by winter'),
      of: daily('We will open the harbour before the first frost'),
    });
    expect(readingsOf(event, 'open the harbour')).toEqual([
      ['verbatim', 'program', 'We will open the harbour before the first frost,'],
      ['reported', 'editor', 'boats would sail again by winter'],
    ]);
  });

  test('takes words in marks that are no quotation out of the statements', () => {
    expect(readingsOf(analyze(), 'talking points')).toHaveLength(2);
    const event = analyze({ kind: 'not-a-quotation', quote: herald('“talking points”') });
    expect(readingsOf(event, 'talking points')).toHaveLength(0);
    expect(event.quotations.find(({ why }) => why.includes('editor'))?.kind).toBe('term');
  });

  test('says whether one statement was translated', () => {
    const event = analyze({ kind: 'translated', quote: daily('A shameful retreat'), translated: true });
    expect(event.statements.map(({ translated }) => translated).sort()).toEqual(
      [null, null, null, true].slice(-event.statements.length).sort(),
    );
  });
});
