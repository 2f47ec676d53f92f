import { describe, expect, test } from 'vitest';
import { groupNames } from '../../../../src/core/describe/wording/name-groups.ts';
import { countTerms } from '../../../../src/core/describe/wording/terms.ts';
import { inventEvent } from '../../../support/invented-event.ts';

const groupsOf = (texts: Readonly<Record<string, string>>, ...terms: readonly (readonly string[])[]) =>
  groupNames(
    countTerms(
      inventEvent({
        articles: Object.entries(texts).map(([id, text]) => ({ id, text })),
        terms: terms.map((names, at) => ({ about: `Thing ${at + 1}`, names })),
      }),
    ),
  );

/** `pier 2 0, jetty 0 1`. */
const told = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ rows }) =>
    rows
      .map(({ names, articles }) => `${names.join('+')} ${articles.map(({ count }) => count).join(' ')}`)
      .join(', '),
  );

describe('groupNames(terms)', () => {
  test('sets the forms of a word in one row, the most used first', () => {
    expect(
      told(
        groupsOf({ a: 'A blockade, blockaded; the blockade.', b: 'A closure.' }, [
          'blockaded',
          'blockade',
          'closure',
        ]),
      ),
    ).toEqual(['blockade+blockaded 3 0, closure 0 1']);
  });

  test('tells proper names apart, however alike', () => {
    expect(told(groupsOf({ a: 'Khankendi. Khankendis.', b: '' }, ['Khankendi', 'Khankendis']))).toEqual([
      'Khankendi 1 0, Khankendis 1 0',
    ]);
  });

  test('knows the longer names of the event, listed or not, that have a name in them', () => {
    const [group] = groupsOf({ a: 'Karabakh, Nagorno-Karabakh, the Aghdam-Karabakh road', b: 'Artsakh' }, [
      'Karabakh',
      'Artsakh',
      'Nagorno-Karabakh',
    ]);
    const longer = group?.rows.map(({ names, within, longer }) => [...names, within, ...longer]);
    expect(longer).toContainEqual(['Karabakh', null, 'Aghdam-Karabakh', 'Nagorno-Karabakh']);
    expect(longer).toContainEqual(['Artsakh', null]);
  });

  test('begins with the thing whose names differ most, and with the name that differs most', () => {
    const texts = { a: 'pier pier pier quay mole mole', b: 'jetty quay mole dam' };
    expect(told(groupsOf(texts, ['mole', 'dam'], ['jetty', 'quay', 'pier']))).toEqual([
      'pier 3 0, jetty 0 1, quay 1 1',
      'mole 2 1, dam 0 1',
    ]);
  });

  test('says which name an article uses most, where one is', () => {
    const [group] = groupsOf({ a: 'pier pier quay', b: 'quay pier', c: '', d: 'quay' }, ['pier', 'quay']);
    expect(group?.preferred).toEqual([
      { article: 'a', name: 'pier' },
      { article: 'd', name: 'quay' },
    ]);
  });

  test('leaves out what has one name alone', () => {
    expect(groupsOf({ a: 'pier', b: 'pier' }, ['pier', 'jetty'])).toEqual([]);
  });

  test('counts what stands in quotation marks', () => {
    const [group] = groupsOf({ a: '“⟦Reed: the pier⟧” is a pier', b: 'jetty' }, ['pier', 'jetty']);
    expect(group?.rows[0]?.articles[0]).toEqual({ article: 'a', count: 2, quoted: 1 });
  });
});
