import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findTextFragment,
  formatFragments,
  linkToWords,
  type TextFragment,
} from '../../../src/core/export/text-fragment.ts';
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

/** Where a browser that reads the fragment finds its words on a page, or -1. */
function findOnPage(page: string, { prefix = '', start, end, suffix = '' }: TextFragment): number {
  const folded = page.toLowerCase().replace(/\s+/gu, ' ');
  const fold = (words: string) => words.toLowerCase().replace(/\s+/gu, ' ');
  for (let at = folded.indexOf(fold(start)); at >= 0; at = folded.indexOf(fold(start), at + 1)) {
    const before = folded.slice(0, at).trimEnd();
    const until =
      end === undefined ? at + start.length : folded.indexOf(fold(end), at + start.length) + end.length;
    if (!before.endsWith(fold(prefix)) || (end !== undefined && until < end.length)) continue;
    if (/\p{L}/u.test(folded[at - 1] ?? '')) continue;
    if (folded.slice(until).trimStart().startsWith(fold(suffix))) return at;
  }
  return -1;
}

describe('findTextFragment(article, field, span)', () => {
  const words = 'the council votes on the harbour and the ferry';

  test.each([
    ['once', `Today ${words} again.`, 1],
    ['again with another word before', `Today ${words}. Later ${words}.`, 2],
    ['again with another word after', `Now ${words} rests. Now ${words} sails.`, 2],
    ['first of two', `Today ${words}. Later ${words}.`, 1],
    ['whose middle alone is printed before', `The council votes on the ferry. ${words}`, 1],
  ])('finds words that stand %s', (_name, text, number) => {
    let start = -1;
    for (let count = 0; count < number; count += 1) start = text.indexOf(words, start + 1);
    for (const length of [
      words.length,
      'the council votes'.length,
      'the council votes on the harbour'.length,
    ]) {
      const fragment = findTextFragment(articleOf(text), 'body', { start, end: start + length });
      if (fragment === undefined) throw new Error('The span has words.');
      expect(findOnPage(text, fragment)).toBe(
        text.replace(/\s+/gu, ' ').indexOf(words, number === 1 ? 0 : start - 3),
      );
    }
  });

  test('is the words alone up to eight, the ends of more', () => {
    const of = (count: number) => {
      const text = Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
      return findTextFragment(articleOf(text), 'body', { start: 0, end: text.length });
    };
    expect(of(8)).toEqual({ start: 'w0 w1 w2 w3 w4 w5 w6 w7' });
    expect(of(9)).toEqual({ start: 'w0 w1 w2', end: 'w6 w7 w8' });
  });

  test('of few words over a paragraph’s end has an end on either side of it', () => {
    const text = 'We stay.\n\nAll.';
    expect(findTextFragment(articleOf(text), 'body', { start: 0, end: text.length })).toEqual({
      start: 'We',
      end: 'All',
    });
    const two = 'Stay.\n\nAll.';
    expect(findTextFragment(articleOf(two), 'body', { start: 0, end: two.length })).toEqual({
      start: 'Stay',
      end: 'All',
    });
  });

  test('takes a word that the span only touches, and no more', () => {
    const text = 'one two three four';
    expect(findTextFragment(articleOf(text), 'body', { start: 4, end: 13 })).toEqual({ start: 'two three' });
    expect(findTextFragment(articleOf(text), 'body', { start: 3, end: 14 })).toEqual({ start: 'two three' });
    expect(findTextFragment(articleOf(text), 'body', { start: 2, end: 15 })).toEqual({
      start: 'one two three four',
    });
  });

  test('of a headline has its context in the headline', () => {
    const article = { ...articleOf('The vote was the vote.'), headline: 'A vote on the vote in May' };
    const at = article.headline.lastIndexOf('vote');
    expect(findTextFragment(article, 'headline', { start: at, end: at + 4 })).toEqual({
      prefix: 'vote on the',
      start: 'vote',
    });
    expect(findTextFragment(article, 'headline', { start: 2, end: 6 })).toEqual({
      prefix: 'A',
      start: 'vote',
    });
  });

  test('of a long stretch that begins twice says what stands before it', () => {
    const long = 'one two three four five six seven eight nine ten';
    const text = `One two three four. Again ${long}`;
    const start = text.indexOf('one two');
    expect(findTextFragment(articleOf(text), 'body', { start, end: text.length })).toEqual({
      prefix: 'three four. Again',
      start: 'one two three four',
      end: 'seven eight nine ten',
    });
  });

  test('gives as much context as tells, three words at most, from the same paragraph', () => {
    const text = 'Then he lost the vote.\n\nOn Monday in May he lost the vote again';
    const start = text.lastIndexOf('the vote');
    expect(findTextFragment(articleOf(text), 'body', { start, end: start + 8 })).toEqual({
      prefix: 'May he lost',
      start: 'the vote',
    });
    const first = text.indexOf('the vote');
    expect(findTextFragment(articleOf(text), 'body', { start: first, end: first + 8 })).toEqual({
      prefix: 'Then he lost',
      start: 'the vote',
    });
  });

  test('of withheld text stays in the stretch that is printed, and in its paragraph', () => {
    const text = 'A vote.\n\nSecret: the vote is lost and won. The vote.';
    const at = text.indexOf('the vote is');
    const printed = [
      { start: 0, end: 3 },
      { start: at, end: text.indexOf(' and won') },
    ];
    const article = { ...articleOf(text), printed };
    expect(findTextFragment(article, 'body', { start: at, end: at + 8 })).toEqual({
      start: 'the vote',
      suffix: 'is lost',
    });
    // What is printed may run over a paragraph's end; context does not.
    const wide = { ...article, printed: [{ start: 0, end: text.length }] };
    expect(findTextFragment(wide, 'body', { start: 2, end: 6 })).toEqual({ prefix: 'A', start: 'vote' });
  });

  test('is none for a span without words', () => {
    expect(findTextFragment(articleOf('we … stay'), 'body', { start: 3, end: 4 })).toBeUndefined();
    expect(findTextFragment(articleOf(''), 'body', { start: 0, end: 0 })).toBeUndefined();
  });
});

describe('formatFragments(url, fragments)', () => {
  test('writes every part with its signs, white space as one space and half a character as none', () => {
    expect(formatFragments(url, [{ prefix: 'a b', start: 'c\n d', end: 'e', suffix: 'f' }])).toBe(
      `${url}#:~:text=a%20b-,c%20d,e,-f`,
    );
    expect(formatFragments(url, [{ start: "!'()*-" }])).toBe(`${url}#:~:text=%21%27%28%29%2A%2D`);
    expect(formatFragments(url, [{ start: 'a\ud800' }])).toBe(`${url}#:~:text=a%EF%BF%BD`);
  });

  test('leaves an address alone where there is nothing to find', () => {
    expect(formatFragments(`${url}#top:~:text=b`, [])).toBe(`${url}#top:~:text=b`);
  });
});
