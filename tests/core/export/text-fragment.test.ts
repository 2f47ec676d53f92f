import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTextFragment, formatFragments, linkToWords } from '../../../src/core/export/text-fragment.ts';
import { inventEvent } from '../../support/invented-event.ts';

const url = 'https://paper.example/story';

function articleOf(text: string, address: string | undefined = url) {
  const [article] = inventEvent({
    articles: [{ id: 'daily', text, headline: 'A vote', ...(address !== undefined && { url: address }) }],
  }).articles;
  if (article === undefined) throw new Error('An event has its article.');
  return article;
}

/** The link to the words between [ and ]. */
function link(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return linkToWords(articleOf(marked.replace('[', '').replace(']', '')), 'body', [{ start, end }]);
}

describe('linkToWords(article, field, spans)', () => {
  test.each([
    ['gives up to eight words whole', 'He said “[we shall not rest]”.', 'we%20shall%20not%20rest'],
    [
      'encodes the directive’s own signs',
      'A [well-known, R&D 100% case] here',
      'well%2Dknown%2C%20R%26D%20100%25%20case',
    ],
    ['encodes what is not ASCII', 'in [Bakı’s Məclis] today', 'Bak%C4%B1%E2%80%99s%20M%C9%99clis'],
    ['encodes brackets and quotes', "a [dog's (big) !] x", 'dog%27s%20%28big'],
    ['takes whole words at both ends', 'the jet[ty will not clo]se', 'jetty%20will%20not%20close'],
    ['leaves marks at the ends out', 'said [“, we stay. ”] he', 'we%20stay'],
    [
      'names the first and the last words of more than eight',
      '[one two three four five six seven eight nine ten]',
      'one%20two%20three,eight%20nine%20ten',
    ],
    [
      'names one word more where fewer are printed twice',
      'One two three. [one two three four five six seven eight nine ten]',
      'one%20two%20three%20four,seven%20eight%20nine%20ten',
    ],
    ['does not let an end run over a paragraph', '[one two\n\nthree four five]', 'one%20two,four%20five'],
    [
      'says what stands before words that come twice',
      'the vote. He lost [the vote] today',
      'vote.%20He%20lost-,the%20vote',
    ],
    [
      'says what stands after where nothing before tells',
      'All had lost the vote in May. All had lost [the vote] in June',
      'All%20had%20lost-,the%20vote,-in%20June',
    ],
    [
      'says what stands after words that begin a paragraph',
      'The vote is lost\n\n[The vote] is won',
      'The%20vote,-is%20won',
    ],
    [
      'finds what comes twice whatever the case',
      'THE VOTE was [the vote] then',
      'THE%20VOTE%20was-,the%20vote',
    ],
  ])('%s', (_name, marked, directive) => {
    expect(link(marked)).toBe(`${url}#:~:text=${directive}`);
  });

  test('gives every piece of an interrupted quotation', () => {
    const article = articleOf('“we stay,” she said, “and win”');
    const spans = [
      { start: 1, end: 8 },
      { start: 22, end: 29 },
    ];
    expect(linkToWords(article, 'body', spans)).toBe(`${url}#:~:text=we%20stay&text=and%20win`);
  });

  test('is absent where the address is not known, and plain where the span has no words', () => {
    expect(linkToWords({ ...articleOf('we stay'), url: '' }, 'body', [])).toBe('');
    const { url: _, ...nowhere } = articleOf('we stay');
    expect(linkToWords(nowhere, 'body', [{ start: 0, end: 2 }])).toBeUndefined();
    expect(linkToWords(articleOf('we … stay'), 'body', [{ start: 3, end: 4 }])).toBe(url);
  });

  test('takes context from published text only', () => {
    const text = 'a vote. Withheld words, the vote. More withheld.';
    const at = text.indexOf('the vote');
    const article = { ...articleOf(text), printed: [{ start: at, end: at + 8 }] };
    const fragment = findTextFragment(article, 'body', { start: at + 4, end: at + 8 });
    expect(fragment).toEqual({ prefix: 'the', start: 'vote' });
  });

  test('keeps an anchor that the address has, and replaces a directive', () => {
    expect(formatFragments(`${url}#top`, [{ start: 'a' }])).toBe(`${url}#top:~:text=a`);
    expect(formatFragments(`${url}#top:~:text=b`, [{ start: 'a' }])).toBe(`${url}#top:~:text=a`);
  });

  test('reads back as words of the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.nat(80),
        fc.nat(80),
        (text, start, length) => {
          const span = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
          const address = linkToWords(articleOf(text), 'body', [span]) ?? '';
          const [, directive] = address.split('#:~:text=');
          if (directive === undefined) return;
          expect(directive).toMatch(/^[\w%.~,-]+$/u);
          const parts = directive.split(',').map((part) => decodeURIComponent(part.replace(/^-|-$/gu, '')));
          const page = text.toWellFormed().replace(/\s+/gu, ' ');
          for (const part of parts) expect(page).toContain(part);
        },
      ),
    );
  });
});
