import fc from 'fast-check';
import type { Article, EventEntry, Publish } from '../../src/core/content-model.ts';
import { findBlocks } from '../../src/core/text/blocks.ts';

/** An article of which only the text matters. */
export function toArticle(id: string, text: string, publish: Publish = 'full'): Article {
  return {
    ...{ id, event: 'event', outlet: null, kind: 'report', lang: 'en', sha256: '0'.repeat(64) },
    ...{ text, blocks: findBlocks(text), furniture: [], publish },
  };
}

export const someEvent: EventEntry = { id: 'event', title: '', date: '', summary: '', terms: [], notes: [] };

const words = [
  'said',
  'the ministry',
  'France',
  'Baku',
  'has',
  'a campaign of lies',
  'in',
  'total',
  'violation of',
];
/** Words that the grammar of attributions turns on. */
const joints = [
  'friendly',
  'by',
  'that',
  'who',
  'called',
  'said',
  'according to',
  'Ann Lee',
  'May',
  'the mayor',
  'LEE:',
  'the workers’',
  '6\'2"',
  '’90s',
  'U.S.',
];
const marks = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  ',',
  '.',
  '…',
  '—',
  '?',
  '\n\n',
  '\n',
];
const pieces = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 6 },
  { arbitrary: fc.constantFrom(...joints), weight: 4 },
  { arbitrary: fc.constantFrom(...marks), weight: 5 },
  {
    arbitrary: fc.constantFrom(
      'he told reporters',
      '35,000',
      '€1.5m',
      'don’t',
      '😀',
      'é',
      '\u00A0',
      '\u0000',
    ),
    weight: 1,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
);

/** Texts that look like news from afar: few words that come back, and marks in any order. */
export const anyText = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
