import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../src/core/analysis.ts';
import type { Publish } from '../../src/core/content-model.ts';
import { isWithheld, printedParts, toPublished } from '../../src/core/withholding.ts';
import { anyText, someEvent, toArticle } from '../support/articles.ts';

const bells =
  'Bells rang. Nobody slept.\n\nThe mayor arrived late. “We shall not rest until the harbour is open,” she said. Rain fell. Dogs barked.';

function publish(how: Publish, sentences = 1, text = bells) {
  const [article] = toPublished(analyzeEvent(someEvent, [toArticle('a', text, how)], []), sentences).articles;
  if (article === undefined) throw new Error('The event has one article.');
  return {
    article,
    parts: printedParts(article, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    ),
  };
}

describe('toPublished(analysis, excerptSentences)', () => {
  test('leaves a full text as it is', () => {
    const { article, parts } = publish('full');
    expect(article.text).toBe(bells);
    expect(isWithheld(article)).toBe(false);
    expect(parts).toEqual([bells]);
  });

  test('prints the sentences around a statement', () => {
    const { article, parts } = publish('excerpts');
    expect(parts.join(' … ')).toContain('The mayor arrived late.');
    expect(parts.join(' … ')).toContain('Rain fell.');
    expect(article.text).not.toMatch(/Bells|Nobody|Dogs/);
    expect(publish('excerpts', 0).article.text).not.toMatch(/arrived|Rain/);
  });

  test('prints whole sentences, which no abbreviation ends', () => {
    const reported = 'Rain fell. “The plan is dead,” said Mr. Poe of the U.S. Senate. Dogs barked.';
    expect(publish('excerpts', 0, reported).parts).toEqual([
      '“The plan is dead,” said Mr. Poe of the U.S. Senate.',
    ]);
  });

  test('prints the words of quotations alone', () => {
    expect(publish('quotations').parts).toEqual(['We shall not rest until the harbour is open,']);
  });

  test('blanks the rest, so that every offset stays', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom<Publish>('excerpts', 'quotations'),
        fc.nat(2),
        (any, how, sentences) => {
          const whole = analyzeEvent(someEvent, [toArticle('a', any, how)], []);
          const article = toPublished(whole, sentences).articles[0];
          if (article === undefined) throw new Error('The event has one article.');
          expect(article.text.length).toBe(any.length);
          let at = 0;
          for (const { start, end } of article.printed ?? []) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(article.text.slice(at, start)).toBe(' '.repeat(start - at));
            expect(article.text.slice(start, end)).toBe(any.slice(start, end));
            at = end;
          }
          expect(article.text.slice(at).trim()).toBe('');
          for (const { pieces } of whole.quotations) {
            for (const { start, end } of pieces)
              expect(article.text.slice(start, end)).toBe(any.slice(start, end));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
