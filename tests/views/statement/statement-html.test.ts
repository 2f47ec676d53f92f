import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis.ts';
import { treatmentOfRow } from '../../../src/core/collate/staves/row-treatment.ts';
import { loadContent } from '../../../src/corpus/content.ts';
import { print } from '../../../src/views/html/html.ts';
import { english } from '../../../src/views/say.ts';
import { drawStatement } from '../../../src/views/statement/statement-html.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { type StatementView, viewStatements } from '../../../src/views/statement/statement-view.ts';
import { SAMPLE } from '../../support/sample.ts';

let views: StatementView[];

beforeAll(async () => {
  const { corpus } = await loadContent(SAMPLE);
  views = analyze(corpus).flatMap((analysis) =>
    viewStatements(analysis, {
      articles: new Map(analysis.articles.map((article) => [article.id, article])),
      quotations: new Map(analysis.quotations.map((quotation) => [quotation.id, quotation])),
      outletName: ({ id }) => id,
      addresses: addressesUnder('/', 'https://example.org'),
    }),
  );
});

/** The text of a piece of HTML without its tags. */
function textOf(html: string): string {
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#x26': '&',
    '#x3C': '<',
  };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole);
}

const page = { say: english, addresses: addressesUnder('/', 'https://example.org') };

describe('drawStatement(view, setting, page)', () => {
  test('prints every reading as its article has it, to the character', () => {
    for (const view of views) {
      const html = print(drawStatement(view, {}, page));
      const printed = [...html.matchAll(/<q\b[^>]*>(.*?)<\/q>/gs)].map(([, inner = '']) => textOf(inner));
      const base = view.readings.filter(({ isBase }) => isBase);
      const others = view.readings.filter(({ isBase, stave }) => !isBase && stave !== null);
      const held = [...base, ...others].flatMap(({ article, reading }) =>
        reading.spans.map(({ start, end }) =>
          ((reading.field === 'headline' ? article.headline : article.text) ?? '').slice(start, end),
        ),
      );
      expect(printed).toEqual(held);
    }
    expect(views.length).toBeGreaterThan(10);
  });

  test('prints the words of the base over the staves, each as its article has it', () => {
    for (const { html, staves } of views) {
      const words = staves.columns
        .map(({ opening, text, insertion, after }) => `${opening}${text}${insertion}${after && ' '}`)
        .join('');
      expect(textOf(print(html)).replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
    }
  });

  test('names the treatment of a reading by its row as by its words', () => {
    for (const { readings, staves } of views) {
      for (const { reading, article } of readings.filter(({ stave }) => stave !== null)) {
        const row = staves.rows.find((each) => each.article === article.id);
        if (!row || reading.quotation === null || reading.treatment === 'reported') continue;
        const treatment = treatmentOfRow(row);
        expect(treatment === 'longer' ? 'reworded' : treatment).toBe(reading.treatment);
      }
    }
  });

  test('says of every reading in one sentence what it has of the words', () => {
    for (const { readings } of views) {
      for (const { sentence, stave, reading } of readings) {
        expect(sentence).toMatch(/^[A-Z][^.]*.*\.$/su);
        if (stave === null) expect(sentence).toContain('in the text we hold');
        else if (reading.treatment !== 'reported') expect(sentence).toMatch(/ words?\b/);
      }
    }
  });
});
