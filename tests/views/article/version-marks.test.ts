import { describe, expect, test } from 'vitest';
import { findVersionMarks } from '../../../src/views/article/version-marks.ts';
import { toArticle } from '../../support/articles.ts';

/** Two texts with what differs between them in brackets: `of [three|four] quays`. */
function marked(notation: string): [string, string] {
  const side = (which: 1 | 2) =>
    notation.replaceAll(/\[([^|]*)\|([^\]]*)\]/g, (_, a: string, b: string) => {
      const words = which === 1 ? a : b;
      return words === '' ? '' : `[${words}]`;
    });
  return [side(1), side(2)];
}

function show(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
}

describe('findVersionMarks(earlier, later)', () => {
  test.each([
    ['equal texts', '“Every quay is safe,” the mayor said.'],
    ['another word', '“The engine has failed us [three|four] times,” she said.'],
    ['words in a row as one', 'The union called it [a closure|the end of it].'],
    ['words that went', 'The mayor said [“never” |]on Monday.'],
    ['a paragraph that came', 'The council met.[|\n\nThe mayor spoke.]'],
  ])('%s', (_, notation) => {
    const [a, b] = marked(notation);
    const plain = (text: string) => text.replaceAll(/[[\]]/g, '');
    const found = findVersionMarks(toArticle('morning', plain(a)), toArticle('evening', plain(b)));
    const trimmed = (text: string) => text.replaceAll(/\[(\s*)(.*?)(\s*)\]/gs, '$1[$2]$3');
    expect([show(plain(a), found.earlier), show(plain(b), found.later)]).toEqual([trimmed(a), trimmed(b)]);
  });

  test('calls neither case nor the style of quotation marks a difference', () => {
    const found = findVersionMarks(
      toArticle('a', '"Every quay," she said.'),
      toArticle('b', '“every quay,” she said.'),
    );
    expect(found).toEqual({ earlier: [], later: [] });
  });

  test('says nothing of a text that is not printed whole', () => {
    const earlier = { ...toArticle('a', 'The council met.'), printed: [{ start: 0, end: 3 }] };
    expect(findVersionMarks(earlier, toArticle('b', 'The mayor met.'))).toEqual({ earlier: [], later: [] });
  });
});
