import { describe, expect, test } from 'vitest';
import { checkUnprinted, searchClaims } from '../../../src/cli/build/read-back/page-claims.ts';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { withdrawFailedClaims } from '../../../src/core/claims/claims.ts';
import type { EventAnalysis } from '../../../src/core/model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { drawUnprinted, viewUnprinted } from '../../../src/views/event/unprinted-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { english } from '../../../src/views/say.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

const addresses = addressesUnder('/', undefined);
const text =
  'We will keep every jetty open this winter. No vessel shall wait outside the old harbour wall for longer than one night in the season. Our thanks go to the pilots.';
const official = { ...toArticle('text', text), kind: 'official' as const };

function analyze(report: string): EventAnalysis {
  return analyzeEvent(someEvent, [official, toArticle('daily', report)], []);
}

function draw(event: EventAnalysis): string {
  const views = viewUnprinted(event, event, { outletName: ({ id }) => id }, addresses.articleAddress);
  return print(drawUnprinted(views, { say: english, addresses }));
}

const plain = analyze('“We will keep every jetty open this winter,” she said. Rain fell.');
const shared = analyze(
  '“We will keep every jetty open this winter,” she said. Children play by the old harbour wall.',
);
/** As a fault would give it: the collation has missed a sentence that the report prints. */
const missed = withdrawFailedClaims({
  ...plain,
  unprinted: [{ article: 'text', start: 0, end: text.indexOf('.') + 1 }, ...plain.unprinted],
});

describe('drawUnprinted(texts, page)', () => {
  test('says how many sentences no report prints', () => {
    expect(draw(plain)).toContain('2 sentences of text that no report we hold prints</summary>');
    expect(draw(plain)).not.toContain('<a href="/articles/daily/">');
  });

  test('lets words of them that a report has lead to it', () => {
    expect(draw(shared)).toContain('<a href="/articles/daily/">the old harbour wall</a>');
    expect(draw(shared)).toContain('prints whole; words of them that a report has lead to it</summary>');
  });

  test('withdraws a sentence that a report prints after all', () => {
    const html = draw(missed);
    expect(html).toContain('2 sentences of text that no report we hold prints; not all of it compared here');
    expect(html).not.toContain('<p class="words">We will keep');
    expect(outlinePage(html).withdrawn).toEqual([{ words: 'We will keep every jetty open this winter.' }]);
  });
});

describe('checkUnprinted(page, outline, failed)', () => {
  test('finds nothing wrong with what is drawn', () => {
    for (const event of [plain, shared, missed])
      expect(checkUnprinted('index.html', outlinePage(draw(event)), searchClaims([event]))).toEqual([]);
  });

  test('reports words that stand in a report and do not lead there', () => {
    const html = draw(shared).replace(/<a [^>]*>(the old harbour wall)<\/a>/u, '$1');
    expect(checkUnprinted('index.html', outlinePage(html), searchClaims([shared]))).toEqual([
      'index.html says that no report prints “the old harbour wall” of text; daily does.',
    ]);
  });
});
