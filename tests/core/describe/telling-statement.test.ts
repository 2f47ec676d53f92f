import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { findTellingStatement, whatIsShown } from '../../../src/core/describe/telling-statement.ts';
import type { Statement } from '../../../src/core/model.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

/** The statements of an event whose outlets print these texts. */
function statementsOf(texts: Readonly<Record<string, string>>): readonly Statement[] {
  const articles = Object.entries(texts).map(([id, text]) => toArticle(id, text));
  return analyzeEvent(someEvent, articles, []).statements;
}

const wordsOf = (statement: Statement | undefined) =>
  Math.max(...(statement?.readings ?? []).map(({ of }) => of));

describe('findTellingStatement(statements)', () => {
  test('prefers what shows more of what lines can show', () => {
    const statements = statementsOf({
      herald:
        '“We shall not rest before the harbour is open again,” Holt said.\n\n“The ferry company has broken every single promise,” Holt said.',
      tribune:
        '“We shall not rest before the harbour is open again,” Holt said.\n\nHolt said the ferry company has broken each single promise',
    });
    const best = findTellingStatement(statements);
    expect([...whatIsShown(best as Statement)].toSorted()).toEqual(['marked', 'replaced', 'unmarked']);
  });

  test('of two that show as much takes the shorter', () => {
    const statements = statementsOf({
      herald:
        '“We shall not rest before the harbour is open to every vessel again,” Holt said.\n\n“The ferry company has broken every promise,” Holt said.',
      tribune:
        '“We shall not rest before the harbour is open,” Holt said.\n\n“The ferry company has broken,” Holt said.',
    });
    expect(wordsOf(findTellingStatement(statements))).toBe(7);
  });

  test('shows nothing where all print the same, but for spelling', () => {
    const statements = statementsOf({
      herald: '“We shall organize the harbour for every vessel again,” Holt said.',
      tribune: '“We shall organise the harbour for every vessel again,” Holt said.',
    });
    expect(statements.some(({ readings }) => readings.length === 2)).toBe(true);
    expect(findTellingStatement(statements)).toBeUndefined();
  });

  test('takes none that one article alone prints, and no phrase', () => {
    expect(
      findTellingStatement(
        statementsOf({
          herald: '“We shall not rest before the harbour is open again,” Holt said.',
          tribune: 'It rained.',
        }),
      ),
    ).toBeUndefined();
    expect(findTellingStatement([])).toBeUndefined();
  });
});
