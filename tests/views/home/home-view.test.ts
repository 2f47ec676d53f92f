import { expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { chooseExample } from '../../../src/views/home/home-view.ts';
import type { Site } from '../../../src/views/site.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

const whole = 'We shall not rest before the harbour is open to every vessel again';
const other = 'The ferry company has broken its word and deserves no patience';

test('the example shows a verbatim and a trimmed wording before it shows most treatments', () => {
  const texts = {
    herald: `“${other} at all,” Holt said.\n\n“${whole},” Holt said.`,
    tribune: `“${other} now,” Holt said.\n\n“${whole},” Holt said.`,
    courier: `Holt said that the ferry company has broken its word and deserves no patience.\n\n“We shall not rest before the harbour is open,” Holt said.`,
  };
  const articles = Object.entries(texts).map(([id, text]) => toArticle(id, text));
  const site = {
    addresses: addressesUnder('/', 'https://example.org'),
    events: [analyzeEvent(someEvent, articles, [])],
    outletsById: new Map(),
  };
  const example = chooseExample(site as unknown as Site);
  expect(example?.view.firstWords).toBe('We shall not rest before the harbour …');
  expect(new Set(example?.view.readings.map(({ word }) => word))).toEqual(new Set(['verbatim', 'trimmed']));
});
