import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import type { SpeakerEntry } from '../../../src/core/content-model.ts';
import type { Quotation } from '../../../src/core/model.ts';
import { anyText, toArticle } from '../../support/articles.ts';

const speakers: readonly SpeakerEntry[] = [{ id: 'ministry', name: 'the ministry', aliases: ['Baku'] }];

function read(text: string, entries: readonly SpeakerEntry[] = speakers): readonly Quotation[] {
  return extractQuotations(toArticle('article', text), entries);
}

function isInside(text: string, { start, end }: { start: number; end: number }): boolean {
  return 0 <= start && start < end && end <= text.length;
}

describe('extractQuotations(article, speakers)', () => {
  test('gives spans that lie in the text, with words between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, pieces, insertions, speaker, cue } of read(text)) {
          expect([{ start, end }, ...pieces, ...insertions].every((span) => isInside(text, span))).toBe(true);
          expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([start, end]);
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.name);
          if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
        }
      }),
    );
  });

  test('gives quotations that nest or are apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = read(text).flatMap((quotation) => quotation.pieces);
        for (const a of pieces) {
          for (const b of pieces) {
            const apart = a.end <= b.start || b.end <= a.start;
            const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
            expect(apart || nested).toBe(true);
          }
        }
      }),
    );
  });

  test('gives every quotation an id of its own, the same on every run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ids = read(text).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(read(text).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  test('keeps ids when paragraphs are added before', () => {
    fc.assert(
      fc.property(anyText, fc.nat(5), (text, count) => {
        const before = 'Rain fell on the harbour. '.repeat(count);
        const ids = read(text).map(({ id }) => id);
        expect(read(`${before}It was late.\n\n${text}`).map(({ id }) => id)).toEqual(
          expect.arrayContaining(ids),
        );
      }),
    );
  });

  test('finds the same words whatever speakers are known', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const withoutIds = (quotations: readonly Quotation[]) =>
          quotations.map((quotation) => ({ ...quotation, speaker: quotation.speaker?.name }));
        expect(withoutIds(read(text, []))).toEqual(withoutIds(read(text)));
      }),
    );
  });

  test('gives kind indirect to words without marks, and only to those', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, marks } of read(text)) expect(kind === 'indirect').toBe(marks === 'none');
      }),
    );
  });
});
