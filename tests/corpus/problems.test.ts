import { describe, expect, test } from 'vitest';
import {
  ContentError,
  countProblems,
  escapeHidden,
  formatProblem,
  type Problem,
  ProblemList,
} from '../../src/corpus/problems.ts';

const at = (line: number, given: Partial<Problem> = {}): Problem => ({
  ...{ file: 'a.md', line, column: 1, code: 'raw-html', severity: 'warning', message: 'HTML is left out.' },
  ...given,
});

describe('formatProblem(problem)', () => {
  test('is one line that a terminal can make a link of, whatever the file is called and the value holds', () => {
    const problem = at(3, {
      file: 'content/a\nb\u001B[2J.md',
      code: 'bad-value',
      severity: 'error',
      message: '"\u009B2J\u202Ex\uD800\u2028" is no language tag.',
    });
    expect(formatProblem(problem)).toBe(
      String.raw`content/a\u000Ab\u001B[2J.md:3:1 bad-value "\u009B2J\u202Ex\uD800\u2028" is no language tag.`,
    );
  });

  test('leaves out the middle of a value that is as long as a file', () => {
    const line = formatProblem(
      at(1, { message: `"${'x'.repeat(16_000)}" is no date. Write it like 2023-08-31.` }),
    );
    expect(line.length).toBeLessThan(700);
    expect(formatProblem(at(1, { message: `"${'\r'.repeat(500)}" is no date.` })).length).toBeLessThan(700);
    expect(line).toMatch(
      /^a\.md:1:1 raw-html \(warning\) "x+ … x+" is no date\. Write it like 2023-08-31\.$/,
    );
  });
});

describe('escapeHidden(text)', () => {
  test('writes out what is not seen and leaves what is', () => {
    expect(escapeHidden('“é” 😀 \u200B\u{E0041}\t')).toBe(String.raw`“é” 😀 \u200B\u{E0041}\u0009`);
  });
});

describe('ProblemList', () => {
  test('keeps the first five of a kind in a file and counts the others', () => {
    const list = new ProblemList();
    for (let line = 1; line <= 1800; line++) list.report(at(line));
    list.report(at(7, { code: 'no-text', severity: 'error' }));
    list.report(at(9, { file: 'b.md' }));
    const lines = list.problems().map(formatProblem);
    expect(lines).toEqual([
      ...[1, 2, 3, 4].map((line) => `a.md:${line}:1 raw-html (warning) HTML is left out.`),
      'a.md:5:1 raw-html (warning) HTML is left out. And 1795 more of this kind in the file.',
      'a.md:7:1 no-text HTML is left out.',
      'b.md:9:1 raw-html (warning) HTML is left out.',
    ]);
    expect(countProblems(list.problems(), 'warning')).toBe(1801);
  });

  test('adds up what was counted before it came here', () => {
    const inner = new ProblemList();
    for (let line = 1; line <= 100; line++) inner.report(at(line));
    const outer = new ProblemList();
    outer.report(at(1));
    for (const problem of inner.problems()) outer.report(problem);
    expect(countProblems(outer.problems(), 'warning')).toBe(101);
  });
});

describe('ContentError', () => {
  test('counts what it does not list', () => {
    const list = new ProblemList();
    for (let line = 1; line <= 7; line++) list.report(at(line, { severity: 'error' }));
    expect(new ContentError(list.problems()).message.split('\n')[0]).toBe('7 problems in the content:');
    expect(new ContentError(list.problems()).message.split('\n')).toHaveLength(6);
  });
});
