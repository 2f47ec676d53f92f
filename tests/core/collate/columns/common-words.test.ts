import { describe, expect, test } from 'vitest';
import { alignColumns } from '../../../../src/core/collate/columns/columns.ts';
import { markCommonWords } from '../../../../src/core/collate/columns/common-words.ts';
import type { Columns } from '../../../../src/core/collate/columns/rows.ts';
import type { Article } from '../../../../src/core/content-model.ts';
import { toArticle } from '../../../support/articles.ts';

/** What is marked in each of some texts that no wording ties together. */
function marked(...texts: readonly string[]): string[][] {
  const articles = texts.map((text, index) => toArticle(`a${index}`, text));
  const columns = markCommonWords(alignColumns(articles, []), articles, []);
  return articles.map((_, column) => read(columns, articles, column));
}

function read({ rows }: Columns, articles: readonly Article[], column: number): string[] {
  return rows.flatMap(({ cells }) =>
    (cells[column]?.parts ?? []).flatMap(({ kind, start, end }) =>
      kind === 'own' ? [] : (articles[column]?.text.slice(start, end) ?? ''),
    ),
  );
}

describe('markCommonWords(columns, articles, said)', () => {
  test('marks four words in a row that another article has too', () => {
    expect(
      marked('Boats left for the open sea at dawn.', 'Nobody sailed. The storm came from the open sea.'),
    ).toEqual([[], []]);
    expect(
      marked('Boats left for the old harbour wall at dawn.', 'Rain. It fell on the old harbour wall.'),
    ).toEqual([['the old harbour wall'], ['the old harbour wall']]);
  });

  test('marks fewer where one of them is rare, in small letters, and used once or twice', () => {
    expect(marked('It was a watershed moment here.', 'Some called it a watershed moment.')).toEqual([
      ['a watershed moment'],
      ['a watershed moment'],
    ]);
    expect(marked('A watershed is a watershed.', 'No watershed moment, no watershed hour.')).toEqual([
      [],
      [],
    ]);
    expect(marked('Then Zoltan Quirk left.', 'There Zoltan Quirk sat.')).toEqual([[], []]);
  });

  test('reads over accents, capitals and spelling', () => {
    expect(marked('They met at the Café Color Hall.', 'Fire. At the cafe colour hall.')).toEqual([
      ['at the Café Color Hall'],
      ['At the cafe colour hall'],
    ]);
  });

  test('takes no words together over the end of a sentence', () => {
    expect(marked('They left the harbour. Every boat was late.', 'the harbour every boat')).toEqual([[], []]);
  });

  test('counts an amount, initials and a word with a hyphen by their parts', () => {
    expect(marked('It had a gaffe-prone mayor.', 'Gaffe-prone, they said.')).toEqual([
      ['gaffe-prone'],
      ['Gaffe-prone'],
    ]);
  });

  test('looks through a text that says one thing over and over in a time that grows with it', () => {
    const long = 'row row row your boat '.repeat(4000);
    const [first] = marked(long, 'They row row row your boat gently.');
    expect(first?.join(' ')).toContain('row row row your boat');
  });
});
