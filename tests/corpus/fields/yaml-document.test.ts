import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/corpus/fields/yaml-document.ts';
import type { Problem } from '../../../src/corpus/problems.ts';

function parse(text: string) {
  const problems: Problem[] = [];
  const document = parseYaml({ file: 'a.yaml', text, firstLine: 3 }, (problem) => problems.push(problem));
  return {
    value: document?.contents?.toJSON(),
    told: problems.map(({ line, column, code }) => `${line}:${column} ${code}`),
  };
}

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('parseYaml(source, report)', () => {
  test('reads 16 levels and no more', () => {
    expect(parse(nested(16)).told).toEqual([]);
    expect(parse(nested(17)).told).toEqual(['3:17 nested-too-deep']);
    expect(parse(nested(16)).value).toEqual(JSON.parse(nested(16)));
  });

  test('names the same level wherever the stack of a machine ends', () => {
    const lines = (depth: number) =>
      Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
    expect(parse(lines(16)).told).toEqual([]);
    expect(parse(lines(17)).told).toEqual(['19:17 nested-too-deep']);
    expect(parse(lines(1400)).told).toEqual(['19:17 nested-too-deep']);
    expect(parse('['.repeat(90_000)).told).toEqual(['3:17 nested-too-deep']);
  });

  test('reads a hundred thousand entries and no more', () => {
    expect(parse('- a\n'.repeat(100_000)).told).toEqual([]);
    expect(parse('- a\n'.repeat(100_001)).told).toEqual(['100003:4 too-many-entries']);
  });

  test('finds a name that stands twice among very many', () => {
    // Each held against each, they take minutes.
    const keys = Array.from({ length: 60_000 }, (_, key) => `k${key}: v\n`).join('');
    expect(parse(keys).told).toEqual([]);
    expect(parse(`${keys}k7: w\n`).told).toEqual(['60003:1 bad-yaml']);
  });

  test('takes out of values what escapes write, and leaves the names as they are', () => {
    expect(parse(String.raw`a: "\u202eone\x1b[2J\0\ud800\ttwo"`)).toEqual({
      value: { a: 'one[2J\ttwo' },
      told: ['3:4 unprintable-character'],
    });
    expect(parse(String.raw`"\u202ea": one`)).toEqual({ value: { '\u202ea': 'one' }, told: [] });
  });

  test('refuses a second document and every tag', () => {
    expect(parse('a: 1\n---\nb: 2\n').told).toEqual(['4:1 bad-yaml']);
    expect(parse('a: 1\n...\nb: 2\n').told).toEqual(['5:1 bad-yaml']);
    for (const tag of ['!!binary', '!!str', '!!set', '!own'])
      expect(parse(`a: ${tag} aGk=`).told).toEqual([expect.stringMatching(/(?:yaml-reference|bad-yaml)$/)]);
  });
});
