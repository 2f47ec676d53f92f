import { describe, expect, test } from 'vitest';
import {
  groupPlaces,
  type Link,
  PassageNames,
  type Place,
} from '../../../../src/core/collate/passages/places.ts';

/** A place as `0:10-20`, article and span. */
const place = (written: string): Place => {
  const [article = 0, start = 0, end = 0] = written.split(/[:-]/u).map(Number);
  return { article, start, end };
};
const link = (written: string): Link => written.split(' ').map(place) as unknown as Link;
const group = (...links: readonly string[]) =>
  groupPlaces(links.map(link)).map((places) =>
    places.map(({ article, start, end }) => `${article}:${start}-${end}`).join(' '),
  );

describe('groupPlaces(links)', () => {
  test.each([
    ['one link is one passage', ['0:10-20 1:30-40'], ['0:10-20 1:30-40']],
    ['links at one place are one passage', ['0:10-20 1:30-40', '0:10-20 2:5-15'], ['0:10-20 1:30-40 2:5-15']],
    ['and links through a third article', ['0:0-10 1:0-10', '1:0-10 2:0-10'], ['0:0-10 1:0-10 2:0-10']],
    [
      'places that share half of the longer are one',
      ['0:0-20 1:0-20', '0:10-30 2:0-20'],
      ['0:0-30 1:0-20 2:0-20'],
    ],
    [
      'places that share less are two',
      ['0:0-20 1:0-20', '0:11-31 2:0-20'],
      ['0:0-20 1:0-20', '0:11-31 2:0-20'],
    ],
    [
      'a sentence of a paragraph is another passage than the paragraph',
      ['0:0-100 1:0-100', '0:0-40 2:0-40'],
      ['0:0-40 2:0-40', '0:0-100 1:0-100'],
    ],
    [
      'the same offsets of two articles are two places',
      ['0:0-10 1:0-10', '2:0-10 3:0-10'],
      ['0:0-10 1:0-10', '2:0-10 3:0-10'],
    ],
    [
      'places that only touch are two',
      ['0:0-10 1:0-10', '0:10-20 2:0-10'],
      ['0:0-10 1:0-10', '0:10-20 2:0-10'],
    ],
    ['no links are no passages', [], []],
  ])('%s', (_name, links, groups) => {
    expect(group(...links)).toEqual(groups);
    expect(group(...links.toReversed())).toEqual(groups);
  });
});

describe('PassageNames', () => {
  test('names a passage by the words of its first place, and numbers equals from the second on', () => {
    const names = new PassageNames();
    const first = names.name(['the old harbour', 'the old stone harbour']);
    expect(first.id).toMatch(/^p-\w+$/u);
    expect(first.words).toBe(3);
    expect(names.name(['the old harbour']).id).toBe(`${first.id}-2`);
    expect(names.name(['The old harbour!']).id).toBe(`${first.id}-3`);
    expect(names.name(['the new harbour']).id).not.toContain(first.id);
    expect(names.name(['the old stone harbour', 'old harbour']).words).toBe(2);
  });
});
