import { describe, expect, test } from 'vitest';
import { stripOf } from '../../../../src/core/collate/staves/stave-strip.ts';
import type { StaveCell, StaveRow } from '../../../../src/core/collate/staves/staves.ts';

const LETTERS: Readonly<Record<string, Pick<StaveCell, 'kind' | 'marked'>>> = {
  S: { kind: 'same', marked: true },
  s: { kind: 'same', marked: false },
  T: { kind: 'trivial', marked: true },
  t: { kind: 'trivial', marked: false },
  O: { kind: 'other', marked: true },
  o: { kind: 'other', marked: false },
  '-': { kind: 'gap', marked: false },
};

/** The parts of a row’s strip, by a letter for each of its cells: capitals stand in marks. */
function strip(cells: string): string[] {
  const row = { cells: [...cells].map((letter) => LETTERS[letter]) } as unknown as StaveRow;
  return stripOf(row).map(({ kind, start, end }) => `${kind} ${start}-${end}`);
}

describe('stripOf(row)', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['---', []],
    ['S', ['marked 0-1']],
    ['SSS', ['marked 0-3']],
    ['STS', ['marked 0-3']],
    ['sts', ['unmarked 0-3']],
    ['SSs', ['marked 0-2', 'unmarked 2-3']],
    ['sS', ['unmarked 0-1', 'marked 1-2']],
    ['Oo', ['other 0-2']],
    ['SOS', ['marked 0-1', 'other 1-2', 'marked 2-3']],
    ['S-S', ['marked 0-1', 'marked 2-3']],
    ['-SS-s-', ['marked 1-3', 'unmarked 4-5']],
  ])('of %s: %j', (cells, parts) => {
    expect(strip(cells)).toEqual(parts);
  });
});
