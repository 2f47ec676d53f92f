import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../../src/core/extract/marks/marks.ts';

/** Each mark of a text: what is printed, its family, and what it may do. */
function list(text: string): string[] {
  return findMarks(text, 0, text.length).map(
    ({ start, end, family, opens, closes }) => `${text.slice(start, end)} ${family} ${opens} ${closes}`,
  );
}

describe('marks that a program has escaped', () => {
  test.each<[string, string[]]>([
    ['He said \\"go', ['\\" double yes no']],
    ['He said go\\" now', ['\\" double no yes']],
    ['go\\"now', ['\\" double maybe maybe']],
    [' \\" ', ['\\" double maybe maybe']],
    ["He said \\'go", ["\\' single yes no"]],
    ["He said go\\' now", ["\\' single no yes"]],
    ['He said \\go', []],
    ['He said go\\', []],
    ['\\"', ['\\" double maybe maybe']],
  ])('%s: %j', (text, marks) => {
    expect(list(text)).toEqual(marks);
  });
});

describe('marks of two signs', () => {
  test.each<[string, string[]]>([
    ['He said ,,go', [',, double yes no']],
    [',,go', [',, double yes no']],
    ['(,,go', [',, double yes no']],
    ['He said,,go', []],
    ['He said ,, go', []],
    ['He said ,,,go', []],
    ['He said ,go', []],
    ['He said ,', []],
    ['He said <<go', ['<< guillemet yes no']],
    ['He said<<go', []],
    ['He said << go', []],
    ['He said <<<go', []],
    ['He said <go', []],
    ['He said go>>', ['>> guillemet no yes']],
    ['He said go >>', []],
    ['He said go>>>', []],
    ['He said go>', []],
    ['He said go>> <<go', ['>> guillemet no yes', '<< guillemet yes no']],
    ['He said <<<<go>>', ['>> guillemet no yes']],
  ])('%s: %j', (text, marks) => {
    expect(list(text)).toEqual(marks);
  });
});
