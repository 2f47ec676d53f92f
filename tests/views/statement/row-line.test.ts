import { expect, test } from 'vitest';
import { writeRowLine } from '../../../src/views/statement/row-line.ts';
import { viewedSite } from '../../support/view-site.ts';

const { site } = viewedSite({
  events: {
    harbour: {
      herald: '“We shall not rest before the harbour is open,” Anna Holt said.',
      tribune: 'Anna Holt said they would “not rest before the harbour is open”.',
    },
  },
});

test('a line has the color of its outlet and the stretches that the article has', () => {
  const [analysis] = site.events;
  const [statement] = analysis?.statements ?? [];
  if (!analysis || !statement) throw new Error('One statement was written.');
  const lineOf = (name: string) => {
    const article = analysis.articles.find(({ id }) => id.includes(name))?.id ?? '';
    return writeRowLine(site, analysis, statement, article);
  };
  expect(lineOf('herald')).toMatch(/^o\d;M0 1H100;;$/);
  expect(lineOf('tribune')).toMatch(/^o\d;M22 1H100;;$/);
  expect(lineOf('nobody')).toBeUndefined();
});
