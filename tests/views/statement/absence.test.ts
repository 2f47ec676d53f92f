import { expect, test } from 'vitest';
import { viewEventStatements } from '../../../src/views/event/event-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { drawAbsence } from '../../../src/views/statement/absence.ts';
import { viewedSite } from '../../support/view-site.ts';

/** What is said of so many articles that have nothing of a statement. */
function draw(absent: number, named: boolean): string {
  const silent = Array.from({ length: absent }, (_, at) => [`silent${at + 1}`, 'The harbour stayed shut.']);
  const texts = {
    herald: '“We shall not rest before the harbour is open again,” Anna Holt said.',
    ...Object.fromEntries(silent),
  };
  const { site, page } = viewedSite({ events: { harbour: texts } });
  const [view] = site.events.flatMap((analysis) => viewEventStatements(site, analysis));
  return view ? print(drawAbsence(view, named, { class: 'soft' }, page)) : '';
}

test('a few are named in the sentence', () => {
  expect(draw(0, false)).toBe('');
  expect(draw(2, false)).toContain('in the text we hold of silent1 and silent2.</p>');
});

test('more are counted, and named in a fold with their articles', () => {
  const html = draw(4, false);
  expect(html).toMatch(
    /^<div data-denied="[^"]+" data-of="[^"]+" class="soft">.* of the other 4 outlets\.<details/u,
  );
  expect(html.match(/<a href="\/articles\/harbour-silent\d\/">silent\d<\/a>/gu)).toHaveLength(4);
});

test('those that are named beside it are not named again', () => {
  expect(draw(4, true)).toMatch(/^<p .* of the other 4 outlets\.<\/p>$/u);
});
