import { describe, expect, test } from 'vitest';
import type { Entities } from '../../../../src/core/extract/coreference/entities.ts';
import type { Appearance } from '../../../../src/core/extract/coreference/mention-history.ts';
import { findByRole, groupByRole } from '../../../../src/core/extract/coreference/roles.ts';

function toEntities(...called: [id: string, ...roles: string[]][]): Entities {
  return new Map(
    called.map(([id, ...roles]) => [id, { id, sort: 'unknown', gender: null, roles: new Set(roles) }]),
  );
}

function toAppearance(id: string, block: number): Appearance {
  return { id, name: id, sort: 'unknown', gender: null, sentence: block, block, place: 'subject' };
}

const entities = toEntities(
  ['lee', 'finance minister', 'minister'],
  ['poe', 'health minister', 'minister'],
  ['orr', 'harbor ministry', 'ministry'],
  ['ward', 'company', 'firm'],
  ['hale', 'senator'],
);

/** Who is meant by a role in paragraph 5, where each of those given came in its paragraph. */
function find(role: string, ...came: [id: string, block: number][]): string | undefined {
  const appearances = came.map(([id, block]) => toAppearance(id, block));
  const latest = new Map(appearances.map((appearance) => [appearance.id, appearance]));
  return findByRole(role.split(' '), groupByRole(entities), appearances, latest, 5)?.id;
}

describe('groupByRole(entities)', () => {
  test('lists who is called what', () => {
    const roles = groupByRole(entities);
    expect([...(roles.get('minister') ?? [])]).toEqual(['lee', 'poe']);
    expect([...(roles.get('finance minister') ?? [])]).toEqual(['lee']);
    expect(roles.get('mayor')).toBeUndefined();
  });
});

describe('findByRole(printed, roles, appearances, latest, block)', () => {
  test.each<[string, string, [string, number][], string | undefined]>([
    ['a role of two words, however far', 'finance minister', [['lee', 0]], 'lee'],
    ['a role of one word in the paragraph', 'minister', [['lee', 5]], 'lee'],
    ['a role of one word one paragraph before', 'minister', [['lee', 4]], 'lee'],
    ['no role of one word two paragraphs before', 'minister', [['lee', 3]], undefined],
    [
      'neither of two who are near',
      'minister',
      [
        ['lee', 5],
        ['poe', 5],
      ],
      undefined,
    ],
    [
      'the near one of two',
      'minister',
      [
        ['lee', 1],
        ['poe', 5],
      ],
      'poe',
    ],
    [
      'one who came twice',
      'minister',
      [
        ['lee', 5],
        ['lee', 5],
      ],
      'lee',
    ],
    ['nobody who never came', 'finance minister', [['poe', 5]], undefined],
    ['nobody called otherwise', 'mayor', [['lee', 5]], undefined],
    ['a role whose first words nobody has', 'embattled finance minister', [['lee', 0]], 'lee'],
    ['nobody by the last word alone of a role of two', 'embattled minister', [['lee', 5]], undefined],
    ['who is of a party', 'republican senator', [['hale', 5]], 'hale'],
    ['who serves a term', 'four-term senator', [['hale', 5]], 'hale'],
    ['nobody of a party who is far', 'republican senator', [['hale', 0]], undefined],
    ['nobody by a party alone', 'republican', [['hale', 5]], undefined],
    ['a ministry, however far', 'ministry', [['orr', 0]], 'orr'],
    ['no company that is far', 'company', [['ward', 3]], undefined],
    ['a company that is near', 'company', [['ward', 4]], 'ward'],
    ['no firm that is far', 'firm', [['ward', 3]], undefined],
  ])('finds %s', (_fact, role, came, id) => {
    expect(find(role, ...came)).toBe(id);
  });

  test('leaves open which of two far ministries is meant', () => {
    const two = toEntities(['orr', 'ministry'], ['hale', 'ministry']);
    const came = [toAppearance('orr', 0), toAppearance('hale', 1)];
    const of = (appearances: Appearance[]) =>
      findByRole(['ministry'], groupByRole(two), appearances, new Map(), 5)?.id;
    expect(of(came)).toBeUndefined();
    expect(of(came.slice(1))).toBe('hale');
    expect(of([...came, toAppearance('orr', 5)])).toBe('orr');
  });

  test('takes of two with a role of two words the near one alone', () => {
    const two = toEntities(['lee', 'finance minister'], ['poe', 'finance minister']);
    const came = [toAppearance('lee', 0)];
    const latest = new Map(came.map((one) => [one.id, one]));
    expect(findByRole(['finance', 'minister'], groupByRole(two), came, latest, 5)).toBeUndefined();
    expect(findByRole(['finance', 'minister'], groupByRole(two), came, latest, 1)?.id).toBe('lee');
  });
});
