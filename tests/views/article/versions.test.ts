import { describe, expect, test } from 'vitest';
import { checkLacks, searchClaims } from '../../../src/cli/build/read-back/page-claims.ts';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { drawChanges, viewChanges } from '../../../src/views/article/versions.ts';
import { print } from '../../../src/views/html/html.ts';
import { english } from '../../../src/views/say.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

const said = '“We shall not rest before the old harbour is open to every vessel,” Ada Holt said.';

function draw(before: string, after: string) {
  const [earlier, later] = [toArticle('earlier', before), toArticle('later', after)];
  const analysis = analyzeEvent(someEvent, [earlier, later], []);
  const page = { say: english, addresses: addressesUnder('/', undefined) };
  const html = print(drawChanges({ earlier, later }, viewChanges(earlier, later, analysis), page));
  return { analysis, outline: outlinePage(html) };
}

describe('drawChanges(versions, changes, page)', () => {
  test('says of words that they are not found in a version, for the build to search for', () => {
    const { analysis, outline } = draw(said, 'It rained.');
    expect(outline.text).toContain('these words not found');
    expect(outline.lacks.map(({ what, articles }) => [what, ...articles])).toEqual([['words', 'later']]);
    expect(checkLacks('articles/earlier/index.html', outline, searchClaims([], [], [analysis]))).toEqual([]);
    const forged = searchClaims([], [], [draw(said, said).analysis]);
    expect(checkLacks('articles/earlier/index.html', outline, forged)).toHaveLength(1);
  });

  test('leaves open what stands in the other version otherwise', () => {
    const { outline } = draw(said, 'Holt denied that she would not rest before the old harbour is open.');
    expect(outline.text).toContain('not compared here');
    expect(outline.text).not.toContain('these words not found');
  });
});
