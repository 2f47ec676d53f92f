import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/import/page/lines.ts';
import { readPage } from '../../../src/import/page/page.ts';
import { parseHtml } from '../../../src/import/parsers/html.ts';
import { readMarkedPages } from '../../support/marked-pages.ts';

const pages = await readMarkedPages();
const read = (html: string) => readPage(parseHtml(html), parseHtml);
const oneLine = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ').trim();

/** The report's words in order, without those that may stand on either side. */
function reportOf(html: string, optional: readonly string[]): string {
  const blocks = read(html).blocks.filter(({ kind }) => kind !== 'furniture');
  return oneLine(
    blocks.filter(({ words }) => !optional.includes(oneLine([words]))).map(({ words }) => words),
  );
}

describe('readPage(tree, parse)', () => {
  test.each(pages)('takes the report out of $name, to the character', ({ html, report, optional }) => {
    expect(reportOf(html, optional)).toBe(oneLine(report));
  });

  test.each(pages)('takes what $name states of itself', ({ html, facts }) => {
    const stated = read(html).facts;
    if (facts.headline !== null) expect(stated.headline).toBe(facts.headline);
    expect(stated.author).toBe(facts.author ?? undefined);
    if (facts.url !== null) expect(stated.url).toBe(facts.url);
    expect(stated.published?.slice(0, 10)).toBe(facts.published?.slice(0, 10));
  });

  test.each(pages.filter(({ html }) => !html.includes('__')))('loses no word of $name', ({ html }) => {
    const { facts, blocks, leftOut } = read(html);
    const seen = readLines(parseHtml(html)).map(({ words }) => words);
    const told = [...blocks, ...leftOut].flatMap(({ words }) => words.split('\n'));
    const kept = new Set([...told, facts.headline]);
    expect(seen.filter((words) => !kept.has(words))).toEqual([]);
  });

  test('loses no words whatever a page is made of', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'article',
      'aside',
      'h2',
      'li',
      'blockquote',
      'figure',
      'span',
      'b',
      'a href=x',
      'td',
      'nav',
      'section class=related',
      'p class=caption',
    );
    const words = fc.constantFrom(
      'One short line',
      'A sentence of the report that is long enough to be prose, and ends.',
      '“Words,” she said.',
      '&nbsp;',
      'READ MORE: elsewhere',
      '12:40',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        words,
        fc
          .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join(' ')}</${name.split(' ')[0]}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (parts) => {
        const html = parts.join('\n');
        const { facts, blocks, leftOut } = read(html);
        const seen = readLines(parseHtml(html)).map((line) => line.words);
        const told = [...blocks, ...leftOut].flatMap((block) => block.words.split('\n'));
        const headline = facts.headline === undefined ? [] : [facts.headline];
        expect([...told, ...(told.length < seen.length ? headline : [])].sort()).toEqual(seen.sort());
      }),
      { numRuns: 300 },
    );
  });

  test('sets furniture that stands in the report beside it, and counts what is far from it', () => {
    const { blocks, leftOut } = read(
      '<nav>All news</nav><article><h1>Quays to close for a year</h1><p>The council closed the quays on Monday, it said.</p><p class="read-more">Read more: cracks</p><p>“Every quay is safe,” said its leader, Ada Moreno.</p></article><footer>The Daily</footer>',
    );
    expect(blocks.map(({ kind, reason }) => reason ?? kind)).toEqual([
      'paragraph',
      'related links',
      'paragraph',
    ]);
    expect(leftOut).toEqual([
      { words: 'All news', reason: 'menu' },
      { words: 'The Daily', reason: 'foot of the page' },
    ]);
  });

  test.each([
    '<a href="#result">12</a>',
    '<a href="/wards.html#12">12</a>',
    '(<a href="#b">12</a>)',
    '<a href="#note-on-wards">12</a>',
    '<sup>12</sup>',
  ])('keeps a number of the text’s own that is linked or raised: %s', (number) => {
    const { blocks } = read(
      `<p>The council closed the quays of ward ${number} on Monday, its leader said.</p>`,
    );
    expect(blocks[0]?.words).toMatch(
      /^The council closed the quays of ward \(?12\)? on Monday, its leader said\.$/,
    );
  });

  test.each([
    '<sup><a href="#fn12">12</a></sup>',
    '<a href="#n12"><sup>[12]</sup></a>',
    '<a href="#fnref:12">12</a>',
    '<a href="#_ftn12">(12)</a>',
    '<a href="#a" role="doc-noteref">b</a>',
    '<a href="#x" class="footnote-anchor">12</a>',
    '<a href="#12">[12]</a>',
    '<a href="#quays">#</a>',
    '<a href="#below">*</a>',
  ])('leaves out the mark of a note: %s', (mark) => {
    const { blocks } = read(`<p>The council closed the quays on Monday, its leader said.${mark}</p>`);
    expect(blocks[0]?.words).toBe('The council closed the quays on Monday, its leader said.');
  });

  test.each([
    'Ferry plc<span class="visually-hidden">, opens in a new tab</span>',
    '<button class="term">Ferry plc</button>',
  ])('parts no sentence at what explains a word of it: %s', (name) => {
    const { blocks } = read(`<p>Shares of ${name} rose by a tenth on Monday, its broker said.</p>`);
    expect(blocks.filter(({ kind }) => kind !== 'furniture').map(({ words }) => words)).toEqual([
      'Shares of Ferry plc rose by a tenth on Monday, its broker said.',
    ]);
  });

  test('keeps the marks of <q>, which browsers draw', () => {
    const { blocks } = read(
      '<p>She called it <q>a year of patience for every boat in the town</q> on Monday.</p>',
    );
    expect(blocks[0]?.words).toBe('She called it “a year of patience for every boat in the town” on Monday.');
  });

  test('keeps a line break of verse, and parts a question from its answer', () => {
    const { blocks } = read(
      '<p>The boats are gone, the quay is bare,<br>and nobody will say to where.</p><p><b>Who knows?</b><br>Nobody here knows who knows, and that is the trouble.</p>',
    );
    expect(blocks.map(({ words }) => words)).toEqual([
      'The boats are gone, the quay is bare,\nand nobody will say to where.',
      'Who knows?',
      'Nobody here knows who knows, and that is the trouble.',
    ]);
  });

  test('keeps no-break spaces, dashes, dots and marks as the page has them', () => {
    const words = '«\u202fNon\u202f!\u202f» dit-il -- and "so" it was... 4\u00a0000\u2009€ – gone.';
    expect(read(`<article><h1>Le titre de la page</h1><p>${words}</p></article>`).blocks[0]?.words).toBe(
      words,
    );
  });

  test('takes a name that most paragraphs have for no reason to leave one out', () => {
    const paragraph = (words: string) => `<p class="story-text ad-break more">${words}</p>`;
    const words = [
      'The council closed the quays on Monday, it said.',
      'Nobody is to lose a berth for good, its leader promised.',
      '“Every quay is safe,” said Ada Moreno, who leads it.',
    ];
    const { blocks } = read(
      `<article><h1>Quays to close for a year</h1>${words.map(paragraph).join('')}<p class="more">More stories from the town</p></article>`,
    );
    expect(blocks.map((block) => block.words)).toEqual(words);
  });

  test('refuses elements that lie deeper in one another than any page has them', () => {
    expect(() => read('<div>'.repeat(100_000))).toThrow('more than 400 deep');
  });
});
