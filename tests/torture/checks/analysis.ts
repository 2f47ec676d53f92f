import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { alignColumns, sharedWordings } from '../../../src/core/collate/columns/columns.ts';
import { toAnalysisFile } from '../../../src/core/export/analysis-file.ts';
import { someEvent, toArticle } from '../../support/articles.ts';
import type { Check } from '../check.ts';
import { anyHostileText } from './texts.ts';

/** The order of the articles changes nothing, kept ≤ of, the columns tile the texts, and the file is JSON. */
export const analysisCheck: Check<readonly string[]> = {
  name: 'analysis',
  ring: 'tests',
  cases: fc.array(anyHostileText(600), { minLength: 1, maxLength: 4 }),
  hold(texts) {
    const articles = texts.map((text, at) => toArticle(`a-${at}`, text));
    const analysis = analyzeEvent(someEvent, articles, []);
    assert.deepEqual(analyzeEvent(someEvent, articles.toReversed(), []), analysis);
    for (const { readings } of analysis.statements) {
      assert.equal(readings.length, articles.length);
      for (const { kept, of } of readings) assert(kept <= of);
    }
    const { rows } = alignColumns(articles, sharedWordings(analysis));
    for (const [column, { text }] of articles.entries()) {
      const cells = rows.flatMap((row) => row.cells[column] ?? []);
      assert.equal(cells.map(({ start, end }) => text.slice(start, end)).join(''), text);
    }
    const file = toAnalysisFile([analysis]);
    assert.deepEqual(JSON.parse(JSON.stringify(file)), file);
  },
};
