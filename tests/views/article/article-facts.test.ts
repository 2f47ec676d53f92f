import { expect, test } from 'vitest';
import type { EditorNote } from '../../../src/core/content-model.ts';
import { drawFacts } from '../../../src/views/article/article-facts.ts';
import { drawText } from '../../../src/views/article/article-html.ts';
import { viewArticle } from '../../../src/views/article/article-view.ts';
import { drawEventHead } from '../../../src/views/event/event-head.ts';
import { viewEvent } from '../../../src/views/event/event-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

const radio = '“We are closed,” Anna Holt said. “The ferry will sail again,” said Tom Reed. ';

/** What is told of the only article: on its event's page, among its facts, and in its text with the notes. */
function draw(text: string, notes: readonly EditorNote[] = []) {
  const { site, page } = viewedSite({ events: { harbour: { radio: text } }, entry: { notes } });
  const [analysis] = site.events;
  const [article] = analysis?.articles ?? [];
  if (!analysis || !article) throw new Error('The event has an article.');
  const view = viewArticle(site, analysis, article);
  return {
    event: print(drawEventHead(viewEvent(site, analysis), [], page)).replaceAll('\u00a0', ' '),
    facts: print(drawFacts(view, { textSha256: '', others: [] }, page)),
    text: print(drawText(view, page)),
  };
}

test('an article has as many quotations on its own page as on its event’s, whatever terms are in marks', () => {
  const plain = draw(radio);
  expect(plain.event).toContain('2 quotations');
  expect(plain.facts).toContain('>2 quotations<');
  const titled = draw(`${radio}He had seen the so-called “floating market”.`);
  expect(titled.event).toContain('2 quotations');
  expect(titled.facts).toContain('2 quotations and 1 name or expression in quotation marks');
  const alone = draw('He had seen the so-called “floating market”.');
  for (const told of [alone.event, alone.facts]) expect(told).toContain('no quotation of a speaker found');
});

test.each(['Tom Reed called the pier “rotten”.', 'The boards were “rotten” on Monday.'])(
  'what an editor says is no quotation is a term that nobody said, and the page says who set it: %s',
  (words) => {
    const told = draw(radio + words, [
      {
        kind: 'not-a-quotation',
        quote: { article: 'harbour-radio', words: 'rotten' },
        place: { file: 'content/events/harbour.md', line: 3, column: 5 },
      },
    ]);
    expect(told.event).toContain('2 quotations');
    expect(told.facts).toContain('2 quotations and 1 name or expression in quotation marks');
    expect(told.text).toMatch(/<mark[^>]* class="term"[^>]*>rotten/);
    expect(told.text).toContain(
      '<b>A name or an expression, nobody’s words</b> <span class="soft">set by the editor</span></p></li>',
    );
  },
);
