import { beforeAll, describe, expect, test } from 'vitest';
import { insertionFinder } from '../../../src/core/collate/readings/base-text.ts';
import { treatmentOfRow } from '../../../src/core/collate/staves/row-treatment.ts';
import type { Article } from '../../../src/core/content-model.ts';
import type { Field } from '../../../src/core/model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { print } from '../../../src/views/html/html.ts';
import { english } from '../../../src/views/say.ts';
import { drawStatement } from '../../../src/views/statement/statement-html.ts';
import { type StatementView, viewStatements } from '../../../src/views/statement/statement-view.ts';
import { analyzeSample } from '../../support/analyzed-sample.ts';

let views: StatementView[];

beforeAll(async () => {
  const { events } = await analyzeSample();
  views = events.flatMap((analysis) =>
    viewStatements(analysis, {
      articles: new Map(analysis.articles.map((article) => [article.id, article])),
      quotations: new Map(analysis.quotations.map((quotation) => [quotation.id, quotation])),
      insertionsOf: insertionFinder(analysis.quotations),
      outletName: ({ id }) => id,
      colorOf: ({ id }) => analysis.articles.findIndex((article) => article.id === id),
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

function wordsIn(article: Article, field: Field): string {
  return (field === 'headline' ? article.headline : article.text) ?? '';
}

const page = { say: english, addresses: addressesUnder('/', 'https://example.org') };

describe('drawStatement(view, setting, page)', () => {
  test('prints every reading as its article has it, to the character', () => {
    for (const view of views) {
      const html = print(drawStatement(view, {}, page));
      const quoted = (part: string) =>
        [...part.matchAll(/<q\b[^>]*>(.*?)<\/q>/gs)].map(([, inner = '']) => textOf(inner));
      const beside = [...html.matchAll(/<p class="beside.*?<\/p>/gs)].map(([part]) => part);
      const own = beside.reduce((left, part) => left.replace(part, ''), html);
      const inOrder = [
        ...view.readings.filter(({ isBase }) => isBase),
        ...view.readings.filter(({ isBase, isFound }) => !isBase && isFound),
      ];
      const held = inOrder.flatMap(({ article }) =>
        view.statements.flatMap(({ readings }) =>
          readings
            .filter((reading) => reading.article === article.id)
            .flatMap(({ places }) => places.filter(({ role }) => role === 'main'))
            .flatMap(({ field, spans }) =>
              spans.map(({ start, end }) => wordsIn(article, field).slice(start, end)),
            ),
        ),
      );
      expect(quoted(own).join(' ')).toBe(held.join(' '));
      for (const words of beside.flatMap(quoted)) {
        const isPrinted = inOrder.some(({ article }) =>
          (['headline', 'body'] as const).some((field) => wordsIn(article, field).includes(words)),
        );
        expect(isPrinted).toBe(true);
      }
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
        if (!row?.marked || reading.treatment === 'reported') continue;
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
