import { describe, expect, test } from 'vitest';
import { findLoneNames } from '../../../../src/core/describe/findings/lone-names.ts';
import { countTerms } from '../../../../src/core/describe/wording/terms.ts';
import { firstOf } from '../../../../src/views/event/findings.ts';
import { analyzeReports, findingsIn } from '../../../support/findings.ts';

function loneNames(texts: Readonly<Record<string, string>>, names: readonly string[]) {
  const analysis = analyzeReports(texts, names);
  const subject = { analysis, terms: countTerms(analysis) };
  return findLoneNames({ ...subject, voices: [], runningText: [], differences: new Map() });
}

const closure = 'The closure went on. It was a closure of all roads.';

describe('findLoneNames(subject)', () => {
  test('takes the forms of a name as one name, by the forms that each article prints', () => {
    const names = ['blockade', 'blockaded', 'closure', 'closures'];
    const daily = 'Troops blockaded the road. They blockaded it for a year. It was a blockade.';
    expect(loneNames({ daily, herald: closure, times: 'There were closures.' }, names)).toEqual([
      {
        ...{ kind: 'name', names: ['blockaded', 'blockade'], article: 'daily', count: 3, isQuoted: false },
        forms: ['blockaded', 'blockade'],
        without: ['herald', 'times'],
        others: [
          { article: 'herald', names: ['closure'], count: 2 },
          { article: 'times', names: ['closures'], count: 1 },
        ],
      },
    ]);
    expect(firstOf(findingsIn(analyzeReports({ daily, herald: closure }, names)), 'name')?.text).toBe(
      'Only The Daily writes blockaded or blockade (three times); The Herald writes closure (twice).',
    );
    expect(loneNames({ daily, herald: `${closure} The blockade is over.` }, names)).toEqual([]);
  });

  test('counts as an article’s own what stands outside quotation marks alone', () => {
    const names = ['blockade', 'closure'];
    const said = '“We call it a blockade, a blockade without end,” said Ada Holt.';
    const own = 'The blockade went on. The blockade was total.';
    expect(loneNames({ daily: `${said} ${own}`, herald: closure }, names)).toEqual([]);
    const [found] = loneNames({ daily: `${said} ${own} The blockade ended.`, herald: closure }, names);
    expect(found).toMatchObject({ article: 'daily', count: 3, isQuoted: true });
    // Whoever quotes it prints it.
    expect(loneNames({ daily: `${own} The blockade ended.`, herald: `${closure} ${said}` }, names)).toEqual(
      [],
    );
  });
});
