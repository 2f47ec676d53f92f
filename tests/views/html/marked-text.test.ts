import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { print } from '../../../src/views/html/html.ts';
import { markText, type TextMark } from '../../../src/views/html/marked-text.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('markText(text, span, marks)', () => {
  test.each<[name: string, text: string, marks: TextMark[], html: string]>([
    ['escapes what would be markup', 'a < b & "c"', [], 'a &#x3C; b &#x26; "c"'],
    [
      'wraps a range',
      'we shall not rest',
      [{ start: 3, end: 8, tag: 'ins' }],
      'we <ins>shall</ins> not rest',
    ],
    [
      'nests by length, whatever the order given',
      'we shall not',
      [
        { start: 3, end: 8, tag: 'ins' },
        { start: 0, end: 12, tag: 'mark' },
      ],
      '<mark>we <ins>shall</ins> not</mark>',
    ],
    [
      'keeps the given order for equal ranges',
      'we',
      [
        { start: 0, end: 2, tag: 'a', attributes: { href: '#q' } },
        { start: 0, end: 2, tag: 'mark' },
      ],
      '<a href="#q"><mark>we</mark></a>',
    ],
    [
      'cuts marks that cross and gives the id to the first piece',
      'abcdef',
      [
        { start: 0, end: 4, tag: 'mark' },
        { start: 2, end: 6, tag: 'ins', attributes: { id: 'i', class: 'x' } },
      ],
      '<mark>ab<ins id="i" class="x">cd</ins></mark><ins class="x">ef</ins>',
    ],
    ['leaves an empty mark out', 'ab', [{ start: 1, end: 1, tag: 'mark' }], 'ab'],
  ])('%s', (_name, text, marks, html) => {
    expect(print(markText(text, whole(text), marks))).toBe(html);
  });

  test('renders only the span, with marks cut at its ends', () => {
    expect(
      print(markText('we shall not rest', { start: 3, end: 12 }, [{ start: 0, end: 8, tag: 'mark' }])),
    ).toBe('<mark>shall</mark> not');
  });

  test('escapes attributes', () => {
    const marks: TextMark[] = [{ start: 0, end: 1, tag: 'a', attributes: { href: '"><script>' } }];
    expect(print(markText('a', { start: 0, end: 1 }, marks))).toBe('<a href="&#x22;><script>">a</a>');
  });

  test('without its tags is the text, and every tag that opens is closed in turn', () => {
    const tag = fc.constantFrom('mark', 'ins', 'del') satisfies fc.Arbitrary<TextMark['tag']>;
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', '’', '\n', 'é'),
      maxLength: 40,
    });
    const mark = fc.record({ start: fc.nat(45), end: fc.nat(45), tag });
    fc.assert(
      fc.property(text, fc.array(mark, { maxLength: 8 }), (value, marks) => {
        const html = print(markText(value, whole(value), marks));
        const open: string[] = [];
        for (const [, slash, name] of html.matchAll(/<(\/?)(mark|ins|del)>/g)) {
          if (!slash) open.push(name ?? '');
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
        expect(withoutTags(html)).toBe(value);
      }),
    );
  });
});

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9A-F]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
