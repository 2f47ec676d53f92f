import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAlone, searchClaims } from '../../../../src/cli/build/read-back/page-claims.ts';
import { checkColumns } from '../../../../src/cli/build/read-back/compared-columns.ts';
import { outlinePage } from '../../../../src/cli/build/read-back/html.ts';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { sharedWordings } from '../../../../src/core/collate/columns/columns.ts';
import type { Article } from '../../../../src/core/content-model.ts';
import type { EventAnalysis } from '../../../../src/core/model.ts';
import { toPublished } from '../../../../src/core/withholding.ts';
import { addressesUnder } from '../../../../src/views/addresses.ts';
import { drawComparison } from '../../../../src/views/compare/compare-html.ts';
import { numberStatements, viewComparison } from '../../../../src/views/compare/comparison.ts';
import { print } from '../../../../src/views/html/html.ts';
import { english } from '../../../../src/views/say.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

const addresses = addressesUnder('/', 'https://example.org');

function drawn(whole: EventAnalysis, published = toPublished(whole, 1)): string {
  const comparison = viewComparison({
    ...published,
    whole: whole.articles,
    wordings: sharedWordings(whole),
    outletName: ({ id }) => id,
    colorOf: () => 0,
    statements: numberStatements(published.statements, addresses),
  });
  return print(drawComparison(comparison, { say: english, addresses }));
}

function faults(html: string, { articles }: EventAnalysis): string[] {
  const { compared } = outlinePage(html);
  if (compared === undefined) return ['nothing is compared'];
  return checkColumns('compare/', compared, (address) =>
    articles.find(({ id }) => addresses.articleAddress(id) === address),
  );
}

/** What of a comparison's "in one alone" a second search in whole texts does not bear out. */
function denials(html: string, whole: EventAnalysis): string[] {
  const { compared } = outlinePage(html);
  if (compared === undefined) return ['nothing is compared'];
  const articleOf = (address: string) =>
    whole.articles.find(({ id }) => addresses.articleAddress(id) === address);
  return checkAlone('compare/', compared, articleOf, searchClaims([whole]));
}

const daily: Article = {
  ...toArticle(
    'daily',
    'The council met on Thursday.\n\n“We shall not rest until every quay is safe for all who work on it,” Ada Holt said at the harbour.\n\nNobody objected.',
  ),
  headline: 'Quays to close',
};
const herald = toArticle(
  'herald',
  'Rain fell.\n\n“We shall not sleep until every quay is safe for all who work on it,” said Ada Holt, the mayor, at the harbour.',
);
const event = analyzeEvent(someEvent, [daily, herald], []);

describe('checkColumns(page, columns, articleOf)', () => {
  test('finds nothing wrong with what the page of a comparison draws, of two articles as one text too', () => {
    const html = drawn(event);
    expect(html).toContain('class="merged');
    expect(faults(html, event)).toEqual([]);
  });

  test.each([
    ['another word', 'Nobody objected', 'Everybody objected'],
    ['a lost space', 'Nobody objected', 'Nobodyobjected'],
    ['a lost paragraph', '<p>Nobody objected.</p>', ''],
    ['a doubled paragraph', '<p>Nobody objected.</p>', '<p>Nobody objected.</p><p>Nobody objected.</p>'],
    ['another headline', 'Quays to close', 'Quays to burn'],
    ['a column of another article', '/articles/herald/', '/articles/times/'],
    ['a column that is the other’s', '/articles/herald/', '/articles/daily/'],
  ])('reports %s', (_name, words, change) => {
    const html = drawn(event);
    expect(html).toContain(words);
    expect(faults(html.replace(words, change), event)).not.toEqual([]);
  });

  test.each([
    ['a word that neither has', '<ins', '<mark>Loudly</mark><ins'],
    ['a word of the second that it does not have', /(<ins[^>]*>)[^<]+/, '$1 shouted'],
  ])('reports in the one text %s', (_name, words, change) => {
    const html = drawn(event);
    const at = html.indexOf('class="merged');
    const changed = html.slice(0, at) + html.slice(at).replace(words, change);
    expect(changed).not.toBe(html);
    expect(faults(changed, event)).toEqual([expect.stringContaining('as one text')]);
  });

  test('finds nothing wrong whatever the articles are, and with what a publisher withholds', () => {
    const sentence = fc.constantFrom(
      '“We shall not rest until every quay is safe,” Ada Holt said.',
      'Ada Holt said that we shall not rest until every quay is safe.',
      '“Every quay is safe for now,” said  Tom Reed.',
      'Rain fell on the quay as three hundred fishermen waited outside on Friday evening.',
      'rain fell on the Quay as 300 fishermen waited outside on Friday evening',
      'A budget was passed.',
      'Of the 1,000 boats at the café, few left the old quay.',
      'Few left the old quay. Of the 1 000 boats at the cafe…',
    );
    const text = fc
      .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
      .map((blocks) => blocks.map((block) => block.join(' ')).join('\n\n'));
    const publish = fc.constantFrom('full', 'excerpts', 'quotations');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, publish), { minLength: 2, maxLength: 4 }), (texts) => {
        const articles = texts.map(([words, how], at) => toArticle(`paper-${at}`, words, how));
        const whole = analyzeEvent(someEvent, articles, []);
        const published = toPublished(whole, 1);
        const html = drawn(whole, published);
        expect(faults(html, published)).toEqual([]);
        expect(denials(html, whole)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('checkAlone(page, columns, articleOf, failed)', () => {
  const toldTwice = analyzeEvent(
    someEvent,
    [
      toArticle('daily', `${daily.text}\n\nA crowd had stood by the old gates since noon.`),
      toArticle('herald', `It had stood by the old gates, an onlooker said.\n\n${herald.text}`),
    ],
    [],
  );

  test('finds nothing wrong with a page that marks what stands in both, in whatever row', () => {
    const html = drawn(toldTwice);
    expect(html).toMatch(/<a [^>]*class="apart"[^>]*>had stood by the old gates</u);
    expect(denials(html, toldTwice)).toEqual([]);
  });

  test('reports words of a row that the page does not mark, and which another article has', () => {
    const html = drawn(toldTwice).replaceAll(/<a ([^>]*)class="apart"([^>]*)>/gu, '<span $1$2>');
    expect(denials(html, toldTwice)).toEqual([
      'compare/ says that daily alone has “had stood by the old gates”; herald has these words too.',
      'compare/ says that herald alone has “had stood by the old gates”; daily has these words too.',
    ]);
  });

  test.each([
    [
      'several columns',
      /<mark([^>]*)>([^<]*until every quay[^<]*)<\/mark>/iu,
      '<mark class="variant"$1>$2</mark>',
    ],
    [
      'two columns as one text',
      /(class="merged.*?)<mark[^>]*>([^<]*until every quay[^<]*)<\/mark>/u,
      '$1<del>$2</del>',
    ],
  ])('reports words that a row of %s gives to one of them', (name, words, change) => {
    const times = toArticle(
      'times',
      'It rained. “We shall not rest until every quay is safe for all who work on it,” Ada Holt said.',
    );
    const compared = analyzeEvent(
      someEvent,
      name === 'several columns' ? [daily, herald, times] : [daily, herald],
      [],
    );
    const html = drawn(compared);
    expect(denials(html, compared)).toEqual([]);
    const changed = html.replace(words, change);
    expect(changed).not.toBe(html);
    expect(denials(changed, compared)).toContainEqual(
      expect.stringMatching(/^compare\/ says that daily alone has “.*until every quay/u),
    );
  });
});
