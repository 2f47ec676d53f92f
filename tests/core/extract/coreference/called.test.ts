import { describe, expect, test } from 'vitest';
import { filterCalled, listCalled } from '../../../../src/core/extract/coreference/called.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';
import { readNamings } from '../../../support/voices.ts';

describe('listCalled(name)', () => {
  test.each<[string, string[]]>([
    ['Wim Hale came.', []],
    ['Finance Minister Wim Hale came.', ['finance minister', 'minister']],
    ['Wim Hale, a former mayor, came.', ['former mayor', 'mayor']],
    ['Sen. Wim Hale came.', ['senator', 'lawmaker']],
    ['The Northport Ministry came.', ['ministry']],
    ['Hale Energy came.', ['company']],
    // What is called a force is no person.
    ['Would force Minister Hale to leave.', ['minister']],
  ])('of “%s”: %j', (text, called) => {
    expect(readNamings(text).flatMap(listCalled)).toEqual(called);
  });
});

describe('filterCalled(names, role)', () => {
  test.each<[string, string, string[]]>([
    ['Pastor Tom Hale, Mayor Ann Hale.', 'mayor', ['Mayor Ann Hale']],
    ['Pastor Tom Hale, Mayor Ann Hale.', 'old mayor', ['Mayor Ann Hale']],
    ['Finance Minister Tom Hale, Minister Ann Hale.', 'finance minister', ['Finance Minister Tom Hale']],
    ['Mayor Ann Hale, Ann Hale, Tom Hale.', 'mayor', ['Mayor Ann Hale', 'Ann Hale']],
    ['Pastor Tom Hale, Ann Hale.', 'mayor', ['Ann Hale']],
    ['Pastor Tom Hale.', 'mayor', []],
    ['Pastor Tom Hale.', 'former mayor', ['Pastor Tom Hale']],
    ['Pastor Tom Hale.', 'father', ['Pastor Tom Hale']],
    ['Pastor Tom Hale.', 'fisherman', ['Pastor Tom Hale']],
    ['Dr. Tom Hale.', 'mayor', ['Dr. Tom Hale']],
    ['Pastor Tom Hale.', '', ['Pastor Tom Hale']],
  ])('of “%s” called “%s”: %j', (text, role, expected) => {
    const names = readNamings(text.replaceAll(',', ' came.'));
    const filtered = filterCalled(names, role === '' ? [] : role.split(' '));
    expect(filtered.map(({ name }) => name)).toEqual(expected);
  });
});

describe('extractQuotations(article, speakers) of a surname with what stands beside it', () => {
  const both = 'Pastor Tomas Hale came late. Mayor Anna Hale spoke first.';
  test.each([
    [`${both} Hale, the mayor, wrote “we will stay”.`, 'Mayor Anna Hale'],
    [`${both} Hale, the pastor, wrote “we will stay”.`, 'Pastor Tomas Hale'],
    [`${both} “We will stay,” wrote Hale, the mayor.`, 'Mayor Anna Hale'],
    [`${both} Hale wrote “we will stay”.`, 'Hale'],
    ['Anna Hale, the mayor, spoke. Pastor Hale came. Hale, the mayor, wrote “we will stay”.', 'Anna Hale'],
    ['Pastor Hale prayed. Hale, the mayor, wrote “we will stay”.', 'Hale'],
    ['Pastor Hale prayed. “We left,” Hale said.\n\nHale, the mayor, wrote “we will stay”.', 'Hale'],
    ['Pastor Hale prayed. Hale, a former mayor, wrote “we will stay”.', 'Pastor Hale'],
    ['Senator Tom Hale spoke. Hale, the Republican, wrote “we will stay”.', 'Senator Tom Hale'],
    ['Senator Tom Hale spoke. Hale, the chairman of the board, wrote “we stay”.', 'Senator Tom Hale'],
    ['Tomas Hale came late. Hale, the mayor, wrote “we will stay”.', 'Tomas Hale'],
  ])('“%s”: %s', (text, resolved) => {
    expect(extractQuotations(toArticle('article', text), []).at(-1)?.speaker?.resolved).toBe(resolved);
  });
});
