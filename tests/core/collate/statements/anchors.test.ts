import { expect, test } from 'vitest';
import { anchorUnits } from '../../../../src/core/collate/statements/anchors.ts';
import { ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

function anchorsOf(id: string, text: string): string[] {
  const article = toArticle(id, text);
  return [...anchorUnits(ownUnits([article], extractQuotations(article, []))).values()];
}

test('a unit is called by its article and its words, whatever stands before it', () => {
  const [anchor] = anchorsOf('daily', '“The bridge is safe,” Holt said.');
  expect(anchor).toMatch(/^u-\w+$/u);
  expect(anchorsOf('daily', '“No,” Crane said. “The bridge is safe,” Holt said.')).toContain(anchor);
  expect(anchorsOf('herald', '“The bridge is safe,” Holt said.')).not.toContain(anchor);
  expect(anchorsOf('daily', '“The bridge is old,” Holt said.')).not.toContain(anchor);
});

test('equal units of one article are numbered from the second on', () => {
  const [first, second, third] = anchorsOf('daily', '“No way,” Holt said.\n\n'.repeat(3));
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
});
