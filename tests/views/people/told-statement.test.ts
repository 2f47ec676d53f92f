import { expect, test } from 'vitest';
import { viewEventStatements } from '../../../src/views/event/event-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { drawToldStatement } from '../../../src/views/people/told-statement.ts';
import { viewedSite } from '../../support/view-site.ts';

const words = 'We shall not rest before the harbour is open again,';

function draw(outlets: number): string {
  const names = Array.from({ length: outlets }, (_, at) => `outlet${at + 1}`);
  const { site, page } = viewedSite({
    events: { harbour: Object.fromEntries(names.map((name) => [name, `“${words}” Anna Holt said.`])) },
  });
  const views = site.events.flatMap((analysis) => viewEventStatements(site, analysis));
  return print(views.map((view) => drawToldStatement(view, page)));
}

test('lines of more than six outlets are folded, with their count', () => {
  expect(draw(6)).not.toContain('<details>');
  expect(draw(9)).toContain('<details><summary>3 more articles</summary>');
  expect(draw(9).match(/<svg/g)).toHaveLength(9);
});

test('without its tags the words are one article’s', () => {
  const printed = draw(2).match(/<bdi class="spoken-words marked">(.*?)<\/bdi>/)?.[1];
  expect(printed?.replace(/<[^>]*>/g, '')).toBe(words);
});
