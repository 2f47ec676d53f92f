import { describe, expect, test } from 'vitest';
import {
  edgePlaces,
  innerPlaces,
  type Place,
  toPath,
} from '../../../../src/core/collate/readings/base-places.ts';
import type { OwnUnit } from '../../../../src/core/collate/units/own-units.ts';

/** A unit of these words; a `…` stands for words that it may lack. */
function toUnit(text: string): OwnUnit {
  const printed = text.split(' ').filter((word) => word !== '');
  const words = printed.filter((word) => word !== '…').map((form) => ({ form, text: form }));
  const gapsAfter = new Set(printed.flatMap((word, at) => (word === '…' ? [at - 1] : [])));
  return { words, gapsAfter } as unknown as OwnUnit;
}

/** The places of a skeleton `s` and of the units `a`, `b`, …, each with what they print there. */
function list(texts: readonly string[]): { inner: string[]; edge: string[] } {
  const [skeleton = toUnit(''), ...others] = texts.map(toUnit);
  const paths = others.map((unit) => toPath(skeleton, unit));
  const nameOf = (unit: OwnUnit) => (unit === skeleton ? 's' : 'abc'.charAt(others.indexOf(unit)));
  const show = ({ from, to, variants }: Place) => {
    const printed = variants.map(({ unit, from: first, to: last }) => {
      const words = unit.words.slice(first, last).map((word) => word.text);
      return `${nameOf(unit)}“${words.join(' ')}”`;
    });
    return `${from}-${to}: ${printed.join(' ')}`;
  };
  const [inner, edge] = [innerPlaces(skeleton, paths), edgePlaces(skeleton, paths)];
  expect(inner.every(({ isEdge }) => !isEdge)).toBe(true);
  expect(edge.every(({ isEdge }) => isEdge)).toBe(true);
  return { inner: inner.map(show), edge: edge.map(show) };
}

describe('innerPlaces(skeleton, paths), edgePlaces(skeleton, paths): where others print something else', () => {
  test.each<[string[], inner: string[], edge: string[]]>([
    [['we shall close the quay', 'we shall close the quay'], [], []],
    [['we shall close the quay', 'we will close the quay'], ['1-2: s“shall” a“will”'], []],
    [['we shall close the quay', 'we close the quay'], ['1-2: s“shall” a“”'], []],
    [['we close the quay', 'we shall close the quay'], ['1-1: s“” a“shall”'], []],
    [['we shall close the quay', 'we shall surely close the quay'], ['2-2: s“” a“surely”'], []],
    [['we shall close the quay', 'close the old quay'], ['4-4: s“” a“old”'], []],
    [
      ['we shall close the quay', 'we will close the quay', 'we must close the quay'],
      ['1-2: s“shall” a“will” b“must”'],
      [],
    ],
    [['we shall close the quay', 'we will close the quay', 'the quay'], ['1-2: s“shall” a“will”'], []],
    [['we shall close the quay', 'we … close the quay'], ['1-2: s“shall”'], []],
    [['we … close the quay', 'we shall close the quay'], ['1-1: a“shall”'], []],
    [['we … close the quay', 'we … close the quay', 'we shall close the quay'], ['1-1: b“shall”'], []],
    [['we shall close the quay', 'boats sail'], [], []],
    [['we shall close the quay', 'they shall close the quay'], [], ['0-1: s“we” a“they”']],
    [['we shall close the quay', 'now we shall close the quay'], [], ['0-0: a“now”']],
    [['we shall close the quay', 'we shall close the boats'], [], ['4-5: s“quay” a“boats”']],
    [['we shall close the quay', 'we shall close the quay today'], [], ['5-5: a“today”']],
    [['we shall close the quay', 'they will close the quay'], [], ['0-2: s“we shall” a“they will”']],
    [
      ['we shall surely close the quay', 'they must close the quay', 'we will now close the quay'],
      ['1-3: s“shall surely” b“will now”'],
      ['0-3: s“we shall surely” a“they must”'],
    ],
    [
      ['we shall close the quay', 'shall close the quay', 'they shall close the quay'],
      [],
      ['0-1: s“we” b“they”'],
    ],
    [['we shall close the old quay', 'we shall close boats'], [], ['3-4: s“the” a“boats”']],
    [
      ['we shall close the quay', 'we shall close the harbour', 'we shall close the harbour'],
      [],
      ['4-5: s“quay” a“harbour” b“harbour”'],
    ],
    [['we shall close the quay', ''], [], []],
  ])('of %j: within %j, at the ends %j', (texts, inner, edge) => {
    expect(list(texts)).toEqual({ inner, edge });
  });
});

describe('toPath(skeleton, unit)', () => {
  test.each<[string, string, number[], number, number]>([
    ['we close it', 'we close it', [0, 1, 2], 0, 2],
    ['we close quays', 'now close quays', [-1, 1, 2], 1, 2],
    ['we close quays', 'we close', [0, 1, -1], 0, 1],
    ['close quays', 'boats', [-1, -1], -1, -1],
    ['', 'boats', [], -1, -1],
  ])('of “%s” and “%s”: %j from %i to %i', (skeleton, unit, at, first, last) => {
    expect(toPath(toUnit(skeleton), toUnit(unit))).toMatchObject({ at, first, last });
  });
});
