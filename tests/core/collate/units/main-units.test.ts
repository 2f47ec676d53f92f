import { describe, expect, test } from 'vitest';
import { analyzeTexts } from '../../../support/statements.ts';

/** The places of the first article’s reading of the statement that all articles print, as `role: words`. */
function placesOf(own: string): string[] {
  const said = '“We shall open the old harbour before the first frost and keep it open,” Holt said.';
  const { statements, articles } = analyzeTexts(own, said, said);
  const reading = statements[0]?.readings.find(({ article }) => article === 'a');
  const text = articles.find(({ id }) => id === 'a')?.text ?? '';
  return (reading?.places ?? []).map(
    ({ role, spans }) => `${role}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

describe('what an article is treated by', () => {
  test('is the fullest of its quotations, and one that adds words of the statement', () => {
    expect(
      placesOf(
        'They “shall open the old harbour before the first frost”, Holt said. They will “keep it open”, she added.',
      ),
    ).toEqual(['main: shall open the old harbour before the first frost', 'main: keep it open']);
  });

  test('is not one that repeats its words', () => {
    expect(
      placesOf(
        'They “shall open the old harbour before the first frost”, Holt said. The “old harbour before the first frost”, she said again.',
      ),
    ).toEqual([
      'main: shall open the old harbour before the first frost',
      'repeat: old harbour before the first frost',
    ]);
  });
});
