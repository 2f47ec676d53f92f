import { describe, expect, test } from 'vitest';
import { drawComparison, drawOtherComparisons } from '../../../src/views/compare/compare-html.ts';
import { viewEventComparison } from '../../../src/views/compare/comparisons.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

const SAID = '“We shall not rest until the harbour is open to all,” Ada Holt said';
const texts = { daily: `${SAID} on Thursday.`, herald: `${SAID}.`, times: `${SAID} at noon.` };

/** The page of articles side by side; `headline` is that of the first. */
function drawn(outlets: readonly (keyof typeof texts)[], headline?: string): string {
  const event = Object.fromEntries(outlets.map((outlet) => [outlet, texts[outlet]]));
  const { site, page } = viewedSite({ events: { vote: event } });
  const [analysis] = site.events;
  if (!analysis) throw new Error('One event was invented.');
  const articles = analysis.articles.map((article, at) =>
    at === 0 && headline !== undefined ? { ...article, headline } : article,
  );
  return print(drawComparison(viewEventComparison(site, { ...analysis, articles }), page));
}

const legendOf = (html: string) => /<ul class="compare-legend.*?<\/ul>/su.exec(html)?.[0] ?? '';
const countNoHeadline = (html: string) => html.match(/no headlines?\./gu)?.length ?? 0;

describe('drawComparison(comparison, page)', () => {
  test('says of two articles that what is tinted is in one of them, and what one text leaves out', () => {
    const legend = legendOf(drawn(['daily', 'herald'])).replace(/<[^>]+>/gu, '|');
    expect(legend).toContain('here only in |daily|');
    expect(legend).toContain('|punctuation as one of them has it|');
  });

  test('says of more articles in which alone what is tinted is', () => {
    const legend = legendOf(drawn(['daily', 'herald', 'times'])).replace(/<[^>]+>/gu, '|');
    expect(legend).toMatch(/here only in \|+daily\|+ \|+herald\|+ \|+times\|/u);
    expect(legend).not.toContain('punctuation');
  });

  test('says once that no headline is held, and of one article where others have theirs', () => {
    expect(countNoHeadline(drawn(['daily', 'herald', 'times']))).toBe(1);
    expect(countNoHeadline(drawn(['daily', 'herald', 'times'], 'Quays to close'))).toBe(2);
  });
});

describe('drawOtherComparisons(links, current, page)', () => {
  const { page } = viewedSite({ events: {} });
  const links = ['a', 'b'].map((name) => ({ address: `/${name}/`, name }));

  test('draws the others as a fold that is named', () => {
    expect(print(drawOtherComparisons(links, '/b/', page))).toMatch(
      /^<nav[^>]*><details[^>]*><summary>Other comparisons<\/summary><ul.*aria-current="page"/su,
    );
  });

  test('draws nothing where there is no other', () => {
    expect(drawOtherComparisons(links.slice(1), '/b/', page)).toBeUndefined();
  });
});
