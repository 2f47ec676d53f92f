import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from '../../../src/core/search/highlight.ts';

const mark = (text: string, keys: string[], beginning = ''): string =>
  highlight(text, { keys: new Set(keys), beginning })
    .map((segment) => (segment.isMatch ? `[${segment.text}]` : segment.text))
    .join('');

describe('highlight(text, marking)', () => {
  test.each([
    ['every match', 'aid, and more aid', ['aid'], '[aid], and more [aid]'],
    [
      'as it is spelt in the text',
      'Élysée and the Organisers',
      ['elysee', 'organisers'],
      '[Élysée] and the [Organisers]',
    ],
    [
      'the word with its possessive',
      'Azerbaijan’s sovereignty',
      ['azerbaijan'],
      '[Azerbaijan’s] sovereignty',
    ],
    [
      'words that follow each other as one',
      'of territorial integrity',
      ['territorial', 'integrity'],
      'of [territorial integrity]',
    ],
    [
      'the same at the beginning',
      'territorial integrity of',
      ['territorial', 'integrity'],
      '[territorial integrity] of',
    ],
    ['words apart apart', 'aid or aid', ['aid'], '[aid] or [aid]'],
    ['words with a word between apart', 'aid and more aid', ['aid', 'more'], '[aid] and [more aid]'],
    ['words with a sign between apart', 'aid $ aid', ['aid'], '[aid] $ [aid]'],
    ['words with a mark between as one', 'aid, “aid”', ['aid'], '[aid, “aid]”'],
    ['all of it', 'aid', ['aid'], '[aid]'],
    ['nothing where nothing matches', 'not a word', ['harbour'], 'not a word'],
  ])('marks %s', (_name, text, keys, expected) => {
    expect(mark(text, keys)).toBe(expected);
  });

  test('marks a word that begins with what is being typed', () => {
    expect(mark('the integrity of it', [], 'integ')).toBe('the [integrity] of it');
  });

  test('makes no empty segment', () => {
    const keys = new Set(['aid']);
    expect(highlight('aid', { keys, beginning: '' })).toEqual([{ text: 'aid', isMatch: true }]);
    expect(highlight('aid or', { keys, beginning: '' })).toEqual([
      { text: 'aid', isMatch: true },
      { text: ' or', isMatch: false },
    ]);
    expect(highlight('', { keys, beginning: '' })).toEqual([]);
  });

  test('cuts a text without losing or doubling a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ maxLength: 3 })), (text, keys) => {
        const segments = highlight(text, { keys: new Set(keys), beginning: keys[0] ?? '' });
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments) expect(segment.text).not.toBe('');
      }),
    );
  });
});
