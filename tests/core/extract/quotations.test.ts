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

// What rules of attribution turn on, and names, in any row: each may stand first or last in its sentence.
const turns = (
  'said says saying told was is has did went on to that who whom which what how as of for by from with and but or not never nobody if when ' +
  'he his her it they called described accused claim statement according words quoted answer asked denied true lie issued with then before ' +
  'Ann|Poe Lee the|mayor Lee’s a|boat Monday Oslo in at “it|is|late” “Late.” “late,” , . ? : ; — ( ) ‘no’'
)
  .split(' ')
  .map((turn) => turn.replaceAll('|', ' '));

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

  test('reads any row of words that attributions turn on', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...turns), { minLength: 1, maxLength: 9 }), (row) => {
        const text = row.join(' ');
        for (const { speaker, cue } of read(text)) {
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.name);
          if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
        }
        expect(text).not.toBe('');
      }),
      { seed: 1, numRuns: 4000 },
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
