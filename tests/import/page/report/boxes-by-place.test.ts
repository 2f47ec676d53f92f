import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/import/page/page.ts';
import { parseHtml } from '../../../../src/import/parsers/html.ts';

const paragraphs = [
  'The council voted on Monday to keep the footbridge open for another year.',
  '“I have nothing against horses,” said Ivo Trent, who moved the motion at the meeting.',
  'Repairs will cost £18,200, and the county has offered to pay half of them.',
  'A sign will go up at both ends of the bridge before the end of April.',
].map((words) => `<p class="text">${words}</p>`);

/** The words that are taken out of a page whose report a box interrupts after its second paragraph. */
function takenWith(box: string): string[] {
  const [a, b, c, d] = paragraphs;
  const html = `<body><h1>Footbridge stays</h1><div class="story">${a}${b}${box}${c}${d}</div></body>`;
  const { blocks } = readPage(parseHtml(html), parseHtml);
  return blocks.filter(({ kind }) => kind !== 'furniture').map(({ words }) => words);
}

const own = takenWith('');

describe('a box beside the report', () => {
  test.each([
    [
      'an invitation with its promise',
      '<div class="x1"><h3>The Morning Word</h3><div>Wake up to what matters.</div><p>Sign up for our newsletter</p></div>',
    ],
    [
      'a form with what stands around its field',
      '<div class="x1"><h3>The Morning Word</h3><p>Wake up to what matters.</p><input type="email"></div>',
    ],
    [
      'links with their heading',
      '<div class="x1"><h2>Elsewhere in the valley</h2><h3><a href="/1">Bandstand fund grows</a></h3><h3><a href="/2">Oboe found</a></h3></div>',
    ],
    [
      'a sentence above a link that is drawn as a button',
      '<div class="x1"><div><p>The Echo costs nothing and takes work.</p></div><a class="wp-button__link" href="/join">Become a member</a></div>',
    ],
    [
      'a label in bold and a link that is the rest',
      '<div class="x1"><b>Διαβάστε ακόμη</b><a href="/1">Φάρος ζήτησε άδεια</a></div>',
    ],
    [
      'a title and a sentence on a ground that the page draws in the place',
      '<p class="text" style="padding:9px;background:#F2EFE6"><b>From our friends</b><br>Glen Orral has made one bottle of whisky since 1841.</p>',
    ],
    ['a card that leads elsewhere', '<div class="x1"><a href="/1"><h4>Bandstand fund grows</h4></a></div>'],
  ])('leaves out %s, whatever the box is called', (_, box) => {
    expect(own).toHaveLength(4);
    expect(takenWith(box)).toEqual(own);
  });

  test('takes a box in which one line of a list leads elsewhere', () => {
    const taken = takenWith(
      '<ul><li>The survey found eleven loose planks.</li><li>One was not attached.</li><li><a href="/x">The survey in full</a></li></ul>',
    );
    expect(taken).toContain('The survey found eleven loose planks.');
    expect(taken).toContain('One was not attached.');
  });
});

describe('a heading among paragraphs', () => {
  test('takes a heading among paragraphs though its name is one for topics', () => {
    expect(takenWith('<h3 class="edTag">Not a bridle path</h3>')).toContain('Not a bridle path');
    expect(takenWith('<div class="tags"><h3>Bridges</h3><a href="/b">Horses</a></div>')).toEqual(own);
  });
});

describe('a box with a title of its own', () => {
  test('leaves out a box with a title and text deeper than the report’s', () => {
    expect(
      takenWith(
        '<div class="x1"><h3>What it costs</h3><div><p>Concrete is £6,000. Polish is £11,000.</p></div></div>',
      ),
    ).toEqual(own);
  });

  test('sets such a box below the report beside it, so that nothing is lost', () => {
    const html = `<body><h1>Footbridge stays</h1><div class="story">${paragraphs.join('')}<div><h3>Use our reports</h3><div><p>They may be printed anywhere. Name us.</p></div></div></div></body>`;
    const { blocks } = readPage(parseHtml(html), parseHtml);
    expect(blocks.slice(4).map(({ kind, words }) => [kind, words])).toEqual([
      ['furniture', 'Use our reports'],
      ['furniture', 'They may be printed anywhere. Name us.'],
    ]);
  });

  test('takes a heading between paragraphs, and a section that is built as the others are', () => {
    expect(takenWith('<h2>Not a bridle path</h2>')).toContain('Not a bridle path');
    const section = (title: string, words: string) => `<section><h2>${title}</h2><p>${words}</p></section>`;
    const html = `<h1>Footbridge stays</h1><main>${[
      section('The vote', 'The council voted on Monday to keep the footbridge open for another year.'),
      section('The cost', 'Repairs will cost £18,200, and the county has offered to pay half of them.'),
      section('The sign', 'A sign will go up at both ends of the bridge before the end of April.'),
    ].join('')}</main>`;
    const { blocks } = readPage(parseHtml(html), parseHtml);
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ words }) => words)).toEqual([
      'The vote',
      'The cost',
      'The sign',
    ]);
  });
});
