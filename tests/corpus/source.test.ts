import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/corpus/problems.ts';
import { decodeSource } from '../../src/corpus/source.ts';

function decode(text: string) {
  const problems: Problem[] = [];
  const source = decodeSource('a.md', Buffer.from(text), (problem) => problems.push(problem));
  return { source, problems };
}

describe('decodeSource(file, bytes, report)', () => {
  test('tells of all direction controls in one warning, at the first of them', () => {
    const { source, problems } = decode('One.\n12 \u202ethree\u202c\n\u2066four');
    expect(source?.text).toBe('One.\n12 three\nfour');
    expect(problems).toEqual([
      {
        ...{ file: 'a.md', line: 2, column: 4, code: 'direction-control', severity: 'warning' },
        message:
          'U+202E changes the direction of what follows and is left out here and in 2 other places of the file. Take it out.',
      },
    ]);
  });

  test('takes a quarter of a million of them for one warning', () => {
    // With a place looked up from the file's beginning for each, this takes minutes.
    const { source, problems } = decode('\u202e\n'.repeat(256 * 1024));
    expect(source?.text).toBe('\n'.repeat(256 * 1024));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('262143 other places');
  });
});
