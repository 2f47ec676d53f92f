import { describe, expect, test } from 'vitest';
import { findNoteProblems } from '../../../../src/core/collate/notes/note-problems.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import type { EditorNote, EditorQuote } from '../../../../src/core/content-model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

const article = toArticle(
  'daily',
  '“We will open the harbour,” Holt said. “A shameful retreat,” Crane said of the plan. She said that the harbour would stay open all winter.',
);
const at = (line: number) => ({ file: 'content/events/harbour.md', line, column: 5 });
const quote = (words: string): EditorQuote => ({ article: 'daily', words });

function problemsOf(...notes: EditorNote[]): string[] {
  const problems = findNoteProblems({ ...someEvent, notes }, [article], extractQuotations(article, []));
  return problems.map(
    ({ place, code, message }) => `${place.file}:${place.line}:${place.column} ${code} ${message}`,
  );
}

const OPEN = quote('“We will open the harbour,”');
const RETREAT = quote('A shameful retreat');

describe('findNoteProblems(event, articles, quotations)', () => {
  test('finds nothing wrong with notes that agree', () => {
    expect(
      problemsOf(
        { kind: 'join', quotes: [OPEN, RETREAT], place: at(3) },
        { kind: 'speaker', quote: OPEN, speaker: 'holt', place: at(4) },
        { kind: 'translated', quote: OPEN, translated: false, place: at(5) },
      ),
    ).toEqual([]);
  });

  test('reports words that the article no longer prints', () => {
    expect(
      problemsOf({ kind: 'translated', quote: quote('We shall open'), translated: true, place: at(3) }),
    ).toEqual([
      'content/events/harbour.md:3:5 words-not-found The article "daily" does not print the words "We shall open". Copy them from its file, or take the note out.',
    ]);
  });

  test('reports a quotation that has lost its marks', () => {
    expect(
      problemsOf({ kind: 'speaker', quote: quote('said of the plan'), speaker: 'holt', place: at(3) }),
    ).toEqual([
      'content/events/harbour.md:3:5 no-such-quotation The article "daily" prints the words "said of the plan" neither in quotation marks nor in a clause that was found to report somebody, so that they have no speaker. Name more of what was said, or take the note out.',
    ]);
    expect(problemsOf({ kind: 'not-a-quotation', quote: quote('said of the plan'), place: at(3) })).toEqual([
      expect.stringMatching(
        / without quotation marks, so that they are no quotation as it is\. Take the note out\.$/,
      ),
    ]);
  });

  test('takes a speaker of a clause without marks, and one speaker alone', () => {
    const clause = quote('the harbour would stay open all winter');
    const words = quote('would stay open all winter');
    expect(problemsOf({ kind: 'speaker', quote: clause, speaker: 'holt', place: at(3) })).toEqual([]);
    expect(
      problemsOf(
        { kind: 'speaker', quote: clause, speaker: 'holt', place: at(3) },
        { kind: 'speaker', quote: words, speaker: 'crane', place: at(9) },
      ),
    ).toEqual([expect.stringMatching(/:9:5 contradiction .* says "holt" of the same words/)]);
  });

  test.each<[string, EditorNote, EditorNote, string]>([
    [
      'joined and split',
      { kind: 'join', quotes: [OPEN, RETREAT], place: at(3) },
      { kind: 'split', quotes: [RETREAT, OPEN], place: at(9) },
      'join',
    ],
    [
      'two speakers',
      { kind: 'speaker', quote: OPEN, speaker: 'holt', place: at(3) },
      { kind: 'speaker', quote: OPEN, speaker: 'crane', place: at(9) },
      'holt',
    ],
    [
      'a speaker of no quotation',
      { kind: 'speaker', quote: OPEN, speaker: 'holt', place: at(3) },
      { kind: 'not-a-quotation', quote: OPEN, place: at(9) },
      'a quotation with a speaker',
    ],
    [
      'translated and not',
      { kind: 'translated', quote: OPEN, translated: true, place: at(3) },
      { kind: 'translated', quote: OPEN, translated: false, place: at(9) },
      'translated',
    ],
  ])('reports a contradiction: %s', (_name, first, second, said) => {
    const [problem, ...others] = problemsOf(first, second);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^content\/events\/harbour\.md:9:5 contradiction /);
    expect(problem).toContain(`the note in content/events/harbour.md:3 says "${said}"`);
  });
});
