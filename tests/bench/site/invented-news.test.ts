import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import type { Article } from '../../../src/core/content-model.ts';
import { articlesOf, eventFile } from './invented-news.ts';

describe('articlesOf(event, count)', () => {
  test('gives the same event the same articles, and another others', () => {
    expect(articlesOf(3, 5)).toEqual(articlesOf(3, 5));
    expect(articlesOf(3, 5)[0]?.text).not.toBe(articlesOf(4, 5)[0]?.text);
    expect(articlesOf(3, 7).slice(0, 5)).toEqual(articlesOf(3, 5));
  });

  test('reuses words as outlets do: whole, trimmed, cut, reworded, without marks, and in running text', () => {
    const found = Array.from({ length: 12 }, (_, event) => analyze(event));
    const treatments = new Set(
      found.flatMap(({ statements }) =>
        statements.flatMap(({ readings }) => readings.map(({ treatment }) => treatment)),
      ),
    );
    for (const each of ['verbatim', 'trimmed', 'cut', 'reworded', 'unmarked', 'absent'])
      expect(treatments).toContain(each);
    expect(found.flatMap(({ passages }) => passages).length).toBeGreaterThan(12);
  });
});

function analyze(event: number) {
  const { id } = eventFile(event);
  const articles = articlesOf(event, 5).map(({ name, text }): Article => {
    const body = text.split('---\n\n')[1]?.trim() ?? '';
    const ends = [...body.matchAll(/\n\n|$/g)].map(({ index }) => index);
    return {
      ...{ id: `${id}-${name}`, event: id, outlet: name, kind: 'report', lang: 'en' },
      ...{ sha256: '', text: body, furniture: [], publish: 'full', published: '2020-01-01' },
      blocks: ends.map((end, at) => ({
        start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 2,
        end,
        kind: 'paragraph',
      })),
    };
  });
  const entry = { id, title: 'An event', date: '2020-01-01', summary: '', terms: [], notes: [] };
  return analyzeEvent(entry, articles, []);
}
