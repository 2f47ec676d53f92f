import { describe, expect, test } from 'vitest';
import { findJoints } from '../../../../src/core/collate/joining/joints.ts';
import type { OwnUnit } from '../../../../src/core/collate/units/own-units.ts';
import type { Quotation } from '../../../../src/core/model.ts';
import { toArticle } from '../../../support/articles.ts';
import { analyzeTexts, readingOf, statementWith } from '../../../support/statements.ts';

const first = 'The northern bridge is safe for now.';
const second = 'It will not survive another icy winter.';
const third = 'We shall repair the harbour lighthouse too.';
const said = (words: string) => `“${words}” So engineer Tess Wynn said.`;

/** What stands left out before the third sentence in the second of two texts: how many units, and whether dots show it. */
function jointOf(...texts: readonly [string, string, ...string[]]): string {
  const event = analyzeTexts(...texts);
  const { joins } = readingOf(statementWith(event, 'b', 'harbour lighthouse'), 'b');
  return joins.map(({ left, ellipsis }) => `${left.length} ${ellipsis}`).join(', ');
}

describe('where marks close over what another article prints between', () => {
  test.each([
    ['it is told', said(`${first} ${second} ${third}`), said(`${first} ${third}`), '1 unshown'],
    ['it is told with its dots', said(`${first} ${second} ${third}`), said(`${first} … ${third}`), '1 shown'],
    [
      'dots of three count too',
      said(`${first} ${second} ${third}`),
      said(`${first} ... ${third}`),
      '1 shown',
    ],
    ['nothing is told where nothing is left out', said(`${first} ${third}`), said(`${first} ${third}`), ''],
    [
      'nothing is told where the marks close and open again',
      said(`${first} ${second} ${third}`),
      `${said(first)} ${said(third)}`,
      '',
    ],
    ['nothing is told of what only this article prints', said(first), said(`${first} ${third}`), ''],
  ] as const)('%s', (_name, a, b, joint) => {
    expect(jointOf(a, b)).toBe(joint);
  });

  test('of several articles the one counts that prints most between', () => {
    const more = 'The old ferry stays in service.';
    expect(
      jointOf(
        said(`${first} ${second} ${third}`),
        said(`${first} ${third}`),
        said(`${first} ${second} ${more} ${third}`),
      ),
    ).toBe('2 unshown');
  });
});

/** A unit `a3q2`: of article a, at place 3, in its quotation 2; `.` behind it for dots before it. */
function toUnit(notation: string): OwnUnit {
  const [, id = '', start = '0', quotation] = /^([a-z])(\d+)(?:q(\d))?/.exec(notation) ?? [];
  return {
    article: articles.get(id),
    field: 'body',
    spans: [{ start: Number(start), end: Number(start) + 1 }],
    quotation: quotation === undefined ? null : quotations[Number(quotation)],
    afterDots: notation.endsWith('.'),
  } as unknown as OwnUnit;
}

const articles = new Map(
  ['a', 'b', 'c'].map((id) => [id, toArticle(id, 'one two … three four [five] six. . seven ...')]),
);
const quotations = [{}, {}] as unknown as readonly Quotation[];

/** Joints of clusters such as `a0q0=b0q0 b5q0 a5q0=b9q0`; each unit’s next one is the one behind it in its article. */
function joints(notation: string): string[] {
  const clusters = notation.split(' ').map((cluster) => cluster.split('='));
  const names = clusters.flat();
  const units = new Map(names.map((name) => [name, toUnit(name)]));
  const nameOf = (unit: OwnUnit) => names.find((name) => units.get(name) === unit) ?? '';
  const inOrder = names.toSorted((x, y) => x.charCodeAt(0) - y.charCodeAt(0) || place(x) - place(y));
  const next = new Map<OwnUnit, OwnUnit>();
  for (const [at, name] of inOrder.entries()) {
    const following = inOrder[at + 1];
    if (following?.charAt(0) === name.charAt(0))
      next.set(units.get(name) as OwnUnit, units.get(following) as OwnUnit);
  }
  const own = (cluster: readonly string[]) => cluster.map((name) => units.get(name) as OwnUnit);
  return [
    ...findJoints(
      clusters.map(own),
      next,
      inOrder.map((name) => units.get(name) as OwnUnit),
      nameOf,
    ),
  ].map(([unit, { before, left, ellipsis }]) => {
    expect(before).toBe(nameOf(unit));
    return `${before}: ${left.join(' ')} ${ellipsis}`;
  });
}

const place = (name: string) => Number(/\d+/.exec(name)?.[0]);

describe('findJoints(clusters, next, units, anchorOf)', () => {
  test.each<[string, string, string[]]>([
    ['what another prints between', 'a0q0=b0q1 b1q1 a1q0=b2q1', ['a1q0: b1q1 unshown']],
    ['all that it prints between', 'a0q0=b0q1 b1q1 b2q1 a1q0=b3q1', ['a1q0: b1q1 b2q1 unshown']],
    ['nothing of two quotations', 'a0q0=b0q1 b1q1 a1q1=b2q1', []],
    ['nothing of no quotation', 'a0=b0 b1 a1=b2', []],
    ['nothing where nothing stands between', 'a0q0=b0q1 a1q0=b1q1', []],
    ['nothing that comes later only', 'a0q0=b5q1 b6q1 a1q0=b0q1', []],
    ['nothing of a unit that goes on in its own statement', 'a0q0=a1q0=b0q1', []],
    ['no further part of the statement before', 'a0q0=b0q1=b1q1 b2q1 a1q0=b3q1', ['a1q0: b2q1 unshown']],
    [
      'the longest row of several',
      'a0q0=b0q1=c0q1 b1q1 c1q1 c2q1 a1q0=b2q1=c3q1',
      ['a1q0: c1q1 c2q1 unshown'],
    ],
    ['the first of two that are as long', 'a0q0=b0q1=c0q1 b1q1 c1q1 a1q0=b2q1=c2q1', ['a1q0: b1q1 unshown']],
    ['dots before the unit', 'a0q0=b0q1 b1q1 a1q0.=b2q1', ['a1q0.: b1q1 shown']],
    ['dots as one sign', 'a5q0=b0q1 b1q1 a10q0=b2q1', ['a10q0: b1q1 shown']],
    ['no sign before or behind', 'a10q0=b0q1 b1q1 a15q0=b2q1', ['a15q0: b1q1 unshown']],
    ['a bracket', 'a18q0=b0q1 b1q1 a29q0=b2q1', ['a29q0: b1q1 shown']],
    ['two full stops with a space', 'a29q0=b0q1 b1q1 a36q0=b2q1', ['a36q0: b1q1 shown']],
    ['three full stops', 'a36q0=b0q1 b1q1 a44q0=b2q1', ['a44q0: b1q1 shown']],
  ])('tells %s', (_fact, notation, expected) => {
    expect(joints(notation)).toEqual(expected);
  });

  test('tells nothing of what is too far on', () => {
    const between = (count: number) => Array.from({ length: count }, (_, at) => `b${at + 1}q1`).join(' ');
    expect(joints(`a0q0=b0q1 ${between(12)} a1q0=b20q1`)).toHaveLength(1);
    expect(joints(`a0q0=b0q1 ${between(13)} a1q0=b20q1`)).toEqual([]);
  });

  test('tells nothing of units of no statement', () => {
    const unit = toUnit('a1q0');
    expect([...findJoints([], new Map(), [toUnit('a0q0'), unit], () => '')]).toEqual([]);
  });
});
