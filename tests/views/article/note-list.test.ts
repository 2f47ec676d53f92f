import { describe, expect, test } from 'vitest';
import { noteArticle } from '../../../src/views/article/article-notes.ts';
import { drawNotes } from '../../../src/views/article/note-list.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

const { site, page } = viewedSite({
  events: {
    harbour: {
      herald:
        '“We shall not rest before the harbour is open,” Anna Holt said. Holt said that the quay has no owner.\n\nShe would not rest before the harbour is open.',
      tribune: '“We shall not rest before the harbour is open,” Anna Holt said.',
    },
  },
});

/** Each note of an article, as its page prints it. */
function notesOf(name: string): string[] {
  const analysis = site.events[0];
  const article = analysis?.articles.find(({ id }) => id.includes(name));
  if (!analysis || !article) throw new Error(`There is no article ${name}.`);
  return noteArticle(site, analysis, article).map((note) => {
    const drawn = drawNotes([note], page);
    if (typeof drawn !== 'object' || drawn === null) throw new Error('A note is drawn.');
    return print(drawn);
  });
}

const textOf = (html: string | undefined) => html?.replace(/<[^>]*>/g, '') ?? '';

function firstLines(name: string): (readonly string[])[] {
  return notesOf(name).map((html) => [
    textOf(/<a class="number"[^>]*>(.*?)<\/a>/.exec(html)?.[1]),
    textOf(/<p class="unmarked"[^>]*>(.*?)<\/p>/.exec(html)?.[1]),
  ]);
}

describe('drawNotes(notes, page)', () => {
  test('says of a clause that it is in the reporter’s words, and of a speaker’s words that they have no marks', () => {
    expect(firstLines('herald')).toEqual([
      ['Words of statement 1', ''],
      ['These words•', 'In the reporter’s words, not in quotation marks'],
      ['Words of statement 1', 'Not in quotation marks'],
    ]);
  });
  test.each([
    [
      '“We shall stay,” said Anna Holt.',
      'after these words, with “said” (rule: a verb of saying after the words or amid them)',
    ],
    [
      'Anna Holt said: “We shall stay.”',
      'before these words, with “said” (rule: a verb of saying before the words)',
    ],
    [
      '“We shall stay,” said Anna Holt, “and wait.”',
      'in the middle of these words, with “said” (rule: a verb of saying after the words or amid them)',
    ],
    ['“We shall stay.” – Anna Holt', 'after these words (rule: a name after a dash at the end)'],
  ])('says in a whole sentence why a speaker is named: %s', (text, why) => {
    const { site, page } = viewedSite({ events: { harbour: { herald: text } } });
    const html = site.events.flatMap((analysis) =>
      analysis.articles.flatMap((article) => print(drawNotes(noteArticle(site, analysis, article), page))),
    );
    const [, reason] = /<details class="small[^>]*>(.*?)<\/details>/.exec(html.join('')) ?? [];
    expect(reason).toMatch(/<a href="[^"]*#rule-[a-z-]+">/);
    expect(textOf(reason)).toBe(`Why this speakerThe article mentions the speaker ${why}.`);
  });
});

test('a note says of words that no other article has them only where another is held', () => {
  const alone = viewedSite({ events: { rain: { herald: '“The quay is ours,” Anna Holt said.' } } });
  const [analysis] = alone.site.events;
  const [article] = analysis?.articles ?? [];
  if (!analysis || !article) throw new Error('The event has an article.');
  const drawn = noteArticle(alone.site, analysis, article).map((note) => drawNotes([note], alone.page));
  expect(
    textOf(drawn.map((each) => (typeof each === 'object' && each !== null ? print(each) : '')).join()),
  ).not.toContain('not found');
});

test('a note says of words that they are not in quotation marks only where none of them are', () => {
  const told = (again: string) => {
    const { site, page } = viewedSite({
      events: {
        rain: {
          herald: `“I feel so very badly for the families of the old harbour,” Anna Holt said.\n\n${again}`,
          tribune: '“I feel so very badly for the families of the old harbour,” Anna Holt said.',
        },
      },
    });
    const [analysis] = site.events;
    const article = analysis?.articles.find(({ outlet }) => outlet === 'herald');
    if (!analysis || !article) throw new Error('The event has an article.');
    const [, ...others] = noteArticle(site, analysis, article).map((note) => drawNotes([note], page));
    return textOf(
      others.map((each) => (typeof each === 'object' && each !== null ? print(each) : '')).join(),
    );
  };
  expect(told('Holt felt so very badly for the families of the old harbour.')).toContain(
    'ot in quotation marks',
  );
  const partly = told('Holt had said that she “felt very” badly for the families of the old harbour.');
  expect(partly).toContain('Statement 1');
  expect(partly).not.toContain('ot in quotation marks');
});
