import { describe, expect, test } from 'vitest';
import {
  courtesyTitles,
  findFullForms,
  isTitle,
  trimArticle,
} from '../../../../src/core/text/english/titles.ts';

describe('isTitle(word), courtesyTitles', () => {
  test.each<[string, boolean[]]>([
    ['mr', [true, true]],
    ['mr.', [true, false]],
    ['mayor', [true, false]],
    ['gov.', [true, false]],
    ['boat', [false, false]],
    ['mr..', [false, false]],
    ['madame', [true, true]],
    ['princess', [true, false]],
  ])('%s: %j', (notation, expected) => {
    expect([isTitle(notation), courtesyTitles.has(notation)]).toEqual(expected);
  });
});

describe('findFullForms(names)', () => {
  test.each([
    ['Rev. Hale', 'Rev. Tomas Hale', true],
    ['The Rev. Hale', 'the Reverend Tomas Hale', true],
    ['Gen. Reyes', 'Lt. Gen. Omar Reyes', true],
    ['Lt. Gen. Reyes', 'Gen. Omar Reyes', false],
    ['Rev. Hale', 'Mayor Anna Hale', false],
    ['Rev. Hale', 'Tomas Hale', false],
    ['Hale', 'Rev. Tomas Hale', false],
    ['Rev. Tomas Hale', 'Rev. Tomas Hale', false],
    ['Rev. Hale', 'Rev. Tomas Hales', false],
  ])('%s, %s: %s', (short, full, expected) => {
    expect(findFullForms([short, full]).get(short)).toEqual(expected ? [full] : undefined);
  });

  test('has all that a name may be short for', () => {
    const forms = findFullForms(['Rev. Hale', 'Rev. Tomas Hale', 'Rev. Ruth Hale', 'Ann Poe']);
    expect([...forms]).toEqual([['Rev. Hale', ['Rev. Tomas Hale', 'Rev. Ruth Hale']]]);
  });
});

test.each([
  ['The Rev. Tomas Hale', 'Rev. Tomas Hale'],
  ['the mayor', 'the mayor'],
  ['The Times', 'The Times'],
  ['The Hague Mayor', 'The Hague Mayor'],
])('of %s without the article before a title stays %s', (name, expected) => {
  expect(trimArticle(name)).toBe(expected);
});
