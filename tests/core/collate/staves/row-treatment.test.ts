import { describe, expect, test } from 'vitest';
import { rowTreatmentNames, treatmentOfRow } from '../../../../src/core/collate/staves/row-treatment.ts';
import type { StaveCell, StaveRow } from '../../../../src/core/collate/staves/staves.ts';
import { treatmentNames } from '../../../../src/core/describe/treatment-words.ts';

/** `=` the same in marks, `-` the same without, `.` a gap, another word itself, `=+word` with a word added. */
function row(line: string, { before = '', marked = true } = {}): StaveRow {
  const cells = line.split(' ').map((notation): StaveCell => {
    const [here = '', added = ''] = notation.split('+');
    const kind = here === '=' || here === '-' ? 'same' : here === '.' ? 'gap' : 'other';
    return { kind, text: here, marked: here !== '-', isMain: here !== '-' || !marked, span: null, added };
  });
  return { article: 'daily', field: 'body', text: '', marked, isBase: false, before, cells };
}

describe('treatmentOfRow(row)', () => {
  test.each([
    ['verbatim', row('= = = =')],
    ['trimmed', row('. = = .')],
    ['cut', row('= . . =')],
    ['reworded', row('= will = =')],
    ['reworded', row('= =+surely . .')],
    ['longer', row('= = = =', { before: 'They say' })],
    ['longer', row('= =+surely = =')],
    ['unmarked', row('- - - -', { marked: false })],
    ['trimmed', row('. = = -')],
  ] as const)('%s', (treatment, given) => {
    expect(treatmentOfRow(given)).toBe(treatment);
  });
});

test('a treatment has one name, whatever the base, but that nothing is said to be left out of one that a reader chose', () => {
  const { longer, trimmed, cut, ...names } = rowTreatmentNames;
  expect(treatmentNames).toMatchObject(names);
  for (const name of [longer, trimmed, cut]) expect(Object.values(treatmentNames)).not.toContain(name);
});
