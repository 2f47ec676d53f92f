import { expect, test } from 'vitest';
import { formatAnnotation, formatJson } from '../../../src/cli/validate/formats.ts';
import type { Problem } from '../../../src/corpus/problems.ts';

const problem: Problem = {
  ...{ file: 'content/a,b.md', line: 3, column: 7, code: 'bad-date', severity: 'error' },
  message: '"100%\n::error::x" is no date.',
};

test('an annotation is one command, whatever its values hold', () => {
  expect(formatAnnotation(problem)).toBe(
    '::error file=content/a%2Cb.md,line=3,col=7,title=bad-date::"100%25\\u000A::error::x" is no date.',
  );
});

test('the JSON holds counts and every problem', () => {
  expect(JSON.parse(formatJson('content', [problem], { errors: 1, warnings: 0 }))).toEqual({
    folder: 'content',
    errors: 1,
    warnings: 0,
    problems: [problem],
  });
});
