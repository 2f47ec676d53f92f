import { describe, expect, test } from 'vitest';
import { readFields } from '../../../src/corpus/fields/fields.ts';
import type { Problem } from '../../../src/corpus/problems.ts';

function read(text: string): { headline: string | undefined; problems: string[] } {
  const problems: Problem[] = [];
  const fields = readFields({ file: 'a.md', text, firstLine: 2 }, (problem) => problems.push(problem));
  return {
    headline: fields?.text('headline'),
    problems: problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`),
  };
}

const told = (value: string) =>
  `3:11 bad-yaml YAML takes part of the value for its own signs. Put it in double quotation marks, like headline: "${value}".`;

describe('values that need quotation marks', () => {
  test.each([
    ['Mayor: we stay', 'Mayor: we stay'],
    ["'I won't quit' vow", "'I won't quit' vow"],
    ['"We stay" vow', '\\"We stay\\" vow'],
    ['[Watch] Mayor quits', '[Watch] Mayor quits'],
    ['@mayor quits', '@mayor quits'],
    ['`Mayor` quits', '`Mayor` quits'],
    ['%20 of mayors quit', '%20 of mayors quit'],
    ['> 100 mayors quit', '> 100 mayors quit'],
    ['*Exclusive* mayor quits', '*Exclusive* mayor quits'],
    ['- mayor quits -', '- mayor quits -'],
  ])('says so of %s, with its line, and nothing else', (value, quoted) => {
    expect(read(`outlet: daily\nheadline: ${value}\nlang: en\n`).problems).toEqual([told(quoted)]);
  });

  test('warns where a comment cuts words off', () => {
    const { headline, problems } = read('headline: Mayor quits # again\n');
    expect(headline).toBe('Mayor quits');
    expect(problems).toEqual([
      '2:11 cut-value What follows " #" is a comment and not read. Where it belongs to the value, put all of it in double quotation marks, like "Mayor quits # again".',
    ]);
  });

  test.each([
    'Mayor quits',
    '"Mayor: we stay"',
    "'I won''t quit'",
    'Mayor’s 12:30 vow',
    'quits # again',
    '"Mayor quits" # again',
    '1984',
  ])('takes %s as it is', (value) => {
    expect(read(`headline: ${value}\n`).problems).toEqual([]);
  });

  test('takes no fields at all', () => {
    expect(read('').problems).toEqual([]);
  });
});
